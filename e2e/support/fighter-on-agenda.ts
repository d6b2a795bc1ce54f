import { createDb } from '@thidua/db';
import { buildAgendaItem, buildNomination, sampleStaffId } from '@thidua/testing';
import { DECEMBER } from './meeting.ts';

type Person = Parameters<typeof sampleStaffId>[0];

/** Puts somebody of the sample body, who stands for nothing lower, on the December agenda for grassroots fighter; gives the number of the item. */
export async function fighterOnAgenda(databaseUrl: string, person: Person): Promise<number> {
  const db = createDb(databaseUrl, { applicationName: 'e2e' });
  try {
    const ordinal = 1 + (await db.client.agendaItem.count({ where: { meetingId: DECEMBER } }));
    const { id: nominationId } = await buildNomination(db.client, {
      staffId: sampleStaffId(person),
      awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
      code: 'HS-2021-950',
      status: 'ON_AGENDA',
    });
    await buildAgendaItem(db.client, { meetingId: DECEMBER, nominationId, ordinal });
    return ordinal;
  } finally {
    await db.close();
  }
}
