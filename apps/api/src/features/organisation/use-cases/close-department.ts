import type { Tx } from '@thidua/db';
import { err, midnightUtcOf, ok, yearOf, type PlainDate, type Result } from '@thidua/domain/kernel';
import { AWARDED_STATUSES, REFUSED_STATUSES } from '@thidua/domain/nominations';
import { closingBlockers, closingProblems, type ClosingFacts } from '@thidua/domain/organisation';
import type { ActingContext } from '../../../platform/request-context.ts';
import { changeDepartment, type DepartmentActInput, type DepartmentRefusal } from './change-department.ts';
import { openTransfers } from './merge-departments.ts';
import { refuse } from './recorded.ts';

export interface CloseInput extends DepartmentActInput {
  readonly id: string;
  readonly version: number;
  /** Its last day. */
  readonly on: PlainDate;
}

/** Closes a department on which nothing hangs any more; otherwise the refusal says what, and how much of it. */
export function closeDepartment(
  context: ActingContext,
  { id, version, on, reason }: CloseInput,
): Promise<Result<{ readonly id: string }, DepartmentRefusal>> {
  return changeDepartment(
    context,
    { reason },
    {
      action: 'DEPARTMENT_CLOSED',
      from: on,
      days: [{ field: 'on', day: on, kind: 'BEGINNING' }],
      departmentIds: [id],
      version,
      record: async (tx, [life]) => {
        if (life === undefined) throw new Error('A department that was locked is among the locked ones');
        const problems = closingProblems(life, on);
        if (problems.length > 0) return refuse(...problems);
        const blocked = closingBlockers(await closingFacts(tx, id, on));
        if (blocked.length > 0) return err({ code: 'DEPARTMENT_IN_USE', blocked });
        await tx.department.update({ where: { id }, data: { closedOn: midnightUtcOf(on) }, select: { id: true } });
        return ok({ id, changes: [{ field: 'closedOn', before: null, after: on }] });
      },
    },
  );
}

/** What hangs on the department after its last day. One statement a kind. */
async function closingFacts(tx: Tx, departmentId: string, lastDay: PlainDate): Promise<ClosingFacts> {
  const outlasts = { OR: [{ validTo: null }, { validTo: { gt: midnightUtcOf(lastDay) } }] };
  const year = { gte: yearOf(lastDay) };
  return {
    PEOPLE: await tx.membership.count({ where: { departmentId, ...outlasts } }),
    POSTS: await tx.post.count({ where: { departmentId, ...outlasts } }),
    TRANSFERS: await openTransfers(tx, [departmentId]),
    REGISTRATIONS: await tx.emulationRegistration.count({ where: { departmentId, year } }),
    NOMINATIONS: await tx.nomination.count({
      where: {
        OR: [{ departmentId }, { collectiveId: departmentId }],
        status: { notIn: ['WITHDRAWN', ...REFUSED_STATUSES, ...AWARDED_STATUSES] },
      },
    }),
    INITIATIVES: await tx.initiative.count({
      where: { departmentId, status: { notIn: ['WITHDRAWN', 'NOT_ACCEPTED', 'RECOGNISED', 'NOT_RECOGNISED'] } },
    }),
    TARGETS: await tx.target.count({
      where: {
        OR: [{ ownerDepartmentId: departmentId }, { ratedDepartmentId: departmentId }],
        movement: { year, status: { notIn: ['FINAL_REVIEWED', 'CLOSED'] } },
      },
    }),
  };
}
