import type { Tx } from '@thidua/db';
import { addDays, err, midnightUtcOf, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { mergerProblems } from '@thidua/domain/organisation';
import type { ActingContext } from '../../../platform/request-context.ts';
import { changeDepartment, type DepartmentActInput, type DepartmentRefusal } from './change-department.ts';
import { movePeople } from './move-people.ts';
import { refuse } from './recorded.ts';

export interface MergeInput extends DepartmentActInput {
  readonly sourceIds: readonly string[];
  readonly intoId: string;
  /** First day of the merged department; the sources end on the day before. */
  readonly on: PlainDate;
}

/** Merges departments into one that stands: their people go over on the day, and later papers can say “hợp nhất từ …”. */
export function mergeDepartments(
  context: ActingContext,
  { sourceIds: typed, intoId, on, reason }: MergeInput,
): Promise<Result<{ readonly id: string }, DepartmentRefusal>> {
  const sourceIds = [...new Set(typed)];
  return changeDepartment(
    context,
    { reason },
    {
      action: 'DEPARTMENT_MERGED',
      from: on,
      days: [{ field: 'on', day: on, kind: 'BEGINNING' }],
      departmentIds: [...new Set([...sourceIds, intoId])],
      record: async (tx, departments) => {
        const sources = departments.filter(({ id }) => sourceIds.includes(id));
        const into = departments.find(({ id }) => id === intoId);
        if (into === undefined) throw new Error('A department that was locked is among the locked ones');
        const problems = mergerProblems(sources, into, on);
        if (problems.length > 0) return refuse(...problems);
        const open = await openTransfers(tx, sourceIds);
        if (open > 0) return err({ code: 'DEPARTMENT_IN_USE', blocked: [{ blocker: 'TRANSFERS', count: open }] });

        await movePeople(tx, { fromIds: sourceIds, intoId, on });
        await tx.department.updateMany({
          where: { id: { in: sourceIds } },
          data: { closedOn: midnightUtcOf(addDays(on, -1)) },
        });
        await tx.departmentSuccession.createMany({
          data: sourceIds.map((predecessorId) => ({
            predecessorId,
            successorId: intoId,
            kind: 'MERGER' as const,
            onDay: midnightUtcOf(on),
          })),
        });
        return ok({
          id: intoId,
          changes: [{ field: 'mergedFrom', before: null, after: sources.map(({ name }) => name) }],
        });
      },
    },
  );
}

/** Transfers that wait between the department and another one: they are answered or withdrawn first. */
export function openTransfers(tx: Tx, departmentIds: readonly string[]): Promise<number> {
  const ids = { in: [...departmentIds] };
  return tx.transfer.count({
    where: { status: { in: ['ASKED', 'ACCEPTED'] }, OR: [{ fromDepartmentId: ids }, { toDepartmentId: ids }] },
  });
}
