import type { Tx } from '@thidua/db';
import { hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';
import { thematicMovementId } from './thematic-movements.ts';

/** The movement for new rural areas, in the order of the plan. */
const NEW_RURAL_AREAS = 2;

/** One bằng khen of the past was given for a movement of the province, not for the merit of a year. */
export async function tellOfTheThematicAwards(db: Tx): Promise<void> {
  const { id: awardRecordId } = await db.awardRecord.findFirstOrThrow({
    where: { staffId: staffId('y'), awardCode: 'PROVINCIAL_MERIT' },
    select: { id: true },
  });
  await db.thematicAward.create({
    data: {
      id: sampleId('thematic award y'),
      thematicMovementId: thematicMovementId(NEW_RURAL_AREAS),
      awardRecordId,
      recordedById: accountId('chanhvanphong'),
      recordedAt: hanoi('2021-02-08 10:00'),
    },
    select: { id: true },
  });
}
