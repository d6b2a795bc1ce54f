import type { Prisma, Tx } from '@thidua/db';
import { buildInitiative, buildRecognition } from './build-initiative.ts';
import { day, hanoi } from './day.ts';

type Initiative = Parameters<typeof buildInitiative>[1];

const TOLD = {
  words: 'Giảm 40 giờ làm việc mỗi tháng.',
  amount: 12_000_000n,
  reportedAt: hanoi('2021-11-22 09:00'),
} as const;

/**
 * The first check of a recognised initiative, due on 20 November 2021 and in WAITING unless something else is said; NOT_DUE is the same of a
 * decision of November. Whoever told and answered is the recorder of nothing: an account id of its own.
 */
export async function buildBenefit(
  db: Tx,
  {
    state = 'WAITING',
    ...initiative
  }: NonNullable<Initiative> & {
    readonly state?: 'NOT_DUE' | 'WAITING' | 'REPORTED' | 'RETURNED' | 'CONFIRMED';
  },
): Promise<Prisma.BenefitCheckModel> {
  const { id: initiativeId } = await buildInitiative(db, initiative);
  await buildRecognition(db, { initiativeId, decidedOn: day(state === 'NOT_DUE' ? '2021-11-20' : '2021-05-20') });
  const where = { initiativeId_months: { initiativeId, months: 6 } };
  const isAnswered = state === 'RETURNED' || state === 'CONFIRMED';
  return db.benefitCheck.update({
    where,
    data:
      state === 'NOT_DUE' || state === 'WAITING'
        ? {}
        : {
            ...TOLD,
            status: state,
            reportedById: crypto.randomUUID(),
            ...(isAnswered ? { answeredById: crypto.randomUUID(), answeredAt: hanoi('2021-11-23 09:00') } : {}),
            ...(state === 'RETURNED' ? { reason: 'Chưa có số liệu của tháng 11.' } : {}),
          },
  });
}
