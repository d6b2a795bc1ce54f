import type { Prisma, Tx } from '@thidua/db';
import type { CheckFindingKind, CheckFindingStatus, UnitCheckStatus } from '@thidua/domain/unit-checks';
import { buildMovement } from './build-movement.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';
import { nextSerial } from './serial.ts';

/** Of the plan that checks hang on where a test names none. */
const YEAR = 2014;

export interface BuiltFinding {
  readonly id?: string;
  readonly kind?: CheckFindingKind;
  readonly text?: string;
  readonly status?: CheckFindingStatus;
}

/** A check of 1 December 2021 in the given state, with these people going and these findings in its minutes. */
export async function buildUnitCheck(
  db: Tx,
  {
    staffIds = [],
    findings = [],
    ...overrides
  }: Columns<Prisma.UnitCheckUncheckedCreateInput> & {
    readonly departmentId: string;
    readonly staffIds?: readonly string[];
    readonly findings?: readonly BuiltFinding[];
  },
): Promise<Prisma.UnitCheckModel> {
  const { departmentId, status = 'PLANNED' } = overrides;
  const { organisationId } = await db.department.findUniqueOrThrow({
    where: { id: departmentId },
    select: { organisationId: true },
  });
  const account = await db.account.findFirst({ where: { organisationId }, select: { id: true } });
  const at = hanoi('2021-11-20 09:00');
  const { id } = await db.unitCheck.create({
    data: {
      year: 2021,
      title: `Kiểm tra công tác thi đua số ${nextSerial()}`,
      plannedDay: day('2021-12-01'),
      contents: 'Việc thực hiện kế hoạch thi đua của năm.',
      createdById: account?.id ?? organisationId,
      createdAt: at,
      updatedAt: at,
      ...overrides,
      ...(status === 'PLANNED' ? {} : WRITTEN),
      movementId: overrides.movementId ?? (await movementOf(db, organisationId)),
      organisationId,
      visitors: { create: staffIds.map((staffId) => ({ staffId })) },
    },
    select: { id: true },
  });
  // Findings are written before the minutes are issued.
  for (const [index, { kind = 'SHORTCOMING', status: now = 'OPEN', ...finding }] of findings.entries()) {
    const dueOn = now === 'NOTED' ? null : day('2021-12-20');
    const text = 'Chưa có sổ theo dõi đăng ký thi đua.';
    await db.checkFinding.create({
      data: { text, ...finding, checkId: id, ordinal: index + 1, kind, dueOn, status: now },
      select: { id: true },
    });
  }
  return db.unitCheck.update({ where: { id }, data: IN_STATE[status] });
}

const WRITTEN = {
  status: 'CARRIED_OUT',
  carriedOutOn: day('2021-12-01'),
  unitPresent: 'Trưởng phòng',
  conclusion: 'Thực hiện tốt kế hoạch thi đua.',
} as const;

/** What a check of the state has beyond one whose minutes are written. */
const IN_STATE = {
  PLANNED: {},
  CARRIED_OUT: {},
  ISSUED: { status: 'ISSUED', issuedAt: hanoi('2021-12-02 09:00') },
  CLOSED: { status: 'CLOSED', issuedAt: hanoi('2021-12-02 09:00'), closedAt: hanoi('2021-12-03 09:00') },
  CANCELLED: {
    status: 'CANCELLED',
    carriedOutOn: null,
    unitPresent: '',
    conclusion: '',
    cancelledReason: 'Phòng, chống dịch.',
  },
} as const satisfies Record<UnitCheckStatus, Prisma.UnitCheckUpdateInput>;

async function movementOf(db: Tx, organisationId: string): Promise<string> {
  const known = await db.movement.findFirst({
    where: { organisationId },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return known?.id ?? (await buildMovement(db, { organisationId, year: YEAR })).id;
}
