import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { sampleId } from './sample-id.ts';
import { targetId } from './target-id.ts';

/** Chapter 6b: figures that no record of the system can count; the office reports them, the director confirms them. */
export async function tellOfTheFigures(db: Tx): Promise<void> {
  await db.targetCheckIn.createMany({ data: CHECK_INS.map(checkInRow) });
  await db.targetCheckInReview.createMany({
    data: CHECK_INS.map(([code, on]) => ({
      id: sampleId(`review ${code} ${on}`),
      checkInId: checkInId(code, on),
      verdict: 'CONFIRMED' as const,
      reviewedById: accountId('giamdoc'),
      reviewedAt: hanoi(`${on} 17:00`),
    })),
  });
}

function checkInId(code: string, on: string): string {
  return sampleId(`check-in ${code} ${on}`);
}

/** Target, day, value, note; and how many are registered, where that is counted too. */
const CHECK_INS: readonly (readonly [string, string, number, string, number?])[] = [
  ['T1', '2021-06-28', 1, 'Đã trình hồ sơ qua Ban Thi đua - Khen thưởng tỉnh.'],
  ['T7b', '2021-11-24', 1, 'Công an tỉnh công nhận năm 2021.'],
  ['P6', '2021-11-30', 19, 'Ba gia đình chưa gửi kết quả bình xét của khu dân cư.'],
  ['2.1c', '2021-11-30', 24, 'Kết quả kiểm tra quy chế dân chủ năm 2021.'],
  ['2.10a', '2021-10-15', 1, 'Hoàn thành nội dung xúc tiến viện trợ phi chính phủ nước ngoài.', 2],
];

function checkInRow([code, on, value, note, registered]: (typeof CHECK_INS)[number]) {
  const recorded = { recordedById: accountId('chanhvanphong'), recordedAt: hanoi(`${on} 16:30`) };
  return {
    id: checkInId(code, on),
    targetId: targetId(code),
    onDay: day(on),
    value,
    note,
    registered: registered ?? null,
    ...recorded,
  };
}
