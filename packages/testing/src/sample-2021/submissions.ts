import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { departmentId, DEPARTMENTS, ORGANISATION_ID } from './organisation.ts';
import { personOf } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

export const SUBMISSION_ID = sampleId('submission 2020');

const YEAR = 2020;
const AWARD = { awardCode: 'PROVINCIAL_MERIT', commendationKind: 'MERIT' } as const;
const PROVINCE = 'Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh';
const LINES = [
  {
    key: 'bkt-vpttr',
    code: 'HS-2020-001',
    subject: { collectiveId: departmentId('VPTTR'), departmentId: departmentId('VPTTR') },
    subjectName: DEPARTMENTS.VPTTR.name,
    subjectPost: '',
    summary: 'Hai năm liền hoàn thành xuất sắc nhiệm vụ, tham mưu ban hành quy chế đón tiếp đoàn nước ngoài.',
  },
  {
    key: 'bkt-ha',
    code: 'HS-2020-002',
    subject: { staffId: staffId('ha'), departmentId: departmentId('HTQT') },
    subjectName: personOf('ha').name,
    subjectPost: `Chuyên viên, ${DEPARTMENTS.HTQT.name}`,
    summary: 'Hai năm liền là Chiến sĩ thi đua cơ sở, vận động viện trợ phòng, chống dịch.',
  },
  {
    key: 'bkt-lyan',
    code: 'HS-2020-003',
    subject: { staffId: staffId('lyAn'), departmentId: departmentId('HTQT') },
    subjectName: personOf('lyAn').name,
    subjectPost: `Chuyên viên, ${DEPARTMENTS.HTQT.name}`,
    summary: 'Kết nối ba tổ chức phi chính phủ nước ngoài với các huyện miền núi.',
  },
  {
    key: 'bkt-oanh',
    code: 'HS-2020-004',
    subject: { staffId: staffId('oanh'), departmentId: departmentId('LSVK') },
    subjectName: personOf('oanh').name,
    subjectPost: `Chuyên viên, ${DEPARTMENTS.LSVK.name}`,
    summary: 'Bảo hộ công dân, giải quyết hồ sơ kiều bào đúng hạn trong hai năm.',
  },
] as const;
const GRANTED: readonly string[] = ['bkt-vpttr', 'bkt-ha'];

/** Chapter 21: what went to the province for 2020, and came back with the decision that the award history holds; one was refused, one was asked about and sent again. */
export async function tellOfTheSubmissions(db: Tx): Promise<void> {
  const wrote = hanoi('2020-12-18 09:00');
  await db.nomination.createMany({
    data: LINES.map(({ key, code, subject, summary }) => ({
      ...AWARD,
      ...subject,
      id: sampleId(`nomination ${key}`),
      organisationId: ORGANISATION_ID,
      year: YEAR,
      code,
      summary,
      status: 'FORWARDED' as const,
      createdAt: hanoi('2020-12-01 08:00'),
      submittedAt: hanoi('2020-12-04 15:00'),
      receivedAt: hanoi('2020-12-07 09:00'),
      checkedAt: hanoi('2020-12-09 10:30'),
      updatedAt: hanoi('2020-12-22 10:00'),
    })),
  });
  await db.submission.create({
    data: {
      id: SUBMISSION_ID,
      organisationId: ORGANISATION_ID,
      year: YEAR,
      authority: 'PROVINCE_CHAIRMAN',
      recipient: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
      title: 'Tờ trình về việc đề nghị Chủ tịch Ủy ban nhân dân tỉnh khen thưởng năm 2020',
      content:
        'Căn cứ kết quả xét của Hội đồng Thi đua - Khen thưởng Sở Ngoại vụ Hà Tĩnh, Sở Ngoại vụ Hà Tĩnh kính trình Ủy ban nhân dân tỉnh Hà Tĩnh xem xét, tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho tập thể, cá nhân có thành tích trong năm 2020 theo danh sách kèm theo.',
      sign: 'TTr-SNgV',
      draftedById: accountId('chanhvanphong'),
      createdAt: wrote,
      updatedAt: wrote,
      lines: {
        create: LINES.map(({ key, subjectName, subjectPost }) => ({
          id: sampleId(`submission line ${key}`),
          nominationId: sampleId(`nomination ${key}`),
          awardCode: AWARD.awardCode,
          subjectName,
          subjectPost,
        })),
      },
    },
  });
  await db.submission.update({
    where: { id: SUBMISSION_ID },
    data: {
      status: 'SIGNED',
      version: 2,
      number: 112,
      numberYear: YEAR,
      signedOn: day('2020-12-21'),
      signerId: staffId('tri'),
      capacity: 'DIRECTOR',
    },
  });
  await db.submission.update({
    where: { id: SUBMISSION_ID },
    data: { status: 'DISPATCHED', version: 7, dispatchedOn: day('2020-12-22'), way: 'PAPER', sets: 1 },
  });
  await tellOfTheAnswer(db);
}

async function tellOfTheAnswer(db: Tx): Promise<void> {
  const lineIds = (keys: readonly string[]) => keys.map((key) => sampleId(`submission line ${key}`));
  const answer = {
    decidedOn: day('2021-01-28'),
    decidedBy: PROVINCE,
    receivedOn: day('2021-02-03'),
    recordedById: accountId('chanhvanphong'),
    recordedAt: hanoi('2021-02-03 15:00'),
  };
  await db.submissionLine.updateMany({
    where: { submissionId: SUBMISSION_ID },
    data: { sentOn: day('2020-12-22'), expectedOn: day('2021-01-26') },
  });
  await db.submissionAnswer.createMany({
    data: [
      ...lineIds(GRANTED).map((lineId) => ({
        ...answer,
        lineId,
        outcome: 'GRANTED' as const,
        number: '377/QĐ-UBND',
      })),
      ...lineIds(['bkt-lyan']).map((lineId) => ({
        ...answer,
        lineId,
        outcome: 'REFUSED' as const,
        reason: 'Chưa đủ hai năm liên tục hoàn thành xuất sắc nhiệm vụ.',
      })),
      ...lineIds(['bkt-oanh']).map((lineId) => ({
        ...answer,
        lineId,
        outcome: 'RETURNED' as const,
        number: '52/STĐKT-NV',
        reason: 'Bổ sung quyết định công nhận hai sáng kiến.',
        againNumber: '1105/SNgV-VPTTr',
        againOn: day('2021-11-25'),
      })),
    ],
  });
  await settle(db, 'GRANTED', GRANTED);
  await settle(db, 'REFUSED', ['bkt-lyan']);
  await db.submissionLine.updateMany({
    where: { id: { in: lineIds(['bkt-oanh']) } },
    data: { sentOn: day('2021-11-25'), expectedOn: day('2021-12-30') },
  });
  await db.counter.create({
    data: { organisationId: ORGANISATION_ID, year: YEAR, kind: 'NOMINATION', last: LINES.length },
  });
}

async function settle(db: Tx, state: 'GRANTED' | 'REFUSED', keys: readonly string[]): Promise<void> {
  await db.submissionLine.updateMany({
    where: { id: { in: keys.map((key) => sampleId(`submission line ${key}`)) } },
    data: { state },
  });
  await db.nomination.updateMany({
    where: { id: { in: keys.map((key) => sampleId(`nomination ${key}`)) } },
    data: { status: `${state}_ABOVE`, updatedAt: hanoi('2021-02-03 15:00') },
  });
}
