import type { Tx } from '@thidua/db';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { NAMED_DEPARTMENT, NAMED_STAFF } from '../organisation/index.ts';
import { knownOn, type PastScope } from './past-figures.queries.ts';

/** The awards that a past day counts, by the filter of its number, with the names of who got them. Three statements. */
export async function pastAwardSources(db: Tx, scope: PastScope, awardCodes: readonly AwardCode[]) {
  const facts = await db.knownFact.findMany({
    where: { ...knownOn(scope, 'AWARD'), awardCode: { in: [...awardCodes] } },
    select: { awardCode: true, staffId: true, departmentId: true, decisionNumber: true, decidedOn: true },
    orderBy: [{ decidedOn: 'asc' }, { id: 'asc' }],
  });
  const [people, departments] = await Promise.all([
    db.staff.findMany({
      where: { id: { in: facts.flatMap(({ staffId }) => staffId ?? []) } },
      select: { id: true, ...NAMED_STAFF },
    }),
    departmentsOf(
      db,
      facts.flatMap(({ departmentId }) => departmentId ?? []),
    ),
  ]);
  const byId = new Map(people.map((person) => [person.id, person]));
  return facts.map(({ staffId, departmentId, ...fact }) => ({
    ...fact,
    staff: byId.get(staffId ?? '') ?? null,
    department: departments.get(departmentId ?? '') ?? null,
  }));
}

/** The ratings that a past day counts. Two statements. */
export async function pastRatingSources(db: Tx, scope: PastScope, departmentIds: readonly string[]) {
  const facts = await db.knownFact.findMany({
    where: { ...knownOn(scope, 'RATING'), departmentId: { in: [...departmentIds] } },
    select: { departmentId: true, level: true, decisionNumber: true, decidedOn: true },
  });
  const departments = await departmentsOf(db, departmentIds);
  return facts.flatMap(({ departmentId, level, ...fact }) => {
    const department = departments.get(departmentId ?? '');
    return department === undefined || level === null
      ? []
      : [{ ...fact, departmentId: department.id, level, department }];
  });
}

async function departmentsOf(db: Tx, ids: readonly string[]) {
  const rows = await db.department.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, ...NAMED_DEPARTMENT },
  });
  return new Map(rows.map((row) => [row.id, row]));
}
