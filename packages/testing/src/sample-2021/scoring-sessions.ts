import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { initiativeId } from './initiatives.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { sampleId } from './sample-id.ts';

export const SCORING_SESSION_ID = sampleId('scoring session 2021');

/** Where the request stands in the list of the sample: the one that is being scored. */
const SCORED = 16;

/** The session in which the two scorers of the sample are at it. */
export async function tellOfTheScoringSession(db: Tx): Promise<void> {
  const at = hanoi('2021-11-24 10:00');
  await db.scoringSession.create({
    data: {
      id: SCORING_SESSION_ID,
      organisationId: ORGANISATION_ID,
      year: 2021,
      name: 'Đợt 2 năm 2021',
      dueOn: day('2021-12-10'),
      scorersEach: 2,
      status: 'SCORING',
      createdAt: at,
      updatedAt: hanoi('2021-11-24 10:30'),
      entries: { create: { id: sampleId('scoring entry'), initiativeId: initiativeId(SCORED), addedAt: at } },
    },
    select: { id: true },
  });
}
