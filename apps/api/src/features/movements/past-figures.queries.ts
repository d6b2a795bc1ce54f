import type { Tx } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { grassrootsFighterQuota } from '@thidua/domain/nominations';
import { chooseRegime, type LocalSettings } from '@thidua/domain/eligibility';
import type { AwardCode, RatingLevel } from '@thidua/domain/vocabulary';
import { localSettingsOn } from '../eligibility/index.ts';
import { recognitionsOfPlan, type FiguresScope } from './figures-scope.ts';
import { breachesOf } from './breaches.queries.ts';
import {
  bodyHeads,
  countedParticipation,
  newestReports,
  type Heads,
  type FighterCap,
  type PlanFigures,
} from './figures.queries.ts';

/** A past day of a body: what was valid on it, of what was known until its end. */
export interface PastScope extends FiguresScope {
  readonly knownUntil: Date;
}

/**
 * The figures of a year as they stood on a past day: awards and ratings known by then, not revoked by then, figures confirmed by
 * then, people of that day. What was on its way then is not kept. A fixed number of statements.
 */
export async function pastFigures(db: Tx, scope: PastScope): Promise<PlanFigures> {
  const [awards, recognitions, ratings, reported, heads, breaches, participation, settings] = await Promise.all([
    pastAwards(db, scope),
    db.initiativeRecognition.groupBy({ by: ['scope'], where: pastRecognitions(scope), _count: { _all: true } }),
    pastRatings(db, scope),
    newestReports(db, scope),
    bodyHeads(db, scope),
    breachesOf(db, scope),
    countedParticipation(db, scope),
    scope.period === undefined ? localSettingsOn(db, scope.organisationId, scope.day) : undefined,
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
    fighterCap: settings === undefined ? undefined : pastCap(scope, settings, { awards, staffCount: heads.staffCount }),
  };
}

/**
 * The quota of CSTĐCS on a past day. Who was proposed for LĐTT then is not kept, so it is what those of the day would give: of
 * the LĐTT decided by then, of everybody before the first decision.
 */
function pastCap(
  { year, day }: PastScope,
  settings: LocalSettings,
  { awards, staffCount }: Pick<PlanFigures, 'awards' | 'staffCount'>,
): FighterCap | undefined {
  const decided = awards.get('ADVANCED_WORKER')?.persons ?? 0;
  const base = decided === 0 ? staffCount : decided;
  const { allowed, capBasisPoints } = grassrootsFighterQuota({
    regime: chooseRegime({ regimeDate: day, year, settings }).regime,
    advancedWorkers: base,
    nominated: awards.get('GRASSROOTS_EMULATION_FIGHTER')?.persons ?? 0,
    cap: settings.grassrootsFighterCap,
  });
  return allowed === undefined || capBasisPoints === undefined
    ? undefined
    : { count: allowed, shareBasisPoints: capBasisPoints, base };
}

/** Recognised and written down by then, not revoked by then as far as was known; the list behind the number has the same filter. */
export function pastRecognitions({ knownUntil, day, ...scope }: PastScope) {
  const { initiative, revokedOn, ...decided } = recognitionsOfPlan(scope);
  const on = midnightUtcOf(day);
  const until = { recordedAt: { lte: knownUntil }, decidedOn: { lte: on } };
  const inForce = { OR: [{ revokedOn }, { revokedOn: { gt: on } }, { revokedAt: { gt: knownUntil } }] };
  return { initiative, AND: [decided, until, inForce] };
}

/** Facts of a kind that were known on the day and valid on it. */
export function knownOn({ organisationId, year, day, knownUntil, period }: PastScope, kind: 'AWARD' | 'RATING') {
  const on = midnightUtcOf(day);
  // A rating is of a year, whatever the days of a thematic plan are.
  const days = kind === 'AWARD' ? period : undefined;
  return {
    organisationId,
    ...(days === undefined ? { year } : {}),
    kind,
    decidedOn:
      days === undefined
        ? { lte: on }
        : { gte: midnightUtcOf(days.fromDay), lte: midnightUtcOf(earlier(days.toDay, day)) },
    knownFrom: { lte: knownUntil },
    AND: [
      { OR: [{ knownUntil: null }, { knownUntil: { gt: knownUntil } }] },
      { OR: [{ revokedOn: null }, { revokedOn: { gt: on } }] },
    ],
  };
}

function earlier(left: PlainDate, right: PlainDate): PlainDate {
  return left < right ? left : right;
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
