import type { PlainDate } from '../kernel/index.ts';
import { recipientGroupOf } from '../plans/index.ts';
import { daysIn } from './days.ts';
import { isCapitals, type Node } from './outline.ts';
import type { ItemValues } from './proposal.ts';
import { sliceSpan, withoutEnd, wordsOf, type Span } from './span.ts';

/** The kinds of papers that a plan can be, as their first line names them. */
const PAPER = /^(?:ke hoach|phat dong|chuong trinh|huong dan|quyet dinh|van ban|loi phat dong|phuong an)$/;
const NUMBER = /^so\s?:?\s*(\d{1,5}|[.…_ ]{1,12})\s?(\/[a-z0-9-]{1,30}(?:\/[a-z0-9-]{1,30})?)/;
const PLACE_AND_DAY = /(?:^|,\s*)ngay\s+(?:\d{1,2}|[.…_ ]{1,8})\s+thang/;
/** A head has ten lines or so; more is no head. */
const HEAD_LINES = 40;
const MOTTO = /cong hoa xa hoi chu nghia viet nam|doc lap\s*[-–]\s*tu do\s*[-–]\s*hanh phuc|dang cong san viet nam/;

export interface HeadReading {
  readonly type: Node | undefined;
  readonly titleNodes: readonly Node[];
  readonly title: string | undefined;
  readonly number: string | undefined;
  readonly numberNode: Node | undefined;
  readonly day: PlainDate | undefined;
  readonly dayNode: Node | undefined;
  readonly hasMotto: boolean;
  /** The last of the bodies above the title: those before it are above it. */
  readonly issuer: string | undefined;
  /** Lines of the head that say what they are: motto, issuing bodies. */
  readonly known: readonly Node[];
}

/** What stands above the first part: issuer, motto, number, place and day, kind and subject of the paper. */
export function readHead(nodes: readonly Node[]): HeadReading {
  const typeAt = nodes.findIndex(({ said }) => PAPER.test(plain(said)) && isCapitals(wordsOf(said)));
  const type = nodes[typeAt];
  const numberNode = nodes.find(({ said }) => NUMBER.test(said.shadow));
  const dayNode = nodes.find(({ said }) => said.text.length < 80 && PLACE_AND_DAY.test(said.shadow));
  const titleNodes = type === undefined ? titleWithoutType(nodes) : subjectBelow(nodes.slice(typeAt + 1));
  const above = typeAt <= 0 ? [] : nodes.slice(Math.max(0, typeAt - HEAD_LINES), typeAt);
  const motto = above.filter(({ said }) => MOTTO.test(plain(said)));
  const issuers = above.filter(
    (node) => !motto.includes(node) && node !== numberNode && node !== dayNode && isCapitals(wordsOf(node.said)),
  );
  const rules = above.filter(({ said }) => !/[\p{L}\d]/u.test(said.text));
  const subject = titleNodes.map(({ said }) => wordsOf(said)).join(' ');
  return {
    type,
    titleNodes,
    title: titleOf(type === undefined ? undefined : wordsOf(type.said), subject),
    number: numberNode === undefined ? undefined : numberOf(numberNode.said),
    numberNode,
    day:
      dayNode === undefined ? undefined : daysIn(dayNode.said.shadow, undefined).find(({ isFuzzy }) => !isFuzzy)?.day,
    dayNode,
    hasMotto: motto.length > 0,
    issuer: issuerOf(issuers),
    known: [...motto, ...issuers, ...rules],
  };
}

/** “UBND HUYỆN / PHÒNG NỘI VỤ” names the one above first; “ỦY BAN NHÂN DÂN / THÀNH PHỐ” is one name in two lines. */
function issuerOf(nodes: readonly Node[]): string | undefined {
  const last = nodes.at(-1);
  const before = nodes.at(-2);
  if (last === undefined) return undefined;
  const name = wordsOf(last.said);
  const isOneName = before !== undefined && /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan)$/.test(plain(before.said));
  return isOneName ? `${wordsOf(before.said)} ${name}` : name;
}

/** The lines below KẾ HOẠCH up to the first sentence: what the plan is about. */
function subjectBelow(nodes: readonly Node[]): readonly Node[] {
  const lines: Node[] = [];
  for (const node of nodes) {
    const words = wordsOf(node.said);
    if (node.mark !== undefined || words.length > 250 || /[.;:]$/.test(words) || lines.length === 3) break;
    if (!/[\p{L}\d]/u.test(words)) continue;
    lines.push(node);
  }
  return lines;
}

/** A text without a first line of its own kind: “Kế hoạch phát động phong trào … năm 2021” in one line. */
function titleWithoutType(nodes: readonly Node[]): readonly Node[] {
  const node = nodes.find(
    ({ said, mark }) =>
      mark === undefined &&
      said.text.length < 250 &&
      !/[.;:]$/.test(said.text) &&
      /^(?:ke hoach|chuong trinh|phat dong)\b/.test(plain(said)),
  );
  return node === undefined ? [] : [node];
}

