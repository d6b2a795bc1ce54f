import type { TargetBase, TargetGroup } from '../movements/index.ts';
import type { SubjectKind } from '../vocabulary/index.ts';
import { clausesOf, piecesOf } from './clauses.ts';
import { joinedProposalIn, type JoinedProposal } from './joined-proposal.ts';
import type { ReadingConfidence } from './proposal.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';
import { movementsIn } from './quoted.ts';
import { deciderIn, othersGivingIn } from './read-decider.ts';
import { readMeasure, type Measure } from './read-measure.ts';
import { readProposal, readStatuses, recognisedAt } from './read-statuses.ts';
import type { Audience } from './sections.ts';
import { holdersAt } from './share-of-holders.ts';
import { sliceSpan, wordsOf, type Span } from './span.ts';
import { countedAt, type Counted } from './subject-words.ts';
import { asTitle, type TargetDraft } from './target-draft.ts';

/** Where a clause stands: in the list of targets everything is one; among the tasks only what is counted. */
export interface TargetPlace {
  readonly isList: boolean;
  readonly audience: Audience | undefined;
}

/** What the clauses of one list item have in common. */
interface Shared {
  readonly quantity: Quantity;
  readonly counted: Counted;
  /** “100% CBCCVC”, as the text has it. */
  readonly head: string;
}

/** The targets that one list item or paragraph holds, in the order of the text. */
export function readTargets(said: Span, place: TargetPlace): readonly TargetDraft[] {
  const drafts: TargetDraft[] = [];
  let shared: Shared | undefined;
  for (const clause of clausesOf(withoutLead(said))) {
    const pieces = piecesOf(clause);
    // “01 tập thể, 02 cá nhân được … tặng Bằng khen”: what is said of the last is said of all.
    const predicate = pieces.length > 1 ? predicateOf(pieces.at(-1)) : undefined;
    for (const piece of pieces) {
      const found = readJoined(piece, place, shared, predicate);
      drafts.push(...found.drafts);
      shared = found.shared ?? shared;
    }
  }
  return drafts;
}

/** Words in front of a number that say nothing about what is counted. */
const LEAD = /^[^:]{1,80}:\s*(?=.{0,40}\d)/;
/** “CSTĐCS: 12 người”, “Tỷ lệ lên lớp: 99,5%”: only the words in front of the number say what it is about. */
const BARE_NUMBER = /^[^;]*?\d\s?%?(?:\s+[a-z]+)?\s*(?:[;.]|$)/;

function withoutLead(said: Span): Span {
  const lead = LEAD.exec(said.shadow);
  if (lead === null || /\d\s?%|\b\d{2}\b/.test(lead[0])) return said;
  const rest = sliceSpan(said, lead[0].length, said.text.length);
  return BARE_NUMBER.test(rest.shadow) || isOfHolders(said) ? said : rest;
}

/** “CSTĐCS: 15% số LĐTT”: what is asked of the holders stands in front. */
function isOfHolders(said: Span): boolean {
  return quantitiesIn(said).some((quantity) => holdersAt(said.shadow, quantity) !== undefined);
}

function predicateOf(piece: Span | undefined): Span | undefined {
  const measured = piece === undefined ? undefined : countedIn(piece);
  return piece === undefined || measured === undefined ? undefined : sliceSpan(piece, measured.end, piece.text.length);
}

/** “Mỗi phòng có …”: so many for each; “mỗi năm” only says that it is asked of the year. */
const EACH = /\bmoi\s+(?!nam\b)/;

interface PieceReading {
  readonly drafts: readonly TargetDraft[];
  readonly shared: Shared | undefined;
}

/** What may stand between the start of a clause and the number that makes it a target of its own. */
const TRIGGER =
  /(?:^|[\s,])(?:co|co it nhat|dat|dat it nhat|hoan thanh|dang ky|phan dau|to chuc|thuc hien|xay dung|cong nhan|de nghi|nhan rong|viet|ap dung|lap|mo|giai quyet|moi nam|moi nguoi)\s*$/;

