import type { Prisma, Tx } from '@thidua/db';
import { buildMovement } from './build-movement.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';
import { nextSerial } from './serial.ts';

/** Of the plan that examples hang on where a test names none. */
const YEAR = 2013;

/** An example of a unit with an achievement of 1 November 2021, in the given state. */
export async function buildRoleModel(
  db: Tx,
  overrides: Columns<Prisma.RoleModelUncheckedCreateInput> & { readonly departmentId: string },
): Promise<Prisma.RoleModelModel> {
  const { departmentId, status = 'DRAFT' } = overrides;
  const { organisationId } = await db.department.findUniqueOrThrow({
    where: { id: departmentId },
    select: { organisationId: true },
  });
  const account = await db.account.findFirst({ where: { organisationId }, select: { id: true } });
  const at = hanoi('2021-11-20 09:00');
  return db.roleModel.create({
    data: {
      year: 2021,
      title: `Điển hình số ${nextSerial()}`,
      field: 'Cải cách hành chính',
      story: 'Rút ngắn thời gian giải quyết hồ sơ từ năm ngày còn hai ngày.',
      achievedOn: day('2021-11-01'),
      createdById: account?.id ?? organisationId,
      createdAt: at,
      updatedAt: at,
      ...(status === 'DRAFT' ? {} : { proposedAt: at }),
      ...(status === 'PUBLISHED' ? { publishedAt: at } : {}),
      ...(status === 'WITHDRAWN' ? { withdrawnReason: 'Trùng với điển hình khác.' } : {}),
      ...overrides,
      movementId: overrides.movementId ?? (await movementOf(db, organisationId)),
      organisationId,
    },
  });
}

async function movementOf(db: Tx, organisationId: string): Promise<string> {
  const known = await db.movement.findFirst({
    where: { organisationId },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return known?.id ?? (await buildMovement(db, { organisationId, year: YEAR })).id;
}
