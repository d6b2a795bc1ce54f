import { planText } from '@thidua/testing';

/** The texts of a made-up request, by their columns. */
export type MadeText = Readonly<
  Record<'title' | 'before' | 'solution' | 'novelty' | 'conditions' | 'authorBenefit' | 'userBenefit', string>
>;

/** Mulberry32: the same numbers on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What people copy from one request to the next. */
const TURNS = [
  'Giải pháp không trái với trật tự công cộng, đạo đức xã hội và không phải là đối tượng đang được bảo hộ quyền sở hữu trí tuệ.',
  'Tôi xin cam đoan mọi thông tin nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật.',
  'Giải pháp được áp dụng lần đầu tại cơ quan, mang lại hiệu quả thiết thực và có khả năng nhân rộng ra các phòng, đơn vị khác.',
  'Điều kiện áp dụng gồm máy tính nối mạng nội bộ, cán bộ được tập huấn một buổi và không cần thêm kinh phí.',
] as const;

const NAMES = [
  'Nguyễn Thị Hà',
  'Trần Văn Dũng',
  'Lê Quang Hưng',
  'Phạm Đức Ước',
  'Đặng Thu Thủy',
  'Hồ Minh Ân',
] as const;

type Random = () => number;

function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}

/** Which word follows which in real papers of offices: sentences have their turns and words, though no sense. */
function followers(): ReadonlyMap<string, readonly string[]> {
  const words = (['so-ngoai-vu-2021', 'phong-noi-vu-2022', 'truong-chinh-tri-2024'] as const).flatMap(
    (name) =>
      planText(name)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  const after = new Map<string, string[]>();
  words.slice(1).forEach((word, place) => {
    const known = after.get(words[place] ?? '');
    if (known === undefined) after.set(words[place] ?? '', [word]);
    else known.push(word);
  });
  return after;
}

const AFTER = followers();
const WORDS = [...AFTER.keys()];

/** One word in this many does not follow from the last: people write more than the papers the words come from. */
const OWN_THOUGHT = 0.35;

function sentence(random: Random, from = 12, to = 26): string {
  const length = from + Math.floor(random() * (to - from));
  const words = [pick(random, WORDS)];
  while (words.length < length) {
    const next = random() < OWN_THOUGHT ? undefined : AFTER.get(words.at(-1) ?? '');
    words.push(pick(random, next ?? WORDS));
  }
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(' ');
}

/** A request of about 350 words: what its author thought of, a name, and two of the turns everybody uses. */
export function madeText(random: Random): MadeText {
  return {
    title: sentence(random, 8, 14).slice(0, -1),
    before: paragraph(random, 3),
    solution: `${paragraph(random, 3)}\n${pick(random, NAMES)} chủ trì, ${sentence(random)}\n${paragraph(random, 3)}`,
    novelty: paragraph(random, 2),
    conditions: `${sentence(random)}\n${pick(random, TURNS)}`,
    authorBenefit: `${paragraph(random, 2)}\n${pick(random, TURNS)}`,
    userBenefit: sentence(random),
  };
}

export interface Rewording {
  /** Share of words replaced by others, here and there. */
  readonly replaced: number;
  /** Share of sentences left out. */
  readonly dropped: number;
  /** Written without diacritics. */
  readonly isBare: boolean;
}

/** The same request by somebody who would not be caught: sentences in another order and other parts, other names, a new title. */
export function reworded(random: Random, text: MadeText, { replaced, dropped, isBare }: Rewording): MadeText {
  const parts = [text.before, text.solution, text.novelty, text.authorBenefit, text.userBenefit];
  const sentences = parts
    .flatMap((part) => part.split(/(?<=\.)\s+/))
    .filter(() => random() >= dropped)
    .map((each) => ({
      each: NAMES.reduce<string>((now, name) => now.replace(name, pick(random, NAMES)), each),
      at: random(),
    }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ each }) => each.replaceAll(/\p{L}+/gu, (word) => (random() < replaced ? pick(random, WORDS) : word)));
  const share = (from: number, to: number): string => {
    const told = sentences.slice(Math.floor(sentences.length * from), Math.floor(sentences.length * to)).join(' ');
    return isBare ? told.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D') : told;
  };
  return {
    title: sentence(random, 8, 14).slice(0, -1),
    before: share(0, 0.2),
    solution: share(0.2, 0.6),
    novelty: share(0.6, 0.75),
    conditions: pick(random, TURNS),
    authorBenefit: share(0.75, 0.9),
    userBenefit: share(0.9, 1),
  };
}
