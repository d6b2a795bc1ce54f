import type { Tx } from '@thidua/db';
import { SEALED_PLACES, sealedText, type DisciplineContent, type PendingCaseDetail } from '@thidua/domain/records';
import { day } from '../day.ts';
import type { Sealing } from '../sealing.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { PERSON_KEYS, type PersonKey } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

/** Chapter 2b: what only some may read of people, sealed; and the cases that the rules must tell apart in 2021. */
export async function tellOfTheRecords(db: Tx, sealing: Sealing): Promise<void> {
  await db.discipline.createMany({
    data: [
      discipline(sealing, 'nghi', '2021-08-16', undefined, {
        level: 'REPRIMAND',
        decisionNumber: '95/QĐ-SNgV',
        decidedBy: DIRECTOR,
        reason: 'Để quá hạn ba văn bản được giao tham mưu.',
      }),
      discipline(sealing, 'tam', '2014-05-12', '2015-05-12', {
        level: 'REPRIMAND',
        decisionNumber: '48/QĐ-SNgV',
        decidedBy: DIRECTOR,
        reason: 'Làm thất lạc sổ theo dõi công văn đến.',
      }),
    ],
  });
  await db.leave.createMany({
    data: [
      { staffId: staffId('oanh'), kind: 'MATERNITY', fromDay: day('2021-07-15'), toDay: day('2022-01-14') },
      { staffId: staffId('ngocY'), kind: 'SICK', fromDay: day('2021-09-06'), toDay: day('2021-12-31') },
    ],
  });
  await db.pendingCase.createMany({
    data: [
      pendingCase(sealing, 'uu', '2021-11-15', {
        content: 'Đơn phản ánh việc hướng dẫn hồ sơ lãnh sự chưa đầy đủ.',
        source: 'Đơn có tên, gửi qua bưu điện',
        paperNumber: '12/TB-SNgV',
      }),
      {
        ...pendingCase(sealing, 'dat', '2019-04-08', {
          content: 'Đơn phản ánh việc kê khai giờ làm thêm.',
          source: 'Đơn nặc danh',
          paperNumber: '05/TB-SNgV',
          closingPaper: '09/KL-SNgV',
          conclusion: 'Kê khai đúng với bảng chấm công.',
        }),
        closedOn: day('2019-05-20'),
        conclusion: 'CLEARED' as const,
      },
    ],
  });
  await db.staffPersonal.createMany({
    data: PERSON_KEYS.slice(0, PEOPLE_WITH_PAPERS).map((key, index) => papers(sealing, key, index)),
  });
}

const DIRECTOR = 'Giám đốc Sở Ngoại vụ Hà Tĩnh';
const PEOPLE_WITH_PAPERS = 12;

function discipline(
  sealing: Sealing,
  key: PersonKey,
  from: string,
  served: string | undefined,
  content: DisciplineContent,
) {
  const id = sampleId(`discipline ${key} ${from}`);
  return {
    id,
    staffId: staffId(key),
    content: sealing.seal(SEALED_PLACES.discipline(id), sealedText(content)),
    decidedOn: day(from),
    servedOn: served === undefined ? null : day(served),
  };
}

function pendingCase(sealing: Sealing, key: PersonKey, openedOn: string, told: Partial<PendingCaseDetail>) {
  const id = sampleId(`case ${key} ${openedOn}`);
  const detail = { content: '', source: '', paperNumber: '', closingPaper: '', conclusion: '', ...told };
  return {
    id,
    staffId: staffId(key),
    kind: 'COMPLAINT' as const,
    openedOn: day(openedOn),
    detail: sealing.seal(SEALED_PLACES.pendingCase(id), sealedText(detail)),
  };
}

/** Numbers of nobody: the province code 000 was never given out. */
function papers(sealing: Sealing, key: PersonKey, index: number) {
  const id = staffId(key);
  const number = `000${String(190_000_017 + index * 4_177)}`;
  return {
    staffId: id,
    organisationId: ORGANISATION_ID,
    identityNumber: sealing.seal(SEALED_PLACES.identityNumber(id), number),
    identityDigest: sealing.digest(ORGANISATION_ID, number),
    phone: `0900000${String(100 + index)}`,
    email: `nguoi.${index + 1}@vidu.vn`,
    updatedAt: day('2021-01-04'),
  };
}
