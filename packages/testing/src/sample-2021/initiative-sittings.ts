import type { Tx } from '@thidua/db';
import type { VoteChoice } from '@thidua/domain/council';
import { day, hanoi } from '../day.ts';
import { INITIATIVE_COUNCIL_ID } from './initiative-council.ts';
import { initiativeId } from './initiatives.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { sampleId } from './sample-id.ts';

export const SITTING_ID = sampleId('initiative sitting 1');
const LINES = [sampleId('initiative sitting line 1'), sampleId('initiative sitting line 2')] as const;

/** Who sits, by the keys of the sample council; the chair wrote the second initiative and one member was away. */
const SEATS = ['y', 'phuoc', 'uoc', 'duc', 'dat', 'guest', 'nga'] as const;
const AWAY = 'dat';
const AUTHOR = 'y';

/** The sitting of November, on which the director's decision of the 22nd rests. */
export async function tellOfTheInitiativeSittings(db: Tx): Promise<void> {
  const at = hanoi('2021-11-18 16:30');
  const present = SEATS.filter((key) => key !== AWAY);
  await db.initiativeSitting.create({
    data: {
      id: SITTING_ID,
      organisationId: ORGANISATION_ID,
      councilId: INITIATIVE_COUNCIL_ID,
      heldOn: day('2021-11-18'),
      place: 'Phòng họp tầng 2, trụ sở Sở',
      form: 'OPEN',
      base: 'PRESENT_MEMBERS',
      shareNumerator: 2,
      shareDenominator: 3,
      quorumNumerator: 2,
      quorumDenominator: 3,
      legalGround: 'Quy chế hoạt động của Hội đồng sáng kiến (mẫu)',
      note: 'Một ủy viên vắng vì đi công tác.',
      createdAt: at,
      updatedAt: at,
      seats: { create: SEATS.map((key) => ({ memberId: seatId(key), isPresent: key !== AWAY })) },
      lines: {
        create: [
          { ...result(6), id: LINES[0], initiativeId: initiativeId(4), ordinal: 1 },
          { ...result(5), id: LINES[1], initiativeId: initiativeId(5), ordinal: 2 },
        ],
      },
    },
    select: { id: true },
  });
  const choice: VoteChoice = 'AGREE';
  await db.initiativeSittingMark.createMany({
    data: [
      ...present.map((key) => ({ lineId: LINES[0], memberId: seatId(key), choice })),
      ...present.filter((key) => key !== AUTHOR).map((key) => ({ lineId: LINES[1], memberId: seatId(key), choice })),
    ],
  });
  await db.initiativeSitting.update({
    where: { id: SITTING_ID },
    data: {
      status: 'DECIDED',
      decisionNumber: '128/QĐ-SNgV',
      decidedOn: day('2021-11-22'),
      decidedBy: 'Giám đốc Sở Ngoại vụ Hà Tĩnh',
    },
    select: { id: true },
  });
}

/** Of six who were there four were needed. */
function result(agree: number) {
  return { agree, disagree: 0, blank: 0, counted: 6, needed: 4, isPassed: true };
}

function seatId(key: (typeof SEATS)[number]): string {
  return sampleId(`initiative seat ${key}`);
}
