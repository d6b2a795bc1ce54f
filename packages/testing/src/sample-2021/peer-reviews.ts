import type { Tx } from '@thidua/db';
import { countPeerVotes, USUAL_PEER_RULE } from '@thidua/domain/peer-review';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { NOMINATIONS, type SampleNomination } from './nomination-list.ts';
import { departmentId, ORGANISATION_ID } from './organisation.ts';
import type { PersonKey } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

const REVIEW_ID = sampleId('peer review HTQT');

/** Who was called to the meeting of the division; one was away. */
const SEATS: readonly PersonKey[] = ['uoc', 'ngocAn', 'ha', 'dung85', 'lyAn', 'ai'];
const AWAY: PersonKey = 'ai';

/** Votes for, where not everybody was for it. */
const AGREE: Readonly<Record<string, number>> = { 'cstdcs-ha': 4, 'cstdcs-uoc': 3 };
const OPINIONS: Readonly<Record<string, string>> = {
  'cstdcs-ha': 'Đồng chí Trần Văn Dũng: sáng kiến số hóa hồ sơ viện trợ đã giúp cả phòng trả lời đối tác trong ngày.',
};

/** Before Phòng Hợp tác quốc tế sent its list, it met and voted on each line of it; the minutes are closed. */
export async function tellOfThePeerReview(db: Tx): Promise<void> {
  const present = SEATS.filter((key) => key !== AWAY).length;
  await db.peerReview.create({
    data: {
      id: REVIEW_ID,
      organisationId: ORGANISATION_ID,
      departmentId: departmentId('HTQT'),
      year: 2021,
      heldOn: day('2021-11-30'),
      beganAt: '14:00',
      endedAt: '15:10',
      place: 'Phòng Hợp tác quốc tế',
      chairId: staffId('uoc'),
      secretaryId: staffId('lyAn'),
      note: 'Trưởng phòng nêu kết quả năm 2021 của phòng; từng người tự nhận xét, cả phòng góp ý rồi giơ tay biểu quyết từng trường hợp.',
      createdAt: hanoi('2021-11-30 14:00'),
      updatedAt: hanoi('2021-11-30 15:20'),
      seats: {
        create: SEATS.map((key) => ({
          staffId: staffId(key),
          isPresent: key !== AWAY,
          absence: key === AWAY ? 'Nghỉ phép năm' : '',
        })),
      },
      lines: { create: listOfDivision().map((line, index) => lineRow(line, index + 1, present)) },
    },
  });
  const { share, isStrict } = USUAL_PEER_RULE;
  await db.peerReview.update({
    where: { id: REVIEW_ID },
    data: {
      status: 'CLOSED',
      version: 1,
      shareNumerator: share.numerator,
      shareDenominator: share.denominator,
      isStrict,
      closedAt: hanoi('2021-11-30 15:20'),
      closedById: accountId('truongphong.htqt'),
    },
  });
}

/** What the division sent the day after. */
function listOfDivision(): readonly SampleNomination[] {
  return NOMINATIONS.filter(({ department, written }) => department === 'HTQT' && written === '2021-12-01');
}

function lineRow({ key, award, person }: SampleNomination, ordinal: number, present: number) {
  const agree = AGREE[key] ?? present;
  const votes = { agree, disagree: 0, blank: present - agree };
  const { base, needed, isPassed } = countPeerVotes(votes, present, USUAL_PEER_RULE);
  return {
    ordinal,
    awardCode: award,
    ...(person === undefined ? { collectiveId: departmentId('HTQT') } : { staffId: staffId(person) }),
    ...votes,
    counted: base,
    needed,
    isPassed,
    opinion: OPINIONS[key] ?? '',
  };
}
