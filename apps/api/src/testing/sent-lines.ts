import { buildRating, buildRegistration, buildStaff, hanoi } from '@thidua/testing';
import { freezeSentLines } from '../features/nominations/index.ts';
import type { CouncilWorld } from './council-world.ts';
import { TEST_CIPHER } from './test-api.ts';

/** The steps that check sent lines before they go on. */
export { addToAgenda } from '../features/council/use-cases/add-to-agenda.ts';
export { draftDecision } from '../features/decisions/use-cases/draft-decision.ts';
export { issueDecision } from '../features/decisions/use-cases/issue-decision.ts';

export interface SentLine {
  readonly id: string;
  readonly staffId: string;
}

/** Received lines of people who were good when their lines were sent, each with the card that was kept then. */
export async function sentLines(world: CouncilWorld, count: number): Promise<SentLine[]> {
  const { db, organisationId } = world;
  const lines: SentLine[] = [];
  for (let made = 0; made < count; made += 1) {
    const { id: staffId } = await buildStaff(db, { organisationId, recruitedOn: new Date('2015-03-02') });
    await buildRating(db, { staffId, decidedOn: new Date('2021-11-30') });
    await buildRegistration(db, { staffId });
    const { id } = await world.received({ staffId });
    await db.nomination.update({
      where: { id },
      data: { submittedAt: hanoi('2021-12-03 09:00') },
      select: { id: true },
    });
    lines.push({ id, staffId });
  }
  await freezeSentLines(db, TEST_CIPHER);
  return lines;
}
