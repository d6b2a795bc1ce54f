import type { Prisma, Tx } from '@thidua/db';
import { buildOrganisation } from './build-organisation.ts';
import type { Columns } from './columns.ts';
import { day } from './day.ts';
import { nextSerial } from './serial.ts';

/** The launched movement of 2021, without phases and targets. */
export async function buildMovement(
  db: Tx,
  overrides: Columns<Prisma.MovementUncheckedCreateInput> = {},
): Promise<Prisma.MovementModel> {
  const organisationId = overrides.organisationId ?? (await buildOrganisation(db)).id;
  const year = overrides.year ?? 2021;
  const row = {
    year,
    status: 'LAUNCHED' as const,
    title: `Kế hoạch tổ chức phong trào thi đua yêu nước năm ${year}`,
    theme: 'Chủ động, sáng tạo, phục vụ hội nhập hiệu quả và phát triển bền vững',
    launchedOn: day(`${year}-02-01`),
    fromDay: day(`${year}-01-01`),
    toDay: day(`${year}-12-31`),
  };
  return db.movement.create({ data: { ...row, ...overrides, organisationId } });
}

/** A target of a movement: 7 to 9 initiatives recognised at cơ sở unless told otherwise. */
export async function buildTarget(
  db: Tx,
  overrides: Columns<Prisma.TargetUncheckedCreateInput> = {},
): Promise<Prisma.TargetModel> {
  const movementId = overrides.movementId ?? (await buildMovement(db)).id;
  const serial = nextSerial();
  const row = {
    code: `CT${serial}`,
    ordinal: serial,
    group: 'TASK' as const,
    kind: 'COUNT_RANGE' as const,
    title: 'Sáng kiến cấp cơ sở',
    sourceText: 'từ 07 đến 09 sáng kiến cấp cơ sở',
    initiativeScope: 'GRASSROOTS' as const,
    minimum: 7,
    maximum: 9,
    evidence: 'Quyết định công nhận sáng kiến',
    dueOn: day('2021-12-31'),
  };
  return db.target.create({ data: { ...row, ...overrides, movementId } });
}
