import { WHOLE_IN_BASIS_POINTS } from '../kernel/index.ts';
import { hasMeasureField } from '../movements/index.ts';
import type { SubjectKind } from '../vocabulary/index.ts';
import { awardIn, fitsSubject, namesAnAward } from './award-words.ts';
import { behindProposal } from './joined-proposal.ts';
import type { ReadingConfidence, TargetValues } from './proposal.ts';
import type { Quantity } from './quantities.ts';
import type { Counted } from './subject-words.ts';
import type { ProposalWarning } from './warning.ts';

/** What a target measures, and how sure that is. */
export interface Measure extends Omit<TargetValues, 'code' | 'title' | 'group' | 'subjectKind'> {
  readonly confidence: ReadingConfidence;
  readonly warnings: readonly Omit<ProposalWarning, 'line'>[];
}

interface Clause {
  readonly quantity: Quantity;
  readonly counted: Counted;
  /** Shadows of what stands before the number, and behind what is counted. */
  readonly before: string;
  readonly says: string;
  readonly subject: SubjectKind;
  /** The number with its word, as the text has it. */
  readonly found: string;
  /** Who gives the Giấy khen, where that is not the head of the body. */
  readonly othersGiving: string | undefined;
  /** “Mỗi người có ít nhất …”: so many for each, not in all. */
  readonly isEach: boolean;
}

export const NOTHING_MEASURED = {
  awardCode: null,
  initiativeScope: null,
  minimum: null,
  maximum: null,
  shareBasisPoints: null,
  base: null,
  ratedKind: null,
  ratingLevel: null,
  decider: null,
} as const satisfies Omit<TargetValues, 'code' | 'title' | 'group' | 'subjectKind' | 'kind'>;

const CONDUCT = /^\s*(?:deu )?(?:khong|chap hanh|nghiem chinh|nghiem tuc chap hanh|thuc hien nghiem|tuan thu|giu gin)/;
const INITIATIVE = /sang kien|giai phap (?:cong tac|huu ich|cai tien)/;
const STATUS_OF_FAMILIES = /gia dinh|van hoa|tieu chuan/;

/** The kind and numbers of a clause with a number. */
export function readMeasure(clause: Clause): Measure {
  const { quantity, found } = clause;
  const measure = measureOf(clause);
  const isKept = quantity.maximum === undefined || quantity.isFloor || hasMeasureField(measure.kind, 'maximum');
  if (isKept || isLostForEach(clause)) return measure;
  const warnings = [...measure.warnings, { code: 'UPPER_END_LOST' as const, found }];
  // “không quá 5%” is no floor of 5%: what was read is the opposite of what is meant until somebody has looked at it.
  const isCeiling = quantity.isShare && quantity.minimum === undefined;
  const confidence = isCeiling ? 'LOW' : measure.confidence === 'HIGH' ? 'MEDIUM' : measure.confidence;
  return { ...measure, confidence, warnings };
}

function measureOf(clause: Clause): Measure {
  const { quantity, counted, before, says, subject } = clause;
  const isLost = isLostForEach(clause);
  const warnings = [...numberWarnings(quantity), ...eachWarnings(clause), ...othersWarnings(clause)];
  const whole = `${before} ${says}`;
  const isProposal = /\bde nghi\b/.test(whole) && !quantity.isShare;
  const asked = isProposal ? awardIn(behindProposal(says), subject) : undefined;
  const award = counted.group === 'TASK' ? undefined : (asked ?? awardIn(says, subject) ?? awardIn(before, subject));
  const isOthers =
    clause.othersGiving !== undefined && (award === undefined || award.award === 'DIRECTOR_COMMENDATION');
  if (isOthers) return othersMeasure(clause, warnings);
  if (award !== undefined) {
    const isFit = fitsSubject(award.award, subject);
    const confidence: ReadingConfidence =
      award.isGuess || !isFit || isLost ? 'LOW' : award.isPersonsTitle ? 'MEDIUM' : 'HIGH';
    const named = award.isPersonsTitle ? [...warnings, { code: 'PERSON_TITLE_FOR_COLLECTIVE' as const }] : warnings;
    if (isProposal) {
      return {
        ...NOTHING_MEASURED,
        kind: 'AWARD_PROPOSAL',
        awardCode: award.award,
        ...countOf(quantity),
        confidence,
        warnings: named,
      };
    }
    return {
      ...NOTHING_MEASURED,
      ...awardKind(quantity),
      awardCode: award.award,
      ...amountOf(quantity, counted),
      confidence,
      warnings: named,
    };
  }
  const unknown = namesAnAward(says) ? [...warnings, { code: 'AWARD_UNKNOWN' as const }] : warnings;
  return quantity.isShare ? shareMeasure(clause, unknown) : countMeasure(clause, unknown);
}

