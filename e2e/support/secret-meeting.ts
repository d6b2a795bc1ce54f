import { createDb } from '@thidua/db';
import {
  buildAgendaItem,
  buildMeeting,
  buildNomination,
  hanoi,
  SAMPLE_ORGANISATION_ID,
  sampleStaffId,
} from '@thidua/testing';

/** Who is proposed, none of them of the council; two bear one name. */
const NOMINEES = ['tam', 'quynh', 'anh', 'doan', 'ha', 'dung85', 'ai', 'nhi', 'dung90', 'oanh', 'nghi', 'on'] as const;

/**
 * A meeting of the council of the sample body at which the law asks for a secret ballot on each of twelve people: chiến sĩ thi đua cấp
 * tỉnh, 90 % of all members. Gives its id.
 */
export async function meetingOfTwelve(databaseUrl: string): Promise<string> {
  const db = createDb(databaseUrl, { applicationName: 'e2e' });
  try {
    const council = await db.client.council.findFirstOrThrow({
      where: { organisationId: SAMPLE_ORGANISATION_ID, status: 'APPROVED' },
    });
    const { id: meetingId } = await buildMeeting(db.client, {
      councilId: council.id,
      title: 'Xét đề nghị Chiến sĩ thi đua cấp tỉnh năm 2021',
      startsAt: hanoi('2021-12-10 08:00'),
    });
    for (const [index, key] of NOMINEES.entries()) {
      const { id: nominationId } = await buildNomination(db.client, {
        staffId: sampleStaffId(key),
        awardCode: 'PROVINCIAL_EMULATION_FIGHTER',
        code: `HS-2021-9${String(index + 1).padStart(2, '0')}`,
        status: 'ON_AGENDA',
      });
      await buildAgendaItem(db.client, { meetingId, nominationId, ordinal: index + 1 });
    }
    return meetingId;
  } finally {
    await db.close();
  }
}
