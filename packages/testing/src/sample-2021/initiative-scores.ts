import type { Tx } from '@thidua/db';
import { hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { initiativeId } from './initiatives.ts';
import { ORGANISATION_ID } from './organisation.ts';
import type { PersonKey } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

/** Where the request stands in the list of the sample: the one that is being scored. */
const SCORED = 16;

const MARKS = [
  { criterion: 'NOVELTY', points: 22 },
  { criterion: 'EFFECT', points: 33 },
  { criterion: 'SPREAD', points: 17 },
  { criterion: 'PRESENTATION', points: 8 },
] as const;

/** Two members of the council score one request: one has sent the points, the other still has it on the desk. */
export async function tellOfTheScores(db: Tx): Promise<void> {
  const scorers: readonly PersonKey[] = ['y', 'uoc'];
  await db.scoreSheet.createMany({
    data: scorers.map((key, index) => ({
      id: sheetId(key),
      organisationId: ORGANISATION_ID,
      initiativeId: initiativeId(SCORED),
      staffId: staffId(key),
      number: index + 1,
      assignedById: accountId('chanhvanphong'),
      assignedAt: hanoi('2021-11-24 10:30'),
    })),
  });
  await db.scoreMark.createMany({ data: MARKS.map((mark) => ({ sheetId: sheetId('y'), ...mark })) });
  await db.scoreSheet.update({
    where: { id: sheetId('y') },
    data: {
      status: 'SENT',
      version: 2,
      remark: 'Nêu thêm số cuộc gọi lỡ trước và sau khi chia ca.',
      sentAt: hanoi('2021-11-30 15:10'),
    },
    select: { id: true },
  });
}

function sheetId(key: PersonKey): string {
  return sampleId(`score sheet ${key}`);
}
