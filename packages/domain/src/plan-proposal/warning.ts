import type { PlainDate } from '../kernel/index.ts';

/**
 * What a reader should look at in the text of a plan. Facts only, the reader's language makes the sentence; the text itself is
 * never changed.
 */
export const PROPOSAL_WARNING_CODES = [
  'PLAN_WITHOUT_NUMBER',
  'PLAN_WITHOUT_DATE',
  'PLAN_WITHOUT_ISSUER',
  'PLAN_WITHOUT_MOTTO',
  'NO_YEAR',
  'NO_THEME',
  'NO_TARGETS',
  'NO_PHASES',
  'OLD_FONT',
  'UNKNOWN_ABBREVIATION',
  'PROBABLE_TYPO',
  'ODD_SIGN',
  'SPELLING_VARIANT',
  'MIXED_PERCENT',
  'MIXED_NUMBER_FORM',
  'MIXED_BULLETS',
  'UNNUMBERED_HEADING',
  'BROKEN_LINE',
  'HARD_WRAPPED',
  'JOINED_TARGETS',
  'PERSON_TITLE_FOR_COLLECTIVE',
  'MIXED_KINDS',
  'FLOOR_MEETS_CAP',
  'BASE_UNKNOWN',
  'NOT_WHOLE',
  'EACH_COUNT',
  'AWARD_UNKNOWN',
  'COMMENDATION_OF_OTHERS',
  'UPPER_END_LOST',
  'RANGE_UPSIDE_DOWN',
  'SHARE_ABOVE_ALL',
  'FUZZY_DATE',
  'NO_SUCH_DAY',
  'PHASE_UPSIDE_DOWN',
  'PHASE_GAP',
  'PHASE_OVERLAP',
  'DURATION_COUNT',
  'ANNIVERSARY_COUNT',
  'REFERENCE_WITHOUT_DATE',
  'BLOCK_NAME_UNCLEAR',
] as const;
export type ProposalWarningCode = (typeof PROPOSAL_WARNING_CODES)[number];

/** One thing to look at, where it stands, and the facts that make it. */
export interface ProposalWarning {
  readonly code: ProposalWarningCode;
  /** Line of the text, from 1; undefined for what the text lacks. */
  readonly line?: number;
  /** The words as the text has them. */
  readonly found?: string;
  /** What they probably mean; a person takes it over or not. */
  readonly suggestion?: string;
  readonly stated?: number;
  readonly actual?: number;
  readonly fromDay?: PlainDate;
  readonly toDay?: PlainDate;
  readonly citation?: string;
}
