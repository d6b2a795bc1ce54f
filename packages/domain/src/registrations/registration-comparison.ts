import type { AwardCode, RatingLevel, SubjectKind } from '../vocabulary/index.ts';
import { reachedTitles } from './registration-titles.ts';

/** What a registration promises, each beside what came of it. */
export const COMPARED_PARTS = ['TITLES', 'INITIATIVES', 'TASKS', 'PLEDGES'] as const;
export type ComparedPart = (typeof COMPARED_PARTS)[number];

export const COMPARED_PART_NAMES = {
  TITLES: 'Danh hiệu',
  INITIATIVES: 'Sáng kiến',
  TASKS: 'Nhiệm vụ',
  PLEDGES: 'Cam kết phong trào',
} as const satisfies Record<ComparedPart, string>;

/** What became of a promise; the order is that of every table of figures. */
export const PROMISE_VERDICTS = ['EXCEEDED', 'REACHED', 'MISSED', 'NO_RESULT'] as const;
export type PromiseVerdict = (typeof PROMISE_VERDICTS)[number];

export const PROMISE_VERDICT_NAMES = {
  EXCEEDED: 'Vượt',
  REACHED: 'Đạt',
  MISSED: 'Chưa đạt',
  NO_RESULT: 'Chưa có kết quả',
} as const satisfies Record<PromiseVerdict, string>;

/** What is known of one person or collective at the end of a year. What the reader may not know is undefined. */
export interface ComparedFacts {
  readonly subjectKind: SubjectKind;
  /** Titles registered: approved, whatever is being changed. */
  readonly registered: readonly AwardCode[];
  /** Awards of the year by decision, not revoked. */
  readonly achieved: readonly AwardCode[];
  readonly initiativesPromised: number;
  readonly initiativesRecognised: number;
  /** Requests that are still on their way. */
  readonly initiativesPending: number;
  /** The approved sheet says what is to be done. */
  readonly hasTasks: boolean;
  /** Null: none recorded yet. Undefined: not for this reader. */
  readonly rating: RatingLevel | null | undefined;
  /** Thematic movements pledged and not taken back. */
  readonly pledgeCount: number;
  /** Confirmed breaches of conduct and disciplines of the year. Undefined: not for this reader. */
  readonly breaches: number | undefined;
}

/** How far the year itself has come. */
export interface ComparedYear {
  /** The body has decided about this title of the year: who is not among the holders has not reached it. */
  readonly isDecided: (title: AwardCode) => boolean;
  /** The year is over, or its plan has had its final review: nothing more is on its way. */
  readonly isOver: boolean;
}

/** Undefined where nothing was promised and nothing came, and where the reader may not know. */
export type ComparedVerdicts = Readonly<Record<ComparedPart, PromiseVerdict | undefined>>;

export function compareWithResults(facts: ComparedFacts, year: ComparedYear): ComparedVerdicts {
  return {
    TITLES: verdictOnTitles(facts, year),
    INITIATIVES: verdictOnInitiatives(facts, year),
    TASKS: facts.hasTasks ? verdictOnTasks(facts.rating) : undefined,
    PLEDGES: verdictOnPledges(facts, year),
  };
}

/** The titles promised and not reached. */
export function missedTitles({ registered, achieved, subjectKind }: ComparedFacts): readonly AwardCode[] {
  const reached: readonly AwardCode[] = reachedTitles(achieved, subjectKind);
  return registered.filter((title) => !reached.includes(title));
}

/** One title missed outweighs others reached: the promise was all of them. A title more than promised is more. */
function verdictOnTitles(facts: ComparedFacts, { isDecided, isOver }: ComparedYear): PromiseVerdict | undefined {
  const { registered, achieved, subjectKind } = facts;
  const reached = reachedTitles(achieved, subjectKind);
  if (registered.length === 0 && reached.length === 0) return undefined;
  const missed = missedTitles(facts);
  if (missed.length === 0) return reached.length > registered.length ? 'EXCEEDED' : 'REACHED';
  return missed.some((title) => isDecided(title)) || isOver ? 'MISSED' : 'NO_RESULT';
}

function verdictOnInitiatives(facts: ComparedFacts, { isOver }: ComparedYear): PromiseVerdict | undefined {
  const { initiativesPromised: promised, initiativesRecognised: recognised, initiativesPending: pending } = facts;
  if (promised === 0 && recognised === 0) return undefined;
  if (recognised > promised) return 'EXCEEDED';
  if (recognised === promised) return 'REACHED';
  return isOver && pending === 0 ? 'MISSED' : 'NO_RESULT';
}

/**
 * What was promised to be done is judged by the year's rating: “xuất sắc” means every task in time and well and at least half of
 * them beyond what was asked, “tốt” every task in time and well; the two below leave tasks late or below what was asked
 * (Nghị định 90/2020/NĐ-CP Điều 4-7, 8-11).
 */
const OF_RATING = {
  EXCELLENT: 'EXCEEDED',
  GOOD: 'REACHED',
  COMPLETED: 'MISSED',
  NOT_COMPLETED: 'MISSED',
} as const satisfies Record<RatingLevel, PromiseVerdict>;

function verdictOnTasks(rating: RatingLevel | null | undefined): PromiseVerdict | undefined {
  if (rating === undefined) return undefined;
  return rating === null ? 'NO_RESULT' : OF_RATING[rating];
}

/** Pledges are promises of conduct: broken by one confirmed breach, kept only when the year has gone by without one. */
function verdictOnPledges({ pledgeCount, breaches }: ComparedFacts, { isOver }: ComparedYear) {
  if (pledgeCount === 0 || breaches === undefined) return undefined;
  if (breaches > 0) return 'MISSED';
  return isOver ? 'REACHED' : 'NO_RESULT';
}

/** How many promised, and what became of it: of a division, or of the body. */
export interface PromiseFigures {
  readonly part: ComparedPart;
  /** Those with a verdict. */
  readonly compared: number;
  readonly byVerdict: Readonly<Record<PromiseVerdict, number>>;
}

export function promiseFigures(rows: readonly ComparedVerdicts[], part: ComparedPart): PromiseFigures {
  const count = (verdict: PromiseVerdict) => rows.filter((verdicts) => verdicts[part] === verdict).length;
  return {
    part,
    compared: rows.filter((verdicts) => verdicts[part] !== undefined).length,
    byVerdict: {
      EXCEEDED: count('EXCEEDED'),
      REACHED: count('REACHED'),
      MISSED: count('MISSED'),
      NO_RESULT: count('NO_RESULT'),
    },
  };
}
