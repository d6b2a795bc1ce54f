import type { Prisma, Tx } from '@thidua/db';
import { buildAccount } from './build-account.ts';
import type { Columns } from './columns.ts';
import { hanoi } from './day.ts';

/** Every field that the form of a person requires, written. */
export const WRITTEN_REPORT = {
  HOME_PLACE: 'Xã Thạch Hà, tỉnh Hà Tĩnh',
  RESIDENCE: 'Phường Thành Sen, tỉnh Hà Tĩnh',
  QUALIFICATION: 'Cử nhân Quan hệ quốc tế',
  DUTIES: 'Theo dõi hợp tác với các tỉnh của Lào.',
  RESULTS: 'Tham mưu, tổ chức 06 đoàn ra, đón 04 đoàn vào; hồ sơ đúng hạn đạt 100%.',
  COMPLIANCE: 'Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước.',
} as const;

/** The report of a line that is still at its desk; written, asked of its person in the morning of 3 December. */
export async function buildAchievementReport(
  db: Tx,
  overrides: Columns<Prisma.AchievementReportUncheckedCreateInput> & { readonly nominationId: string },
): Promise<Prisma.AchievementReportModel> {
  const at = hanoi('2021-12-03 09:00');
  const { nominationId, status = 'WRITING' } = overrides;
  const { organisationId } = await db.nomination.findUniqueOrThrow({
    where: { id: nominationId },
    select: { organisationId: true },
  });
  const accountId = async () => (await buildAccount(db, { organisationId, roles: [] })).id;
  return db.achievementReport.create({
    data: {
      organisationId,
      texts: WRITTEN_REPORT,
      askedAt: at,
      updatedAt: at,
      updatedById: overrides.updatedById ?? (await accountId()),
      ...(status === 'HANDED_IN' ? { handedInAt: at } : {}),
      ...(status === 'CONFIRMED'
        ? { confirmedAt: at, confirmedById: overrides.confirmedById ?? (await accountId()) }
        : {}),
      ...overrides,
    },
  });
}
