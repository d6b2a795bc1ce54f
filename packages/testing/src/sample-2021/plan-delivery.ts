import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { PLAN_RECIPIENTS } from './plan-parts.ts';
import { sampleId } from './sample-id.ts';

/** Chapter 6c: the plan went to its readers after the launch; the heads of all divisions and units have said that they read it. */
export async function tellOfTheDelivery(db: Tx, movementId: string): Promise<void> {
  const recordedById = accountId('chanhvanphong');
  await db.planDispatch.createMany({
    data: PLAN_RECIPIENTS.flatMap(({ name, group }, index) =>
      group === 'ARCHIVE'
        ? []
        : [
            {
              movementId,
              recordedById,
              recipientId: recipientId(index + 1),
              recipientName: name,
              sentOn: day('2021-02-08'),
              way: 'DOCUMENT_SYSTEM' as const,
              recordedAt: hanoi('2021-02-08 16:00'),
            },
          ],
    ),
  });
  const readAt = hanoi('2021-02-09 08:30');
  await db.planReading.createMany({
    data: READERS.map((username) => ({ movementId, accountId: accountId(username), readAt })),
  });
}

const READERS = ['giamdoc', 'chanhvanphong', 'truongphong.htqt', 'truongphong.lsvk', 'giamdoc.ttdv'] as const;

/** By its place in Nơi nhận, from 1. */
export function recipientId(ordinal: number): string {
  return sampleId(`recipient ${ordinal}`);
}