/** A Giấy khen of others is no award of the catalogue: their paper shows it. */
function othersMeasure(clause: Clause, warnings: Measure['warnings']): Measure {
  const { quantity, counted, before, says } = clause;
  const told = { ...NOTHING_MEASURED, confidence: 'LOW' as const, warnings };
  if (/\bde nghi\b/.test(`${before} ${says}`) && !quantity.isShare) {
    return { ...told, kind: 'AWARD_PROPOSAL', ...countOf(quantity) };
  }
  const amount = amountOf(quantity, counted);
  // A recognition keeps no upper end, and a share only of a base that is kept.
  if (amount.maximum !== null) return { ...told, kind: 'COUNT_RANGE', ...amount };
  if (quantity.isShare && counted.base === undefined) return shareMeasure(clause, warnings);
  return { ...told, kind: 'RECOGNITION', ...amount };
}

function awardKind({ isShare, minimum }: Quantity): Pick<Measure, 'kind'> {
  if (!isShare) return { kind: 'AWARD_COUNT' };
  return { kind: minimum === 100 ? 'AWARD_SHARE_ALL' : 'AWARD_SHARE_MINIMUM' };
}

function shareMeasure({ quantity, counted, says }: Clause, warnings: Measure['warnings']): Measure {
  const amount = amountOf(quantity, counted);
  if (counted.base === undefined) {
    // No base is kept: the percentage itself is what is reported.
    const count = wholesOf(quantity);
    const found = quantity.written;
    const fraction = isWhole(quantity) ? [] : [{ code: 'NOT_WHOLE' as const, found }];
    const unknown = [...warnings, { code: 'BASE_UNKNOWN' as const, found }, ...fraction];
    return { ...NOTHING_MEASURED, kind: 'COUNT_RANGE', ...count, confidence: 'LOW', warnings: unknown };
  }
  if (counted.base === 'FAMILIES' && STATUS_OF_FAMILIES.test(says)) {
    return { ...NOTHING_MEASURED, kind: 'RECOGNITION', ...amount, confidence: 'HIGH', warnings };
  }
  if (CONDUCT.test(says)) return { ...NOTHING_MEASURED, kind: 'CONDUCT_ALL', ...amount, confidence: 'HIGH', warnings };
  const isSure = /dang ky|tham gia|thuc hien|hoc tap|ky cam ket|huong ung|hoan thanh/.test(says);
  return {
    ...NOTHING_MEASURED,
    kind: 'PARTICIPATION_ALL',
    ...amount,
    confidence: isSure ? 'HIGH' : 'MEDIUM',
    warnings,
  };
}

