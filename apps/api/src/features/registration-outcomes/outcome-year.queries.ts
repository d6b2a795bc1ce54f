import { yearOf } from '@thidua/domain/kernel';
import type { ComparedYear } from '@thidua/domain/registrations';
import type { RatingLevel } from '@thidua/domain/vocabulary';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { breachesOf, movementOfYear } from '../movements/index.ts';
import { yearShown } from '../organisation/index.ts';
import {
  approvedPromises,
  authoredInitiatives,
  decidedAwards,
  homesOf,
  yearRatings,
  type ApprovedPromise,
  type AuthoredInitiative,
} from './outcome-facts.queries.ts';

interface InitiativeCounts {
  readonly recognised: number;
  readonly pending: number;
}

/** Everything of a year that promises are compared with, by person and by department. */
export interface OutcomeYear extends ComparedYear {
  readonly year: number;
  readonly promises: ReadonlyMap<string, ApprovedPromise>;
  readonly ratings: ReadonlyMap<string, RatingLevel>;
  readonly initiativesOf: (subjectId: string) => InitiativeCounts;
  /** Confirmed incidents and disciplines; of a department, those of its people. */
  readonly breachesOf: (subjectId: string) => number;
}

/** Reads a year. Seven statements, however many people there are. */
export async function readOutcomeYear(context: ActingContext, year: number): Promise<OutcomeYear> {
  const { actor, db, platform } = context;
  const scope = { organisationId: actor.organisationId, year, day: yearShown(context, year) };
  const [promises, initiatives, ratings, homes, decided, breaches, plan] = await Promise.all([
    approvedPromises(db, scope),
    authoredInitiatives(db, scope),
    yearRatings(db, scope),
    homesOf(db, scope),
    decidedAwards(db, scope),
    breachesOf(db, scope),
    movementOfYear(context, year),
  ]);
  // Both by person and by the person's division.
  const subjectsOf = (staffId: string): readonly string[] => {
    const home = homes.get(staffId);
    return home === undefined ? [staffId] : [staffId, home];
  };
  const initiativesBy = grouped(initiatives, ({ staffId }) => subjectsOf(staffId));
  const breachesBy = grouped(breaches, ({ staffId }) => subjectsOf(staffId));
  return {
    year,
    isOver: yearOf(businessToday(platform, actor)) > year || isReviewed(plan?.status),
    isDecided: (title) => decided.has(title),
    promises: new Map(promises.map((promise) => [promise.subjectId, promise])),
    ratings: new Map(ratings.map(({ subjectId, level }) => [subjectId, level])),
    initiativesOf: (subjectId) => countsOf(initiativesBy.get(subjectId) ?? []),
    breachesOf: (subjectId) => breachesBy.get(subjectId)?.length ?? 0,
  };
}

function isReviewed(status: string | undefined): boolean {
  return status === 'FINAL_REVIEWED' || status === 'CLOSED';
}

/** Two authors of one division have one initiative together. */
function countsOf(authored: readonly AuthoredInitiative[]): InitiativeCounts {
  const idsOf = (isRecognised: boolean) =>
    new Set(authored.filter((each) => each.isRecognised === isRecognised).map(({ initiativeId }) => initiativeId));
  return { recognised: idsOf(true).size, pending: idsOf(false).size };
}

function grouped<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const byKey = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return byKey;
}