/** A piece with the proposal that is joined to it: “02 phòng đạt danh hiệu A, đề nghị … tặng B” proposes as many as are to reach A. */
function readJoined(
  piece: Span,
  place: TargetPlace,
  shared: Shared | undefined,
  predicate: Span | undefined,
): PieceReading {
  const together = isHead(piece) && predicate !== undefined ? joinedProposalIn(predicate) : undefined;
  if (together !== undefined) return readTogether(piece, together, place, shared);
  const joined = joinedProposalIn(piece);
  const reading = readPiece(joined?.reached ?? piece, place, shared, predicate);
  const first = reading.drafts[0]?.values;
  if (joined === undefined || first === undefined) return readPiece(piece, place, shared, predicate);
  const { reached, proposed } = joined;
  if (countedIn(proposed) !== undefined) {
    const own = readPiece(proposed, place, shared, undefined);
    return { ...reading, drafts: [...reading.drafts, ...own.drafts] };
  }
  const head = sliceSpan(reached, 0, recognisedAt(reached) ?? 0);
  if (!joined.isProposal) {
    const own = isHead(head) ? readPiece(head, place, shared, proposed) : readPiece(proposed, place, shared, undefined);
    return { ...reading, drafts: [...reading.drafts, ...own.drafts.map((draft) => ({ ...draft, span: proposed }))] };
  }
  const own = readProposal(proposed, proposedOf(first, wordsOf(head).replace(/[,;\s]+$/u, '')));
  return { ...reading, drafts: [...reading.drafts, own] };
}

/** “01 tập thể” of “01 tập thể, 02 cá nhân đạt A, đề nghị … tặng B”: both that is reached and that is proposed are said of it, too. */
function readTogether(
  piece: Span,
  { reached, proposed, isProposal }: JoinedProposal,
  place: TargetPlace,
  shared: Shared | undefined,
): PieceReading {
  const reading = readPiece(piece, place, shared, reached);
  const first = reading.drafts[0]?.values;
  if (first === undefined) return reading;
  const own = isProposal
    ? [readProposal(proposed, proposedOf(first, wordsOf(piece)))]
    : readPiece(piece, place, shared, proposed).drafts;
  return { ...reading, drafts: [...reading.drafts, ...own.map((draft) => ({ ...draft, span: piece }))] };
}

/** As many as are to reach the award in front of it. */
function proposedOf({ group, minimum, shareBasisPoints, subjectKind }: TargetDraft['values'], who: string) {
  return { group, subject: subjectKind ?? subjectOf(group), minimum, who, isOpen: shareBasisPoints !== null };
}

/** A number with its word and nothing said of it: “01 tập thể”. */
function isHead(piece: Span): boolean {
  const measured = countedIn(piece);
  return measured !== undefined && !/[a-z]{2}/.test(piece.shadow.slice(measured.end));
}

function readPiece(
  piece: Span,
  place: TargetPlace,
  shared: Shared | undefined,
  predicate: Span | undefined,
): PieceReading {
  const measured = countedIn(piece) ?? shareIn(piece, place, shared);
  if (measured === undefined) return readUncounted(piece, place, shared);
  const { counted, end } = measured;
  const quantity = asWritten(measured.quantity, piece);
  const before = piece.shadow.slice(0, quantity.start);
  const isStart = before.length === 0 || TRIGGER.test(before);
  if (!place.isList && !isStart) return { drafts: [], shared: undefined };
  const own = piece.shadow.slice(end);
  const isShort = !/[a-z]{2}/.test(own) && predicate !== undefined;
  const says = isShort ? predicate.shadow : own;
  const subject = subjectOf(counted.group === 'TASK' ? (place.audience ?? 'PERSON') : counted.group);
  const each = EACH.exec(before);
  const whom = each === null ? undefined : countedAt(piece.shadow, each.index + each[0].length)?.counted;
  const found = wordsOf(sliceSpan(piece, quantity.start, end));
  const isEach = each !== null;
  const othersGiving = othersGivingIn(piece) ?? (isShort ? othersGivingIn(predicate) : undefined);
  const measure = readMeasure({
    quantity,
    counted: whom ?? counted,
    before,
    says,
    subject,
    found,
    othersGiving,
    isEach,
  });
  const group = place.isList ? (place.audience ?? counted.group) : 'TASK';
  const facts = { group, measure, quantity, subject };
  const drafts = isShort
    ? [draftOf(piece, facts, `${wordsOf(piece)} ${wordsOf(predicate)}`, predicate)]
    : splitByMovement(piece, facts);
  return { drafts, shared: { quantity, counted, head: found } };
}

/** A clause without a number: a rating, a status, a proposal, or the rest of a share that was told before it. */
function readUncounted(piece: Span, place: TargetPlace, shared: Shared | undefined): PieceReading {
  if (!place.isList) return { drafts: [], shared: undefined };
  const statuses = readStatuses(piece, place.audience);
  if (statuses.length > 0) return { drafts: statuses, shared: undefined };
  if (shared === undefined || !shared.quantity.isShare) return { drafts: [], shared: undefined };
  const subject = subjectOf(shared.counted.group);
  const { quantity, counted, head } = shared;
  const measure = readMeasure({
    quantity,
    counted,
    before: '',
    says: piece.shadow,
    subject,
    found: head,
    othersGiving: othersGivingIn(piece),
    isEach: false,
  });
  const group = place.audience ?? counted.group;
  const facts = { group, measure: { ...measure, confidence: 'MEDIUM' as const }, quantity, subject };
  const drafts = [draftOf(piece, facts, `${head} ${wordsOf(piece)}`)];
  return { drafts, shared };
}

