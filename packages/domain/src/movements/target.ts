import type { PlainDate } from '../kernel/index.ts';
import type { AwardCode, InitiativeScope, RatingLevel, SubjectKind } from '../vocabulary/index.ts';

/**
 * What a target (chỉ tiêu) measures.
 * AWARD_COUNT: so many awards. AWARD_SHARE_MINIMUM: at least a share of a base. AWARD_SHARE_ALL: everybody of a base.
 * ORGANISATION_RATING: the rating of a party cell, union or youth union. RECOGNITION: a status by another body.
 * CONDUCT_ALL: nobody breaks a rule. COUNT_RANGE: a number of things, often initiatives, from N to M.
 * PARTICIPATION_ALL: everybody takes part. AWARD_PROPOSAL: met when the proposal is sent, whoever decides later.
 */
export const TARGET_KINDS = [
  'AWARD_COUNT',
  'AWARD_SHARE_MINIMUM',
  'AWARD_SHARE_ALL',
  'ORGANISATION_RATING',
  'RECOGNITION',
  'CONDUCT_ALL',
  'COUNT_RANGE',
  'PARTICIPATION_ALL',
  'AWARD_PROPOSAL',
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export const TARGET_GROUPS = ['COLLECTIVE', 'PERSON', 'TASK'] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/**
 * What a share is taken of. Families are not on record: the plan's keeper says how many there are. The holders of Lao động tiên
 * tiến are those of the year, and those proposed for it while it is not decided: the base of the law's cap on CSTĐCS.
 */
export const TARGET_BASES = ['STAFF', 'DEPARTMENTS', 'FAMILIES', 'WOMEN', 'ADVANCED_WORKERS'] as const;
export type TargetBase = (typeof TARGET_BASES)[number];

/** When the base of a share is counted; a page of a target shows both. */
export const TARGET_BASE_DATES = ['YEAR_START', 'YEAR_END'] as const;
export type TargetBaseDate = (typeof TARGET_BASE_DATES)[number];

/** The measure of a target, without its texts. */
export interface TargetMeasure {
  readonly kind: TargetKind;
  readonly awardCode: AwardCode | undefined;
  readonly subjectKind: SubjectKind | undefined;
  readonly initiativeScope: InitiativeScope | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** Share of the base in basis points; 100 % where a kind with ALL leaves it out. */
  readonly shareBasisPoints: number | undefined;
  readonly base: TargetBase | undefined;
  readonly ratingLevel: RatingLevel | undefined;
  readonly startsOn: PlainDate;
  readonly dueOn: PlainDate;
}

/** What decides whether the system counts a target by itself. */
export interface CountedBy extends Pick<TargetMeasure, 'kind' | 'initiativeScope'> {
  /** Conduct that confirmed incidents or disciplines break. */
  readonly countsBreaches?: boolean;
  /** Participation that registrations tell. */
  readonly countsPledges?: boolean;
  /** Things registered and finished that a work programme has on record. */
  readonly countsContents?: boolean;
  /** Participation that courses tell: who completed one of those that the target counts. */
  readonly countsTraining?: boolean;
}

/** True where decisions, recognised initiatives, ratings, breaches or registrations on record make the value; nobody types it then. */
export function isComputed(counted: CountedBy): boolean {
  const { kind, initiativeScope, countsBreaches, countsPledges, countsContents, countsTraining } = counted;
  switch (kind) {
    case 'AWARD_COUNT':
    case 'AWARD_SHARE_MINIMUM':
    case 'AWARD_SHARE_ALL':
    case 'ORGANISATION_RATING':
      return true;
    case 'COUNT_RANGE':
      return initiativeScope !== undefined || countsContents === true;
    case 'CONDUCT_ALL':
      return countsBreaches === true;
    case 'PARTICIPATION_ALL':
      return countsPledges === true || countsTraining === true;
    case 'RECOGNITION':
    case 'AWARD_PROPOSAL':
      return false;
  }
}
