import { headedDepartments } from '@thidua/domain/accounts';
import { roleModelEventsFor } from '@thidua/domain/role-models';
import { departmentNameOn, NAMED_DEPARTMENT } from '../../organisation/index.ts';
import { visibleRoleModels } from '../../role-models/index.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';
import { isAskedToRun } from './unit-check-work.ts';

/** Examples to read and publish, and those that came back to be completed. One statement. */
export async function roleModelWork({ context, year, today, offices }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  const rows = await db.roleModel.findMany({
    where: {
      AND: [visibleRoleModels(actor), { year }],
      OR: [{ status: 'PROPOSED' }, { status: 'DRAFT', returnedReason: { not: null } }],
    },
    select: {
      id: true,
      title: true,
      status: true,
      departmentId: true,
      proposedAt: true,
      returnedReason: true,
      department: { select: NAMED_DEPARTMENT },
    },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
  });
  const headed = headedDepartments(actor);
  const turn = rows.flatMap(({ id, title, proposedAt, returnedReason, department, ...facts }) => {
    if (facts.status === 'DRAFT') {
      const isOwn = headed.includes(facts.departmentId);
      return isOwn ? [workItem('COMPLETE_ROLE_MODEL', title, { subjectId: id, detail: returnedReason })] : [];
    }
    const isAsked =
      roleModelEventsFor(actor, facts).includes('PUBLISH') && isAskedToRun(actor, offices, facts.departmentId);
    const since = proposedAt === null ? {} : { since: proposedAt };
    return isAsked
      ? [
          workItem('PUBLISH_ROLE_MODEL', title, {
            subjectId: id,
            detail: departmentNameOn(department, today),
            ...since,
          }),
        ]
      : [];
  });
  return { ...NO_WORK, turn };
}
