import type { Prisma, Tx } from '@thidua/db';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';

interface DelegationParties {
  readonly organisationId: string;
  readonly principalId: string;
  readonly delegateId: string;
}

/** An approved delegation of 2021: of heading the department, or of signing decisions where none is named. */
export async function buildDelegation(
  db: Tx,
  overrides: Columns<Omit<Prisma.DelegationUncheckedCreateInput, keyof DelegationParties>> & DelegationParties,
): Promise<Prisma.DelegationModel> {
  const isOfHead = typeof overrides.departmentId === 'string';
  const row = {
    duty: isOfHead ? ('HEAD_OF_DEPARTMENT' as const) : ('SIGN_DECISIONS' as const),
    capacity: isOfHead ? ('ACTING' as const) : ('BY_AUTHORITY' as const),
    status: 'APPROVED' as const,
    validFrom: day('2021-01-01'),
    validTo: day('2021-12-31'),
    paperNumber: '45/QĐ-SNgV',
    paperDate: day('2020-12-30'),
    reason: 'Đi học tập trung',
    proposedById: overrides.delegateId,
    proposedAt: hanoi('2020-12-30 09:00'),
    decidedById: overrides.principalId,
    decidedAt: hanoi('2020-12-31 09:00'),
  };
  return db.delegation.create({ data: { ...row, ...overrides } });
}
