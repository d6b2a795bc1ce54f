import type { Prisma } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import type { NominationType } from './nomination.type.ts';

export const NOMINATION_ROW = {
  id: true,
  code: true,
  year: true,
  status: true,
  version: true,
  awardCode: true,
  staffId: true,
  collectiveId: true,
  departmentId: true,
  isLeader: true,
  summary: true,
  submittedAt: true,
  receivedAt: true,
  updatedAt: true,
  returnedReason: true,
  withdrawnReason: true,
  staff: { select: { fullName: true } },
  collective: { select: { currentName: true } },
  department: { select: { kind: true } },
} as const satisfies Prisma.NominationSelect;
export type NominationRow = Prisma.NominationGetPayload<{ select: typeof NOMINATION_ROW }>;

/** What the world may see of a row, as of a day. */
export function nominationType(row: NominationRow, asOf: PlainDate): NominationType {
  const { awardCode, staff, collective, department, ...columns } = row;
  return {
    ...columns,
    asOf,
    award: awardCode,
    subjectKind: staff === null ? 'COLLECTIVE' : 'PERSON',
    subjectName: staff?.fullName ?? collective?.currentName ?? '',
    departmentKind: department.kind,
  };
}