function titleOf(type: string | undefined, subject: string): string | undefined {
  if (type === undefined) return subject === '' ? undefined : subject;
  const kind = type.charAt(0) + type.slice(1).toLowerCase();
  if (subject === '') return kind;
  return isCapitals(subject) ? `${type} ${subject}` : `${kind} ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`;
}

function numberOf(said: Span): string | undefined {
  const match = NUMBER.exec(said.shadow);
  if (match === null || !/\d/.test(match[1] ?? '')) return undefined;
  const digits = match[0].search(/\d/);
  return wordsOf(sliceSpan(said, digits, match[0].length)).replaceAll(' ', '');
}

function plain(said: Span): string {
  return said.shadow.replaceAll(/[*_#]/g, '').trim();
}

/** One line of Nơi nhận: whom, for what (“để b/c”), and which readers that are. */
export function recipientOf(said: Span): ItemValues['RECIPIENT'] | undefined {
  const words = withoutEnd(wordsOf(said)).replace(/^[-–+•]\s*/, '');
  if (words === '' || words.length > 200) return undefined;
  const told = /^(.+?)\s*\(([^()]{1,60})\)$/.exec(words);
  const name = told?.[1] ?? words;
  const purpose = told?.[2] ?? null;
  return { name, purpose, group: recipientGroupOf(name, purpose ?? undefined) ?? null };
}

const POST =
  /^(?:(?:kt|tl|tm|tuq|q)\.?\s*)?(?:pho )?(?:quyen )?(?:giam doc|chu tich|bi thu|hieu truong|truong phong|thu truong|cuc truong|chi cuc truong|chanh van phong|vien truong|truong ban|bo truong|thu ky|tong giam doc|pho giam doc|truong doan)\b/;
const NAME =
  /^(?:(?:TS|ThS|PGS|GS|BS|KS|CN|Đại tá|Thượng tá|Trung tá|Thiếu tá)\.?\s*)*(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5})$/u;

export interface SignerReading {
  readonly nodes: readonly Node[];
  readonly values: ItemValues['SIGNER'];
}

/** The last post in capitals with a name below it: “KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Văn A”. Looks at the end only. */
export function readSigner(nodes: readonly Node[]): SignerReading | undefined {
  const tail = nodes.slice(-30);
  const nameAt = tail.findLastIndex(
    ({ said, mark }) => mark === undefined && NAME.test(wordsOf(said)) && !POST.test(plain(said)),
  );
  const name = tail[nameAt];
  if (name === undefined) return undefined;
  const posts: Node[] = [];
  const signs: Node[] = [];
  for (let at = nameAt - 1; at >= 0; at -= 1) {
    const node = tail[at];
    if (node === undefined) break;
    const words = plain(node.said);
    if (isCapitals(wordsOf(node.said)) && (POST.test(words) || (posts.length > 0 && /^(?:tm|kt|tl|tuq)\b/.test(words))))
      posts.unshift(node);
    else if (posts.length === 0 && (words === '' || /^\(.{2,20}\)$/.test(words))) signs.push(node);
    else if (posts.length > 0 || !/^(?:\(?da ky\)?|\(?ky.{0,20}\)?|[^a-z0-9]*)$/.test(words)) break;
  }
  if (posts.length === 0) return undefined;
  return {
    nodes: [...posts, ...signs, name],
    values: { post: posts.map(({ said }) => wordsOf(said)).join(' '), name: wordsOf(name.said) },
  };
}

const VERB =
  /\s(?:chu dong|chu tri|to chuc|tham muu|phoi hop|co trach nhiem|chiu trach nhiem|can cu|xay dung|bao cao|huong dan|theo doi|trien khai|thuc hien|tong hop|day manh|tuyen truyen|quan triet|bam sat|la dau moi|la co quan)\b/g;

/** What somebody is to do, with a capital in front; “./.” ends the paper and not the sentence. */
export function workOf(said: Span): string {
  const words = wordsOf(said)
    .trim()
    .replace(/\.\/\.$/, '.');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Who is to do what: the unit is what stands before the colon or the first verb, its work what follows; nothing where neither is. */
export function dutyOf(said: Span): ItemValues['DUTY'] | undefined {
  const colon = /^[^:.]{3,120}:/.exec(said.shadow)?.[0].length;
  // “Phòng Tổ chức - Hành chính chủ trì”: a verb has no capital.
  const verb = [...said.shadow.slice(0, 160).matchAll(VERB)].find(({ index }) =>
    /^\s\p{Ll}/u.test(said.text.slice(index, index + 2)),
  )?.index;
  const end = colon === undefined ? verb : colon - 1;
  if (end === undefined || end < 3) return undefined;
  const unit = wordsOf(sliceSpan(said, 0, end))
    .replace(/^(?:Giao|Đề nghị|Yêu cầu)\s+/u, '')
    .replace(/[,;]$/, '');
  const text = workOf(sliceSpan(said, colon ?? end, said.text.length));
  return { unit, text: text === '' ? workOf(said) : text };
}
