import type { Prisma, Tx } from '@thidua/db';
import { buildDepartment } from './build-department.ts';
import { buildOrganisation } from './build-organisation.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';
import { nextSerial } from './serial.ts';

/** An open request of one question, asked on 1 December 2021 and due on the 10th; nobody is asked yet. */
export async function buildReportRequest(
  db: Tx,
  overrides: Columns<Prisma.ReportRequestUncheckedCreateInput> = {},
): Promise<Prisma.ReportRequestModel> {
  const organisationId = overrides.organisationId ?? (await buildOrganisation(db)).id;
  const askedById =
    overrides.askedById ??
    (await db.account.findFirst({ where: { organisationId }, select: { id: true } }))?.id ??
    organisationId;
  const askedAt = hanoi('2021-12-01 09:00');
  const row = {
    year: 2021,
    title: `Báo cáo kết quả phong trào thi đua số ${nextSerial()}`,
    periodFrom: day('2021-10-01'),
    periodTo: day('2021-11-30'),
    dueOn: day('2021-12-10'),
    questions: ['Kết quả nổi bật'],
    askedAt,
    updatedAt: askedAt,
    cancelledReason: overrides.status === 'CANCELLED' ? 'Gửi nhầm' : null,
  };
  return db.reportRequest.create({ data: { ...row, ...overrides, organisationId, askedById } });
}

/** The report of a division in the given state, with what that state must hold. */
export async function buildUnitReport(
  db: Tx,
  overrides: Columns<Prisma.UnitReportUncheckedCreateInput> = {},
): Promise<Prisma.UnitReportModel> {
  const request = await db.reportRequest.findUniqueOrThrow({
    where: { id: overrides.requestId ?? (await buildReportRequest(db)).id },
    select: { id: true, organisationId: true, askedById: true },
  });
  const departmentId =
    overrides.departmentId ?? (await buildDepartment(db, { organisationId: request.organisationId })).id;
  const status = overrides.status ?? 'ASKED';
  const isSent = status === 'SENT' || status === 'RETURNED' || status === 'RECEIVED';
  const at = hanoi('2021-12-03 10:00');
  const row = {
    answers: [status === 'ASKED' ? '' : 'Đã hoàn thành nhiệm vụ quý.'],
    sentAnswers: isSent ? ['Đã hoàn thành nhiệm vụ quý.'] : [],
    updatedAt: at,
    ...(isSent ? { sentAt: at, sentById: request.askedById } : {}),
    ...(status === 'RECEIVED' ? { receivedAt: at, receivedById: request.askedById } : {}),
    ...(status === 'RETURNED' ? { returnedReason: 'Nêu số liệu.' } : {}),
  };
  return db.unitReport.create({ data: { ...row, ...overrides, requestId: request.id, departmentId } });
}