/** The digits with the marks of the words between them, for the reader's eyes. */
function asWritten(quantity: Quantity, { text }: Span): Quantity {
  return { ...quantity, written: text.slice(quantity.end - quantity.written.length, quantity.end) };
}

interface Measured {
  readonly quantity: Quantity;
  readonly counted: Counted;
  readonly end: number;
}

/** The first number of a piece with a word that is counted. */
function countedIn(piece: Span): Measured | undefined {
  for (const quantity of quantitiesIn(piece)) {
    const counted = holdersAt(piece.shadow, quantity) ?? countedAt(piece.shadow, quantity.end);
    if (counted !== undefined) return { quantity, ...counted };
  }
  return undefined;
}

const OF_AUDIENCE = {
  PERSON: { group: 'PERSON', base: 'STAFF' },
  COLLECTIVE: { group: 'COLLECTIVE', base: 'DEPARTMENTS' },
} as const satisfies Record<Audience, Counted>;

/** “Tỷ lệ học sinh lên lớp thẳng: 99,5%”: whose share it is stands behind these words. */
const RATE = /^ty le\s+/;
const OF_NOTHING_KEPT = { group: 'TASK', base: undefined } as const satisfies Counted;

/** “…; từ 10% trở lên đạt danh hiệu …”: a share of those told before it, or of those that the list is about. */
function shareIn(piece: Span, { isList, audience }: TargetPlace, shared: Shared | undefined): Measured | undefined {
  const { shadow } = piece;
  const quantity = isList ? quantitiesIn(piece)[0] : undefined;
  const counted = shared?.counted ?? (audience === undefined ? undefined : OF_AUDIENCE[audience]);
  if (quantity?.isShare !== true) return undefined;
  const rate = RATE.exec(shadow);
  if (rate !== null && rate[0].length <= quantity.start) {
    const whose = countedAt(shadow, rate[0].length)?.counted ?? OF_NOTHING_KEPT;
    return { quantity, counted: whose, end: quantity.end };
  }
  const isShare = quantity.start < 24;
  return isShare && counted !== undefined ? { quantity, counted, end: quantity.end } : undefined;
}

function subjectOf(group: TargetGroup): SubjectKind {
  return group === 'COLLECTIVE' ? 'COLLECTIVE' : 'PERSON';
}

interface Facts {
  readonly group: TargetGroup;
  readonly measure: Measure;
  readonly quantity: Quantity | undefined;
  readonly subject: SubjectKind;
}

/** By custom the movement of the women of a body; the base is the reader's to change. */
const WOMENS = /viec nuoc.{0,12}viec nha|phu nu|ba dam dang/;

/** “100% … đăng ký phong trào “A”, “B””: everybody is to register for each, so each is counted by itself. */
function splitByMovement(piece: Span, facts: Facts): readonly TargetDraft[] {
  const movements =
    facts.measure.kind === 'PARTICIPATION_ALL' ? movementsIn(piece).filter(({ isGuess }) => !isGuess) : [];
  if (movements.length < 2) return [draftOf(piece, facts, wordsOf(piece))];
  const head = wordsOf(sliceSpan(piece, 0, movements[0]?.start ?? 0));
  return movements.map((movement, at) => {
    const span = sliceSpan(piece, at === 0 ? 0 : movement.start, movements[at + 1]?.start ?? piece.text.length);
    const isWomens = WOMENS.test(piece.shadow.slice(movement.start, movement.end));
    const base: TargetBase | null = isWomens ? 'WOMEN' : facts.measure.base;
    const confidence: ReadingConfidence = isWomens ? 'MEDIUM' : facts.measure.confidence;
    const measure = { ...facts.measure, base, confidence };
    return draftOf(trimComma(span), { ...facts, measure }, `${head} “${movement.text}”`);
  });
}

function trimComma(span: Span): Span {
  const end = /[,;]\s*(?:va)?$/.exec(span.shadow);
  return end === null ? span : sliceSpan(span, 0, end.index);
}

/** `granted`: where the text says who decides, if that is elsewhere. */
function draftOf(
  span: Span,
  { group, measure, quantity, subject }: Facts,
  title: string,
  granted: Span = span,
): TargetDraft {
  const { confidence, warnings, ...values } = { ...measure, decider: deciderIn(granted, measure.kind) };
  const subjectKind = values.awardCode === null ? null : subject;
  return { span, quantity, confidence, warnings, values: { title: asTitle(title), group, subjectKind, ...values } };
}
