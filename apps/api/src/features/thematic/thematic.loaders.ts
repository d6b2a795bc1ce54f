import { runsIn } from '@thidua/domain/plans';
import { groupedBy, loader } from '../../platform/loader.ts';
import { THEMATIC_ROW, visibleMovements, type ThematicMovementType } from '../movements/index.ts';
import { yearShown } from '../organisation/index.ts';
import { participationOf } from '../participation/index.ts';
import type { ThematicPlanType, ThematicPledgesType, ThematicResultType } from './thematic.type.ts';

/**
 * The plans in which each thematic movement stands, by year: those that name it, and for one with a period every plan of the
 * year within it (2019-2025 stands in the plans of 2020, 2021, 2022 though the first had forgotten it).
 */
export const plansWith = loader<string, readonly ThematicPlanType[]>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const [movements, plans] = await Promise.all([
    db.thematicMovement.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, fromYear: true, toYear: true, plans: { select: { movementId: true } } },
    }),
    db.movement.findMany({
      where: visibleMovements(actor),
      select: { id: true, title: true, year: true, kind: true, status: true },
      orderBy: [{ year: 'asc' }, { kind: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const byId = new Map(movements.map((movement) => [movement.id, movement]));
  return ids.map((id) => {
    const movement = byId.get(id);
    if (movement === undefined) return [];
    const naming = new Set(movement.plans.map(({ movementId }) => movementId));
    const hasPeriod = movement.fromYear !== null || movement.toYear !== null;
    return plans.flatMap(({ id: movementId, kind, title, year, status }) => {
      const isNamed = naming.has(movementId);
      if (!isNamed && !(hasPeriod && kind === 'YEARLY' && runsIn(movement, year))) return [];
      return [{ movementId, title, year, status, isNamed }];
    });
  });
});

/** By plan: the thematic movements with a period that covers its year, though the plan itself does not name them. */
export const runningBeside = loader<string, readonly ThematicMovementType[]>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const [plans, movements] = await Promise.all([
    db.movement.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, year: true, kind: true, thematicLinks: { select: { thematicMovementId: true } } },
    }),
    db.thematicMovement.findMany({
      select: THEMATIC_ROW,
      where: { organisationId: actor.organisationId, OR: [{ fromYear: { not: null } }, { toYear: { not: null } }] },
      orderBy: { name: 'asc' },
    }),
  ]);
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return ids.map((id) => {
    const plan = byId.get(id);
    if (plan === undefined || plan.kind !== 'YEARLY') return [];
    const named = new Set(plan.thematicLinks.map(({ thematicMovementId }) => thematicMovementId));
    return movements.filter((movement) => !named.has(movement.id) && runsIn(movement, plan.year));
  });
});

interface PledgesWanted {
  readonly id: string;
  readonly year: number;
}

export function pledgesKey({ id, year }: PledgesWanted): string {
  return `${year} ${id}`;
}

/** Pledges signed by movement and year, on the day the year shows. One statement a year, however many movements. */
export const pledgesOf = loader<string, ThematicPledgesType>(async (context, keys) => {
  const { db, actor } = context;
  if (actor === undefined) throw new Error('Pledges are counted for somebody');
  const wanted = keys.map((key) => ({
    year: Number(key.slice(0, key.indexOf(' '))),
    id: key.slice(key.indexOf(' ') + 1),
  }));
  const counted = await Promise.all(
    [...Map.groupBy(wanted, ({ year }) => year)].map(async ([year, ofYear]) => {
      const scope = { organisationId: actor.organisationId, year, day: yearShown({ ...context, actor }, year) };
      const rows = await participationOf(
        db,
        scope,
        ofYear.map(({ id }) => id),
      );
      return rows.map((row) => ({ key: pledgesKey({ id: row.movementId, year }), year, row }));
    }),
  );
  const byKey = new Map(counted.flat().map(({ key, year, row }) => [key, { year, row }]));
  return keys.map((key) => {
    const found = byKey.get(key);
    if (found === undefined) throw new Error('Every movement asked for has been counted');
    const { registered, staffCount, registeredWomen, womenCount, registeredCollectives } = found.row;
    return {
      year: found.year,
      people: registered,
      staffCount,
      women: registeredWomen,
      womenCount,
      collectives: registeredCollectives,
    };
  });
});

/** The results of each thematic movement, year by year. */
export const resultsOf = loader<string, readonly ThematicResultType[]>(async ({ db }, ids) => {
  const rows = await db.thematicResult.findMany({
    where: { thematicMovementId: { in: [...ids] } },
    include: { recordedBy: { select: { displayName: true } } },
    orderBy: { year: 'asc' },
  });
  const results = rows.map(({ recordedBy, ...row }) => ({ ...row, recordedBy: recordedBy.displayName }));
  return groupedBy(ids, results, ({ thematicMovementId }) => thematicMovementId);
});
