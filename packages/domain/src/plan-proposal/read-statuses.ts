import { WHOLE_IN_BASIS_POINTS } from '../kernel/index.ts';
import type { TargetGroup } from '../movements/index.ts';
import type { RatedKind, RatingLevel, SubjectKind } from '../vocabulary/index.ts';
import { awardIn, namesAnAward } from './award-words.ts';
import { behindProposal } from './joined-proposal.ts';
import type { ReadingConfidence, TargetValues } from './proposal.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';
import { deciderIn, othersGivingIn } from './read-decider.ts';
import { NOTHING_MEASURED } from './read-measure.ts';
import type { Audience } from './sections.ts';
import { sliceSpan, wordsOf, type Span } from './span.ts';
import { ratedKindsIn } from './subject-words.ts';
import { asTitle, type TargetDraft } from './target-draft.ts';

/** Statuses that other bodies give, outside the law on emulation. */
const STATUS =
  /chuan van hoa|(?:don vi|co quan|cong so|truong hoc|tap the)(?: dat(?: tieu)? chuan)? van hoa|gia dinh van hoa|an toan(?: ve)? an ninh,? trat tu|an ninh,? trat tu|chuan quoc gia|kiem dinh chat luong|nong thon moi|(?:cong so|co quan|don vi|truong hoc) (?:van minh|kieu mau|hanh phuc|an toan|xanh|khong khoi thuoc|khong ma tuy)|xanh[ ,-]+sach[ ,-]+dep|don vi (?:quyet thang|tien tien)|chinh quyen so|chuyen doi so/g;
const RECOGNISED = /\b(?:dat|duoc cong nhan|giu vung|duy tri|cong nhan)\b/;
const LEVELS: readonly (readonly [RatingLevel, RegExp])[] = [
  ['EXCELLENT', /hoan thanh xuat sac|xuat sac|trong sach,? vung manh/],
  ['GOOD', /hoan thanh tot|vung manh|\btot\b/],
  ['COMPLETED', /hoan thanh nhiem vu/],
];
const RATED_VERB = /\b(?:xep loai|duoc xep|dat|hoan thanh|duoc danh gia|duoc cong nhan|duoc)\b/;
const NONE_BREAKS =
  /^(?:khong co|khong de|khong xay ra)\b.{0,80}\b(?:vi pham|ky luat|tai nan|tham nhung|tieu cuc|te nan|khieu kien|don thu)/;

/** The targets of a clause without a number; none where it says nothing that can be measured. */
export function readStatuses(piece: Span, audience: Audience | undefined): readonly TargetDraft[] {
  const { shadow } = piece;
  if (/\bde nghi\b/.test(shadow) && namesAnAward(shadow)) {
    const subject = audience ?? 'COLLECTIVE';
    return [readProposal(piece, { group: subject, subject, minimum: 1, who: '', isOpen: false })];
  }
  const ratings = organisationRatings(piece);
  if (ratings.length > 0) return ratings;
  if (NONE_BREAKS.test(shadow)) return [conduct(piece, audience)];
  const isPerson = audience === 'PERSON';
  const award = awardIn(shadow, isPerson ? 'PERSON' : 'COLLECTIVE');
  const others = othersGivingIn(piece);
  if (others !== undefined && (award === undefined || award.award === 'DIRECTOR_COMMENDATION')) {
    const minimum = countOf(piece)?.minimum ?? 1;
    const values = { kind: 'RECOGNITION', group: audience ?? 'COLLECTIVE', minimum } as const;
    return [draft(piece, wordsOf(piece), values, 'LOW', [unknownAward(others)])];
  }
  if (award !== undefined) {
    const counted = countOf(piece);
    const minimum = counted?.minimum ?? 1;
    const values = { kind: 'AWARD_COUNT', awardCode: award.award, minimum } as const;
    const subjectKind = isPerson ? ('PERSON' as const) : ('COLLECTIVE' as const);
    const confidence = counted === undefined ? 'MEDIUM' : 'LOW';
    const warnings = others === undefined ? [] : [unknownAward(others)];
    return [
      draft(piece, wordsOf(piece), { ...values, group: audience ?? 'COLLECTIVE', subjectKind }, confidence, warnings),
    ];
  }
  return recognitions(piece, audience);
}

/** “04/06 hạt đạt …”: the number counts, whatever the word behind it is. “8/8” is not 100 of them. */
function countOf(piece: Span): Quantity | undefined {
  const quantity = quantitiesIn(piece).find(({ start }) => start < 24);
  return quantity === undefined || quantity.isShare ? undefined : quantity;
}

type Stated = Pick<TargetValues, 'kind' | 'group'> & Partial<Omit<TargetValues, 'code' | 'title'>>;

