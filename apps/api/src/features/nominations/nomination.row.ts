import type { Prisma } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
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
  ineligibleReason: true,
  checkedAt: true,
  staff: { select: NAMED_STAFF },
  collective: { select: NAMED_DEPARTMENT },
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
    subjectName: subjectNameOn({ staff, collective }, asOf),
    departmentKind: department.kind,
  };
}

/** Who is proposed, under the name of the day. */
function subjectNameOn({ staff, collective }: Pick<NominationRow, 'staff' | 'collective'>, asOf: PlainDate): string {
  if (staff !== null) return staffNameOn(staff, asOf);
  return collective === null ? '' : departmentNameOn(collective, asOf);
}
