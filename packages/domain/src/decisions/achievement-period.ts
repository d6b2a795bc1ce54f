import { addMonths, plainDate, yearOf, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { AWARDS, type AwardCode, type CommendationKind } from '../vocabulary/index.ts';

/** The time in which an achievement was reached. The next award counts from its last day, so a decision prints it. */
export interface AchievementPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What a proposal says of the time of its achievement. */
export interface ProposedAchievement {
  readonly award: AwardCode;
  readonly kind: CommendationKind;
  readonly year: number;
  /** Of a sudden achievement. */
  readonly achievedOn: PlainDate | undefined;
  /** Of the thematic movement that it is proposed for; the last year is left out while the movement goes on. */
  readonly movement: { readonly fromYear: number | null; readonly toYear: number | null } | undefined;
}

/**
 * A sudden achievement has its day, a movement its years and everything else its year. What is not for the whole year ends on the
 * day of the draft at the latest.
 */
export function proposedPeriod(
  { kind, year, achievedOn, movement }: ProposedAchievement,
  draftedOn: PlainDate,
): AchievementPeriod {
  if (kind === 'SUDDEN' && achievedOn !== undefined) return { from: achievedOn, to: achievedOn };
  const usual = yearOfAchievement(year);
  if (!isOfItsTime(kind)) return usual;
  const isOfMovement = kind === 'CAMPAIGN' && movement !== undefined;
  const from = yearOfAchievement((isOfMovement ? movement.fromYear : null) ?? year).from;
  const last = yearOfAchievement((isOfMovement ? movement.toYear : null) ?? year).to;
  const to = last < draftedOn ? last : draftedOn;
  // A movement that has not begun says nothing of what was done by then.
  return { from: from <= to ? from : yearOfAchievement(yearOf(to)).from, to };
}

/** The period that a decision states for all of its list: what most of the lines have, of two as common the earlier one in the list. */
export function commonPeriod(periods: readonly AchievementPeriod[]): AchievementPeriod | undefined {
  const groups = [...Map.groupBy(periods, ({ from, to }) => `${from} ${to}`).values()];
  return groups.toSorted((left, right) => right.length - left.length)[0]?.[0];
}

export function isSamePeriod(left: AchievementPeriod, right: AchievementPeriod): boolean {
  return left.from === right.from && left.to === right.to;
}

/** What the period of a line is checked by. */
export interface PeriodOfLine {
  readonly award: AwardCode;
  readonly kind: CommendationKind;
  readonly year: number;
}

/** Months that a title is for at most: it is considered once a year (law.md b.0, g.2). */
const TITLE_MONTHS = 12;

/**
 * What is wrong with a period: it ends before it starts; it ends after the day of the draft (what is for the year may run to the
 * end of that year, since a year is summed up before it is over); or a title, which is for a year, would be for longer.
 */
export function periodProblems(
  field: string,
  { from, to }: AchievementPeriod,
  lines: readonly PeriodOfLine[],
  draftedOn: PlainDate,
): readonly InputProblem[] {
  if (to < from) return [{ field, code: 'ENDS_BEFORE_IT_STARTS' }];
  if (lines.some((line) => to > lastDayOf(line, draftedOn))) return [{ field, code: 'AFTER_DRAFT' }];
  const isTooLong = lines.some(({ award }) => AWARDS[award].nature === 'TITLE') && to >= addMonths(from, TITLE_MONTHS);
  return isTooLong ? [{ field, code: 'TITLE_OVER_A_YEAR' }] : [];
}

function lastDayOf({ kind, year }: PeriodOfLine, draftedOn: PlainDate): PlainDate {
  if (isOfItsTime(kind)) return draftedOn;
  const { to } = yearOfAchievement(year);
  return to > draftedOn ? to : draftedOn;
}

/** For what was done at a time of its own, not for what a year sums up. */
function isOfItsTime(kind: CommendationKind): boolean {
  return kind === 'SUDDEN' || kind === 'CAMPAIGN';
}

function yearOfAchievement(year: number): AchievementPeriod {
  return { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) };
}
