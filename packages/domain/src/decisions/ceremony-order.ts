import { compareNames, compareText } from '../kernel/index.ts';
import { AWARD_CODES, AWARDS, type AwardCode, type NomineeKind } from '../vocabulary/index.ts';

export interface RewardedSubject {
  readonly award: AwardCode;
  readonly subjectKind: NomineeKind;
  readonly subjectName: string;
}

/**
 * The order in which awards are read out and listed: titles before forms, collectives before persons and households, the higher
 * award before the lower, then names in Vietnamese order (NĐ 152/2025 Điều 29(5); law.md d.1 step 19).
 */
export function compareInCeremony(left: RewardedSubject, right: RewardedSubject): number {
  return (
    natureRank(left.award) - natureRank(right.award) ||
    subjectRank(left.subjectKind) - subjectRank(right.subjectKind) ||
    AWARD_CODES.indexOf(left.award) - AWARD_CODES.indexOf(right.award) ||
    compareSubjects(left, right)
  );
}

function natureRank(award: AwardCode): number {
  return AWARDS[award].nature === 'TITLE' ? 0 : 1;
}

const SUBJECT_ORDER = ['COLLECTIVE', 'PERSON', 'HOUSEHOLD'] as const satisfies readonly NomineeKind[];

function subjectRank(kind: NomineeKind): number {
  return SUBJECT_ORDER.indexOf(kind);
}

/** People by given name; collectives by their whole name, whose last word means nothing. */
function compareSubjects(left: RewardedSubject, right: RewardedSubject): number {
  const compare = left.subjectKind === 'PERSON' ? compareNames : compareText;
  return compare(left.subjectName, right.subjectName);
}
