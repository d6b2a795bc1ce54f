import type { Tx } from '@thidua/db';
import { hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { seatId, VOTERS } from './council.ts';
import { meetingId } from './meetings.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { sampleId } from './sample-id.ts';

/** The secret ballot that the secretariat prepared to be tried before the meeting of December. */
export const SAMPLE_REHEARSAL_ID = sampleId('ballot rehearsal');

const TITLES = ['Người thử 1', 'Người thử 2', 'Người thử 3'] as const;

/** A rehearsal waits for the chair to seal it: every member votes on three invented names. */
export async function tellOfTheRehearsal(db: Tx): Promise<void> {
  await db.ballotRound.create({
    data: {
      id: SAMPLE_REHEARSAL_ID,
      organisationId: ORGANISATION_ID,
      meetingId: meetingId('december'),
      title: 'Diễn tập bỏ phiếu kín trước phiên họp tháng 12',
      isRehearsal: true,
      councilSize: VOTERS.length,
      preparedById: accountId('chanhvanphong'),
      createdAt: hanoi('2021-12-03 15:20'),
      tellers: {
        create: [
          { memberId: seatId('y'), isLead: true },
          { memberId: seatId('phuoc'), isLead: false },
        ],
      },
    },
  });
  for (const [index, title] of TITLES.entries()) {
    await db.ballotItem.create({
      data: {
        id: sampleId(`ballot item ${index + 1}`),
        roundId: SAMPLE_REHEARSAL_ID,
        ordinal: index + 1,
        title,
        nomineeRef: sampleId(`ballot nominee ${index + 1}`),
        base: 'ALL_MEMBERS',
        shareNumerator: 1,
        shareDenominator: 2,
        isStrict: true,
        legalGround: 'Diễn tập',
        isSmallConfirmed: true,
        seats: { create: VOTERS.map((key) => ({ memberId: seatId(key), channel: 'ELECTRONIC' as const })) },
      },
    });
  }
}
