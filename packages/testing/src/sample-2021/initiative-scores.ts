import type { Tx } from '@thidua/db';
import { hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { initiativeId } from './initiatives.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { sampleId } from './sample-id.ts';
import { gridCriterionId, IN_FORCE_GRID_ID } from './scoring-grids.ts';
import { staffId } from './staff.ts';

/** Where the request stands in the list of the sample: the one that is being scored. */
const SCORED = 16;

const MARKS = [
  { points: 22, comment: '' },
  { points: 33, comment: 'Có số liệu của cả hai quý.' },
  { points: 17, comment: '' },
  { points: 8, comment: '' },
] as const;

/** Two members of the council score one request: one has sent the points, the other still has it on the desk. */
export async function tellOfTheScores(db: Tx): Promise<void> {
  const scorers = ['y', 'uoc'] as const;
  await db.scoreSheet.createMany({
    data: scorers.map((key, index) => ({
      id: sampleScoreSheetId(key),
      organisationId: ORGANISATION_ID,
      initiativeId: initiativeId(SCORED),
      staffId: staffId(key),
      gridId: IN_FORCE_GRID_ID,
      number: index + 1,
      assignedById: accountId('chanhvanphong'),
      assignedAt: hanoi('2021-11-24 10:30'),
    })),
  });
  await db.scoreMark.createMany({
    data: MARKS.map((mark, index) => ({
      sheetId: sampleScoreSheetId('y'),
      criterionId: gridCriterionId(index),
      ...mark,
    })),
  });
  await db.scoreSheet.update({
    where: { id: sampleScoreSheetId('y') },
    data: {
      status: 'SENT',
      version: 2,
      remark: 'Nêu thêm số cuộc gọi lỡ trước và sau khi chia ca.',
      sentAt: hanoi('2021-11-30 15:10'),
    },
    select: { id: true },
  });
}

/** The sheet of one of the two scorers. */
export function sampleScoreSheetId(key: 'y' | 'uoc'): string {
  return sampleId(`score sheet ${key}`);
}
