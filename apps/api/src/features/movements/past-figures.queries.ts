import type { Tx } from '@thidua/db';
import { midnightUtcOf } from '@thidua/domain/kernel';
import type { AwardCode, RatingLevel } from '@thidua/domain/vocabulary';
import { breachesOf } from './breaches.queries.ts';
import {
  bodyHeads,
  countedParticipation,
  newestReports,
  recognitionsOfYear,
  type FiguresScope,
  type Heads,
  type YearFigures,
} from './figures.queries.ts';

/** A past day of a body: what was valid on it, of what was known until its end. */
export interface PastScope extends FiguresScope {
  readonly knownUntil: Date;
}

/**
 * The figures of a year as they stood on a past day: awards and ratings known by then, not revoked by then, figures confirmed by
 * then, people of that day. What was on its way then is not kept. A fixed number of statements.
 */
export async function pastFigures(db: Tx, scope: PastScope): Promise<Omit<YearFigures, 'quota'>> {
  const [awards, recognitions, ratings, reported, heads, breaches, participation] = await Promise.all([
    pastAwards(db, scope),
    db.initiativeRecognition.groupBy({ by: ['scope'], where: pastRecognitions(scope), _count: { _all: true } }),
    pastRatings(db, scope),
    newestReports(db, scope),
    bodyHeads(db, scope),
    breachesOf(db, scope),
    countedParticipation(db, scope),
  ]);
  return {
    awards,
    proposals: new Map(),
    recognitions: new Map(recognitions.map(({ scope: of, _count }) => [of, _count._all])),
    initiativesUnderWay: 0,
    ratings,
    reported,
    breaches,
    participation,
    ...heads,
    fighterCap: undefined,
  };
}

/** Recognised and written down by then; the list behind the number has the same filter. */
export function pastRecognitions({ knownUntil, day, ...scope }: PastScope) {
  return { ...recognitionsOfYear(scope), recordedAt: { lte: knownUntil }, decidedOn: { lte: midnightUtcOf(day) } };
}

/** Facts of a kind that were known on the day and valid on it. */
export function knownOn({ organisationId, year, day, knownUntil }: PastScope, kind: 'AWARD' | 'RATING') {
  const on = midnightUtcOf(day);
  return {
    organisationId,
    year,
    kind,
    decidedOn: { lte: on },
    knownFrom: { lte: knownUntil },
    AND: [
      { OR: [{ knownUntil: null }, { knownUntil: { gt: knownUntil } }] },
      { OR: [{ revokedOn: null }, { revokedOn: { gt: on } }] },
    ],
  };
}

async function pastAwards(db: Tx, scope: PastScope): Promise<Map<AwardCode, Heads>> {
  const facts = await db.knownFact.findMany({
    where: knownOn(scope, 'AWARD'),
    select: { awardCode: true, staffId: true, departmentId: true },
  });
  const awarded = facts.flatMap(({ awardCode, ...who }) => (awardCode === null ? [] : [{ awardCode, ...who }]));
  const heads = (of: readonly (string | null)[]) => new Set(of.filter((id) => id !== null)).size;
  return new Map(
    [...Map.groupBy(awarded, ({ awardCode }) => awardCode)].map(([code, rows]) => [
      code,
      {
        persons: heads(rows.map(({ staffId }) => staffId)),
        collectives: heads(rows.map(({ departmentId }) => departmentId)),
      },
    ]),
  );
}

async function pastRatings(db: Tx, scope: PastScope): Promise<Map<string, RatingLevel>> {
  const facts = await db.knownFact.findMany({
    where: knownOn(scope, 'RATING'),
    select: { departmentId: true, level: true },
  });
  return new Map(
    facts.flatMap(({ departmentId, level }) =>
      departmentId === null || level === null ? [] : [[departmentId, level]],
    ),
  );
}
