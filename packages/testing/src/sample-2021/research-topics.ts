import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { ORGANISATION_ID } from './organisation.ts';
import type { PersonKey } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

interface Told {
  readonly key: 'partners' | 'workers';
  readonly title: string;
  readonly level: 'AGENCY' | 'PROVINCE';
  readonly programme: string;
  readonly contractNumber: string;
  readonly startedOn: string;
  readonly endedOn: string;
  readonly acceptedBy: string;
  readonly acceptedOn: string;
  readonly result: 'EXCELLENT' | 'PASSED';
  readonly paperNumber: string;
  readonly paperOn: string;
  readonly isApplied: boolean | null;
  readonly people: readonly (readonly [
    role: 'LEADER' | 'PARTICIPANT' | 'OTHER',
    person: PersonKey | { readonly name: string },
  ])[];
  readonly by: string;
  readonly sentAt: string;
  readonly confirmedAt?: string;
}

/** A topic of the province that the secretariat has confirmed, and one of the body itself that waits for it. */
const TOPICS: readonly Told[] = [
  {
    key: 'partners',
    title: 'Giải pháp nâng cao hiệu quả hợp tác giữa tỉnh Hà Tĩnh với các địa phương của Lào giai đoạn 2021 - 2030',
    level: 'PROVINCE',
    programme: 'Chương trình khoa học và công nghệ của tỉnh năm 2020',
    contractNumber: '12/2020/HĐ-SKHCN',
    startedOn: '2020-03-02',
    endedOn: '2021-08-31',
    acceptedBy: 'Hội đồng tư vấn đánh giá, nghiệm thu nhiệm vụ khoa học và công nghệ cấp tỉnh',
    acceptedOn: '2021-09-17',
    result: 'EXCELLENT',
    paperNumber: '37/BB-HĐNT',
    paperOn: '2021-09-17',
    isApplied: true,
    people: [
      ['LEADER', 'phuoc'],
      ['PARTICIPANT', 'ha'],
      ['PARTICIPANT', { name: 'TS. Lê Quang Hưng (Trường Đại học Hà Tĩnh)' }],
    ],
    by: 'phogiamdoc.phuoc',
    sentAt: '2021-10-05 10:20',
    confirmedAt: '2021-10-07 15:05',
  },
  {
    key: 'workers',
    title: 'Thực trạng và giải pháp bảo hộ lao động Hà Tĩnh làm việc ở nước ngoài',
    level: 'AGENCY',
    programme: '',
    contractNumber: '',
    startedOn: '2021-02-01',
    endedOn: '2021-11-15',
    acceptedBy: 'Hội đồng khoa học Sở Ngoại vụ',
    acceptedOn: '2021-11-26',
    result: 'PASSED',
    paperNumber: '06/BB-HĐKH',
    paperOn: '2021-11-29',
    isApplied: null,
    people: [
      ['LEADER', 'duc'],
      ['PARTICIPANT', 'oanh'],
    ],
    by: 'chuyenvien.oanh',
    sentAt: '2021-12-03 14:40',
  },
];

export function researchTopicId(key: Told['key']): string {
  return sampleId(`research topic ${key}`);
}

/** Chapter 19: research topics in which people of the body took part. */
export async function tellOfTheResearch(db: Tx): Promise<void> {
  for (const { key, people, by, sentAt, confirmedAt, ...topic } of TOPICS) {
    const id = researchTopicId(key);
    await db.researchTopic.create({
      data: {
        ...topic,
        id,
        organisationId: ORGANISATION_ID,
        year: 2021,
        startedOn: day(topic.startedOn),
        endedOn: day(topic.endedOn),
        acceptedOn: day(topic.acceptedOn),
        paperOn: day(topic.paperOn),
        recordedById: accountId(by),
        createdAt: hanoi(sentAt),
        updatedAt: hanoi(confirmedAt ?? sentAt),
      },
      select: { id: true },
    });
    await db.researchPerson.createMany({
      data: people.map(([role, person], index) => ({
        id: sampleId(`research person ${key} ${index}`),
        topicId: id,
        ordinal: index + 1,
        role,
        ...(typeof person === 'string' ? { staffId: staffId(person) } : { outsideName: person.name }),
      })),
    });
    // People are written while a topic is a draft; what was sent stays as it is.
    await db.researchTopic.update({
      where: { id },
      data: {
        sentAt: hanoi(sentAt),
        ...(confirmedAt === undefined
          ? { status: 'SENT' }
          : { status: 'CONFIRMED', confirmedById: accountId('chanhvanphong'), confirmedAt: hanoi(confirmedAt) }),
      },
      select: { id: true },
    });
  }
}
