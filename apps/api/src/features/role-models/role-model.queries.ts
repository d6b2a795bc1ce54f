import type { Prisma } from '@thidua/db';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import { everNamed } from '../organisation/index.ts';
import type { RoleModelsArgs } from './role-model.input.ts';
import type { RoleModelType } from './role-model.type.ts';
import { visibleRoleModels } from './role-model.visibility.ts';

const ROW = {
  id: true,
  year: true,
  movementId: true,
  staffId: true,
  departmentId: true,
  title: true,
  field: true,
  achievedOn: true,
  story: true,
  status: true,
  version: true,
  publishedAt: true,
  returnedReason: true,
  withdrawnReason: true,
  awardRecordId: true,
} as const satisfies Prisma.RoleModelSelect;

const NEWEST_FIRST = keyset<RoleModelType, Prisma.RoleModelWhereInput, Prisma.RoleModelOrderByWithRelationInput>([
  { path: 'achievedOn', direction: 'desc', kind: 'instant', valueOf: ({ achievedOn }) => achievedOn },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** One page of the examples of a year that the person may see, the latest achievement first. */
export async function listRoleModels(
  context: ActingContext,
  { year, filter, first, after }: RoleModelsArgs,
): Promise<Page<RoleModelType>> {
  const { db, actor } = context;
  const today = businessToday(context, actor);
  const { text, statuses, departmentId, movementId } = filter ?? {};
  const where: Prisma.RoleModelWhereInput = {
    AND: [
      visibleRoleModels(actor),
      { year },
      statuses == null || statuses.length === 0 ? {} : { status: { in: [...statuses] } },
      departmentId == null ? {} : { departmentId },
      movementId == null ? {} : { movementId },
      ...searchWords(text).map((word) => ({
        OR: [{ foldedTitle: { contains: word } }, { staff: everNamed([word], today) }],
      })),
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.roleModel.findMany({
    select: ROW,
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, NEWEST_FIRST.cursorOf, () => db.roleModel.count({ where }));
}

/** The example, or NOT_FOUND for one that the person may not know of. */
export async function roleModelById({ db, actor }: ActingContext, id: string): Promise<RoleModelType> {
  return found(await db.roleModel.findFirst({ select: ROW, where: { AND: [{ id }, visibleRoleModels(actor)] } }));
}
