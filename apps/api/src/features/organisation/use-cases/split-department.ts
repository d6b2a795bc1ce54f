import { midnightUtcOf, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { splitProblems } from '@thidua/domain/organisation';
import { isRatedOrganisation } from '@thidua/domain/vocabulary';
import { heldOn } from '../../../platform/dated.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { changeDepartment, type DepartmentActInput, type DepartmentRefusal } from './change-department.ts';
import { openDepartment } from './create-department.ts';
import { movePeople } from './move-people.ts';
import { refuse } from './recorded.ts';

export interface SplitInput extends DepartmentActInput {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** Who goes over to the new department. */
  readonly staffIds: readonly string[];
  /** First day of the new department. */
  readonly on: PlainDate;
}

/** Takes a new department out of one that stands, with the people assigned to it; the rest stays. */
export function splitDepartment(
  context: ActingContext,
  { id, version, staffIds: typed, on, reason, ...named }: SplitInput,
): Promise<Result<{ readonly id: string }, DepartmentRefusal>> {
  const staffIds = [...new Set(typed)];
  return changeDepartment(
    context,
    { reason },
    {
      action: 'DEPARTMENT_SPLIT',
      from: on,
      days: [{ field: 'on', day: on, kind: 'BEGINNING' }],
      departmentIds: [id],
      version,
      record: async (tx, [source]) => {
        if (source === undefined) throw new Error('A department that was locked is among the locked ones');
        const problems = splitProblems(source, on);
        if (problems.length > 0) return refuse(...problems);
        if (staffIds.length === 0) return refuse({ field: 'staffIds', code: 'REQUIRED' });
        const kind = isRatedOrganisation(source.kind) ? 'ORGANISATION' : 'MAIN';
        const members = await tx.membership.count({
          where: { departmentId: id, kind, staffId: { in: staffIds }, ...heldOn(on) },
        });
        if (members < staffIds.length) {
          return refuse({ field: 'staffIds', code: 'NOT_A_MEMBER', actual: staffIds.length - members });
        }
        const { organisationId } = context.actor;
        await tx.department.updateMany({
          where: { organisationId, sortOrder: { gt: source.sortOrder } },
          data: { sortOrder: { increment: 1 } },
        });
        const opened = await openDepartment(
          tx,
          organisationId,
          { ...named, kind: source.kind, from: on },
          source.sortOrder + 1,
        );
        if (!opened.ok) return opened;
        const newId = opened.value.id;
        await movePeople(tx, { fromIds: [id], intoId: newId, on, staffIds });
        await tx.departmentSuccession.create({
          data: { predecessorId: id, successorId: newId, kind: 'SPLIT', onDay: midnightUtcOf(on) },
          select: { id: true },
        });
        return ok({ id: newId, changes: [{ field: 'splitFrom', before: null, after: source.name }] });
      },
    },
  );
}