function draft(
  span: Span,
  title: string,
  values: Stated,
  confidence: ReadingConfidence,
  warnings: TargetDraft['warnings'] = [],
): TargetDraft {
  const decider = deciderIn(span, values.kind);
  const said = { ...NOTHING_MEASURED, subjectKind: null, decider, ...values, title: asTitle(title) };
  return { span, quantity: undefined, values: said, confidence, warnings };
}

/** Who is proposed. */
interface Proposed {
  readonly group: TargetGroup;
  readonly subject: SubjectKind;
  readonly minimum: number | null;
  /** Words in front of “đề nghị” that stand elsewhere in the text. */
  readonly who: string;
  /** The text does not say how many. */
  readonly isOpen: boolean;
}

/** “đề nghị … tặng …”: an award that is proposed, whoever decides later. */
export function readProposal(piece: Span, { group, subject, minimum, who, isOpen }: Proposed): TargetDraft {
  const others = othersGivingIn(piece);
  const award =
    others === undefined
      ? (awardIn(behindProposal(piece.shadow), subject) ?? awardIn(piece.shadow, subject))
      : undefined;
  const values = {
    kind: 'AWARD_PROPOSAL',
    group,
    subjectKind: subject,
    minimum: minimum ?? 1,
    awardCode: award?.award ?? null,
  } as const;
  const warnings = award === undefined ? [unknownAward(others)] : [];
  const isUnsure = isOpen || award === undefined || award.isGuess;
  return draft(piece, `${who} ${wordsOf(piece)}`.trim(), values, isUnsure ? 'LOW' : 'HIGH', warnings);
}

function unknownAward(others: string | undefined): TargetDraft['warnings'][number] {
  return others === undefined ? { code: 'AWARD_UNKNOWN' } : { code: 'COMMENDATION_OF_OTHERS', found: others };
}

/** Where a clause begins to say what is reached. */
export function recognisedAt({ shadow }: Span): number | undefined {
  return RECOGNISED.exec(shadow)?.index;
}

/** “Chi bộ, Công đoàn xếp loại hoàn thành xuất sắc nhiệm vụ”: one for each organisation before the verb. */
function organisationRatings(piece: Span): readonly TargetDraft[] {
  const level = LEVELS.find(([, pattern]) => pattern.test(piece.shadow))?.[0];
  const verb = RATED_VERB.exec(piece.shadow);
  if (level === undefined || verb === null || verb.index > 160) return [];
  const kinds: readonly RatedKind[] = ratedKindsIn(piece.shadow.slice(0, verb.index));
  const words = wordsOf(piece);
  return kinds.map((ratedKind) => {
    const title = kinds.length === 1 ? words : `${ORGANISATIONS[ratedKind]}: ${words}`;
    const values = { kind: 'ORGANISATION_RATING', group: 'COLLECTIVE', ratedKind, ratingLevel: level } as const;
    return draft(piece, title, values, kinds.length === 1 ? 'HIGH' : 'MEDIUM');
  });
}

const ORGANISATIONS = { PARTY_CELL: 'Chi bộ', TRADE_UNION: 'Công đoàn', YOUTH_UNION: 'Chi đoàn' } as const;

function conduct(piece: Span, audience: Audience | undefined): TargetDraft {
  const values = {
    kind: 'CONDUCT_ALL',
    group: audience ?? 'PERSON',
    shareBasisPoints: WHOLE_IN_BASIS_POINTS,
    base: 'STAFF',
  } as const;
  return draft(piece, wordsOf(piece), values, 'MEDIUM');
}

/** “Cơ quan đạt chuẩn văn hóa, an toàn về an ninh trật tự”: two bodies decide on two statuses. */
function recognitions(piece: Span, audience: Audience | undefined): readonly TargetDraft[] {
  const found = [...piece.shadow.matchAll(STATUS)];
  const group = audience ?? 'COLLECTIVE';
  const values = { kind: 'RECOGNITION', group, minimum: 1 } as const;
  const first = found[0];
  if (first === undefined) {
    const isRecognised =
      RECOGNISED.test(piece.shadow) &&
      (namesAnAward(piece.shadow) || /chuan|tieu chi|xep loai|hang/.test(piece.shadow));
    const warnings = namesAnAward(piece.shadow) ? [{ code: 'AWARD_UNKNOWN' as const }] : [];
    return isRecognised ? [draft(piece, wordsOf(piece), values, 'LOW', warnings)] : [];
  }
  if (found.length === 1) return [draft(piece, wordsOf(piece), values, 'HIGH')];
  const verb = recognisedAt(piece) ?? first.index;
  const who = wordsOf(sliceSpan(piece, 0, verb));
  return found.map((match, at) => {
    const next = found[at + 1]?.index ?? piece.text.length;
    const own = wordsOf(sliceSpan(piece, at === 0 ? 0 : match.index, next)).replace(/[,;\s]+(?:và)?\s*$/u, '');
    return draft(piece, at === 0 ? own : `${who} ${own}`, values, 'MEDIUM');
  });
}
