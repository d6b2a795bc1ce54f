import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { departmentId, ORGANISATION_ID } from './organisation.ts';
import { sampleId } from './sample-id.ts';

/** Chapter 14: who acted in whose stead in 2021; both are over, as the year is almost. */
export async function tellOfTheDelegations(db: Tx): Promise<void> {
  const secretary = accountId('chanhvanphong');
  const director = accountId('giamdoc');
  await db.delegation.createMany({
    data: [
      {
        id: sampleId('delegation of the office, March 2021'),
        organisationId: ORGANISATION_ID,
        duty: 'HEAD_OF_DEPARTMENT',
        capacity: 'ON_BEHALF',
        status: 'APPROVED',
        principalId: secretary,
        delegateId: accountId('phochanhvanphong'),
        departmentId: departmentId('VPTTR'),
        validFrom: day('2021-03-15'),
        validTo: day('2021-03-26'),
        paperNumber: '09/TB-SNgV',
        paperDate: day('2021-03-11'),
        reason: 'Chánh Văn phòng dự lớp bồi dưỡng quản lý nhà nước',
        proposedById: secretary,
        proposedAt: hanoi('2021-03-11 09:10'),
        decidedById: director,
        decidedAt: hanoi('2021-03-11 15:30'),
      },
      {
        id: sampleId('delegation of the signature, August 2021'),
        organisationId: ORGANISATION_ID,
        duty: 'SIGN_DECISIONS',
        capacity: 'ON_BEHALF',
        status: 'APPROVED',
        principalId: director,
        delegateId: accountId('phogiamdoc.y'),
        validFrom: day('2021-08-02'),
        validTo: day('2021-08-13'),
        paperNumber: '31/GUQ-SNgV',
        paperDate: day('2021-07-29'),
        reason: 'Giám đốc đi công tác dài ngày',
        proposedById: secretary,
        proposedAt: hanoi('2021-07-29 08:40'),
        decidedById: director,
        decidedAt: hanoi('2021-07-29 16:05'),
      },
    ],
  });
}
