import type { Prisma, Tx } from '@thidua/db';
import { hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { initiativeId } from './initiatives.ts';

type Told = Pick<
  Prisma.BenefitCheckUncheckedUpdateInput,
  'words' | 'amount' | 'evidence' | 'reportedById' | 'reportedAt' | 'answeredById' | 'answeredAt'
>;

/** Chapter 21: three months after the decision of June one author has told what it brought; two are late with it, one of them a head. */
export async function tellOfTheBenefits(db: Tx): Promise<void> {
  await db.benefitCheck.update({
    where: { initiativeId_months: { initiativeId: initiativeId(1), months: 3 } },
    data: { ...TOLD, status: 'CONFIRMED', version: 3 },
    select: { id: true },
  });
}

const TOLD: Told = {
  words:
    'Ba tháng có 214 lượt tra cứu hồ sơ đoàn, mỗi lượt bớt khoảng 3 giờ so với tìm trên giấy; không còn hồ sơ thất lạc.',
  amount: 38_500_000n,
  evidence: 'Bảng theo dõi tra cứu quý III năm 2021, Văn phòng xác nhận',
  reportedById: accountId('chuyenvien.ha'),
  reportedAt: hanoi('2021-09-25 10:20'),
  answeredById: accountId('truongphong.htqt'),
  answeredAt: hanoi('2021-09-27 14:05'),
};
