import type { Prisma, Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { nominationId } from './nominations.ts';
import { departmentId, ORGANISATION_ID, type DepartmentKey } from './organisation.ts';
import { sampleId } from './sample-id.ts';

export function consultationId(line: string, office: DepartmentKey): string {
  return sampleId(`consultation ${line} ${office}`);
}

/** Chapter 20, second part: divisions that were asked about lines under check, and what they said. */
export async function askTheDivisions(db: Tx): Promise<void> {
  await db.consultation.createMany({
    data: [
      heard({
        line: 'ldtt-lyan',
        office: 'LSVK',
        aspect: 'ACHIEVEMENT',
        question: 'Phần phối hợp bảo hộ công dân nêu trong tóm tắt thành tích có đúng với thực tế không?',
        on: '2021-12-01',
        at: '2021-12-01 15:20',
        by: 'truongphong.lsvk',
        remark: 'Đúng như đã nêu, phòng có phối hợp cả ba vụ.',
      }),
      heard({
        line: 'ldtt-dat',
        office: 'HTQT',
        aspect: 'CONDUCT',
        question: '',
        on: '2021-12-02',
        at: '2021-12-03 09:45',
        by: 'truongphong.htqt',
        remark: '',
      }),
    ],
  });
}

interface Heard {
  readonly line: string;
  readonly office: DepartmentKey;
  readonly aspect: 'ACHIEVEMENT' | 'CONDUCT';
  readonly question: string;
  readonly on: string;
  readonly at: string;
  readonly by: Parameters<typeof accountId>[0];
  readonly remark: string;
}

function heard({ line, office, on, at, by, ...told }: Heard): Prisma.ConsultationCreateManyInput {
  return {
    ...told,
    id: consultationId(line, office),
    organisationId: ORGANISATION_ID,
    nominationId: nominationId(line),
    departmentId: departmentId(office),
    askedOn: day(on),
    dueOn: day('2021-12-06'),
    status: 'ANSWERED',
    version: 2,
    askedById: accountId('chanhvanphong'),
    answer: 'NO_OBJECTION',
    answeredById: accountId(by),
    answeredAt: hanoi(at),
    createdAt: hanoi(`${on} 14:00`),
    updatedAt: hanoi(at),
  };
}