function countMeasure({ quantity, counted, before, says, isEach }: Clause, warnings: Measure['warnings']): Measure {
  const words = `${before} ${says}`;
  if (isEach) {
    const all = { shareBasisPoints: WHOLE_IN_BASIS_POINTS, base: counted.base ?? ('STAFF' as const) };
    return { ...NOTHING_MEASURED, kind: 'PARTICIPATION_ALL', ...all, confidence: 'LOW', warnings };
  }
  const counts = { ...NOTHING_MEASURED, kind: 'COUNT_RANGE' as const, ...countOf(quantity) };
  const isInitiative = counted.group === 'TASK' && (INITIATIVE.test(says) || counted.isInitiative === true);
  if (!isInitiative) return { ...counts, confidence: counted.group === 'TASK' ? 'HIGH' : 'LOW', warnings };
  const isMixed = counted.isResearch === true;
  const mixed = isMixed
    ? [...warnings, { code: 'MIXED_KINDS' as const, found: 'đề tài', suggestion: 'sáng kiến' }]
    : warnings;
  const scope = scopeOf(words);
  const confidence: ReadingConfidence = isMixed ? 'LOW' : scope === undefined ? 'MEDIUM' : 'HIGH';
  return { ...counts, initiativeScope: scope ?? 'GRASSROOTS', confidence, warnings: mixed };
}

function scopeOf(words: string): TargetValues['initiativeScope'] | undefined {
  if (/toan quoc/.test(words)) return 'NATION';
  if (/cap tinh|cap thanh pho|hoi dong .{0,24}tinh/.test(words)) return 'PROVINCE';
  return /co so|cap truong|cap don vi|cap huyen|cap so/.test(words) ? 'GRASSROOTS' : undefined;
}

function amountOf(
  quantity: Quantity,
  counted: Counted,
): Pick<Measure, 'minimum' | 'maximum' | 'shareBasisPoints' | 'base'> {
  if (!quantity.isShare) return { ...countOf(quantity), shareBasisPoints: null, base: null };
  const share = quantity.minimum ?? quantity.maximum ?? 100;
  return { minimum: null, maximum: null, shareBasisPoints: Math.round(share * 100), base: counted.base ?? null };
}

/** “01 phòng” is one, and two are more than was asked; “ít nhất 02” has no upper end. */
function countOf(quantity: Quantity): Pick<Measure, 'minimum' | 'maximum'> {
  const wholes = wholesOf(quantity);
  return { ...wholes, maximum: quantity.isFloor ? null : wholes.maximum };
}

/** A count is whole: 99,5 is neither 99 nor 100, and half a range would ask for something else. */
function wholesOf(quantity: Quantity): Pick<Measure, 'minimum' | 'maximum'> {
  const { minimum, maximum } = quantity;
  return isWhole(quantity) ? { minimum: minimum ?? null, maximum: maximum ?? null } : { minimum: null, maximum: null };
}

function isWhole({ minimum = 0, maximum = 0 }: Quantity): boolean {
  return Number.isInteger(minimum) && Number.isInteger(maximum);
}

/** “Mỗi người có 01 …” is everybody with one; no kind of target holds another number for each. */
function isLostForEach({ quantity, isEach }: Clause): boolean {
  return isEach && !quantity.isShare && (quantity.minimum !== 1 || quantity.maximum !== undefined);
}

function othersWarnings({ othersGiving }: Clause): Measure['warnings'] {
  return othersGiving === undefined ? [] : [{ code: 'COMMENDATION_OF_OTHERS', found: othersGiving }];
}

function eachWarnings(clause: Clause): Measure['warnings'] {
  return isLostForEach(clause) ? [{ code: 'EACH_COUNT', found: clause.found }] : [];
}

function numberWarnings(quantity: Quantity): Measure['warnings'] {
  const { minimum, maximum, isShare, written } = quantity;
  const warnings: Omit<ProposalWarning, 'line'>[] = [];
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    warnings.push({ code: 'RANGE_UPSIDE_DOWN', found: written, stated: minimum, actual: maximum });
  }
  if (!isShare && !isWhole(quantity)) warnings.push({ code: 'NOT_WHOLE', found: written });
  if (isShare && (minimum ?? maximum ?? 0) > 100) warnings.push({ code: 'SHARE_ABOVE_ALL', found: written });
  return warnings;
}
