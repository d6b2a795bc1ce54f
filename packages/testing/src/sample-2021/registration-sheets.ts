import type { Prisma, Tx } from '@thidua/db';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { departmentId, ORGANISATION_ID, UNITS } from './organisation.ts';
import { PEOPLE, PERSON_KEYS, type PersonKey } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';
import { PLAN_THEMATIC_MOVEMENTS, thematicMovementId } from './thematic-movements.ts';

const YEAR = 2021;
const SENT_AT = hanoi('2021-02-24 09:30');
const APPROVED_AT = hanoi('2021-02-26 15:00');

function sheetId(subject: string): string {
  return sampleId(`registration ${subject}`);
}

type Sheet = Prisma.RegistrationSheetCreateManyInput;

/** Who is in the middle of changing an approved sheet when the story begins; what was approved in February holds. */
const CHANGES: Readonly<Partial<Record<PersonKey, Partial<Sheet> & { readonly changeReason: string }>>> = {
  oanh: {
    status: 'SUBMITTED',
    changeReason: 'Bổ sung cam kết phong trào sau đợt tập huấn văn hóa công sở.',
    submittedAt: hanoi('2021-12-03 10:20'),
  },
  tam: {
    status: 'RETURNED',
    changeReason: 'Điều chỉnh nội dung theo nhiệm vụ thanh tra được giao thêm.',
    submittedAt: hanoi('2021-12-02 16:05'),
    returnedReason: 'Nêu rõ số cuộc thanh tra và thời hạn hoàn thành.',
    returnedParts: ['CONTENT', 'MEASURES'],
  },
};

/** Chapter 7: the sheets from which the registrations of February came, the deadline, and the late window of one division. */
export async function tellOfTheSheets(db: Tx): Promise<void> {
  await db.registrationRound.create({
    data: {
      organisationId: ORGANISATION_ID,
      year: YEAR,
      dueOn: day('2021-02-26'),
      changesUntil: day('2021-12-10'),
      ground: 'Kế hoạch tổ chức phong trào thi đua năm 2021 của Sở; điểm b khoản 1 Điều 10 Luật Thi đua, khen thưởng',
    },
  });
  await db.registrationWindow.create({
    data: {
      departmentId: departmentId('HTQT'),
      year: YEAR,
      untilDay: day('2021-12-10'),
      reason: 'Phòng tiếp nhận công chức mới từ tháng 5/2021, sau hạn đăng ký của Sở.',
      openedById: accountId('chanhvanphong'),
      openedAt: hanoi('2021-12-01 08:30'),
    },
  });
  const registered = await db.emulationRegistration.findMany({ where: { year: YEAR } });
  const titlesOf = (subject: string): AwardCode[] =>
    registered
      .filter((row) => (row.staffId ?? row.departmentId) === subject)
      .map(({ awardCode }) => awardCode)
      // The base title first, as the sheet has them.
      .toSorted((left, right) => (left === 'ADVANCED_WORKER' ? -1 : right === 'ADVANCED_WORKER' ? 1 : 0));
  const writers = PERSON_KEYS.filter((key) => titlesOf(staffId(key)).length > 0);
  const sheets: Sheet[] = [
    ...writers.map((key) => ({ ...sheetOf(key, titlesOf(staffId(key))), ...CHANGES[key] })),
    ...UNITS.map((unit) => ({
      ...BASE,
      id: sheetId(unit),
      collectiveId: departmentId(unit),
      titles: titlesOf(departmentId(unit)),
      content: 'Hoàn thành 100% nhiệm vụ trong chương trình công tác năm; không có văn bản quá hạn.',
      measures: 'Phân công rõ việc từng người, kiểm điểm tiến độ vào thứ Sáu hằng tuần.',
    })),
  ];
  await db.registrationSheet.createMany({ data: sheets });
  for (const { id, staffId: person, collectiveId } of sheets) {
    const subject = person == null ? { departmentId: collectiveId ?? null } : { staffId: person };
    await db.emulationRegistration.updateMany({ where: { ...subject, year: YEAR }, data: { sheetId: id ?? null } });
  }
  await db.registrationRevision.createMany({
    data: PERSON_KEYS.filter((key) => key in CHANGES).map((key) => approvedBefore(key, titlesOf(staffId(key)))),
  });
  await db.registrationPledge.createMany({
    data: writers.flatMap((key) =>
      pledgedBy(key).map(({ id, commitments }) => ({
        sheetId: sheetId(key),
        thematicMovementId: id,
        commitments: [...commitments],
        pledgedOn: day('2021-02-26'),
      })),
    ),
  });
}

/** What the sheet of somebody in the middle of a change said when it was approved. */
function approvedBefore(key: PersonKey, titles: AwardCode[]) {
  const { content, measures, initiativeCount, pledges } = sheetOf(key, titles);
  return {
    id: sampleId(`registration revision ${key}`),
    sheetId: sheetId(key),
    replacedAt: hanoi('2021-12-02 08:10'),
    replacedById: accountId('chanhvanphong'),
    reason: CHANGES[key]?.changeReason ?? '',
    titles,
    content,
    measures,
    initiativeCount,
    pledges,
  };
}

const BASE = {
  organisationId: ORGANISATION_ID,
  year: YEAR,
  status: 'APPROVED',
  version: 3,
  submittedAt: SENT_AT,
  approvedAt: APPROVED_AT,
  createdAt: SENT_AT,
  updatedAt: APPROVED_AT,
} as const;

function sheetOf(key: PersonKey, titles: AwardCode[]) {
  return {
    ...BASE,
    id: sheetId(key),
    staffId: staffId(key),
    titles,
    content:
      'Hoàn thành tốt nhiệm vụ được phân công, đúng và trước hạn; chấp hành nghiêm kỷ luật, kỷ cương hành chính.',
    measures:
      titles.length > 1
        ? 'Có ít nhất một sáng kiến được công nhận cấp cơ sở; tự học ngoại ngữ, nghiệp vụ đối ngoại.'
        : '',
    initiativeCount: titles.length > 1 ? 1 : 0,
    pledges: pledgedBy(key).map(({ id, commitments }) => ({ movementId: id, commitments: [...commitments] })),
  };
}

const MOVEMENTS = PLAN_THEMATIC_MOVEMENTS.map(({ name, commitments = [] }, index) => ({
  id: thematicMovementId(index + 1),
  name,
  commitments,
}));

/** Everybody pledges the day of eight good hours and the five “không”, women the movement of women as well. */
function pledgedBy(key: PersonKey) {
  return MOVEMENTS.filter(
    ({ name, commitments }) =>
      commitments.length > 0 ||
      name.startsWith('Ngày làm việc 8 giờ') ||
      (name.startsWith('Giỏi việc nước') && PEOPLE[key].gender === 'FEMALE'),
  );
}
