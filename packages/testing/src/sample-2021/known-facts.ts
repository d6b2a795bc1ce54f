import type { Tx } from '@thidua/db';
import { ORGANISATION_ID } from './organisation.ts';

/** The last chapter: in the story each decision was written down on its day, not on the day the story is told. */
export async function tellWhenFactsWereKnown(db: Tx): Promise<void> {
  await db.$executeRaw`
    UPDATE known_facts k SET "knownFrom" = (k."decidedOn" + interval '8 hours') AT TIME ZONE 'Asia/Ho_Chi_Minh'
    WHERE k."organisationId" = ${ORGANISATION_ID}::uuid`;
}
