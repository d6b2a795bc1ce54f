import type { Prisma } from '@thidua/db';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { LINE_SUBJECT_ROW } from '../eligibility/index.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import type { NominationType } from './nomination.type.ts';
import { OTHER_SUBJECT_ROW } from './other-subject.type.ts';
import { isYearlyLine, proposedSubjectOf } from './yearly-line.ts';

export const NOMINATION_ROW = {
  id: true,
  code: true,
  year: true,
  status: true,
  version: true,
  awardCode: true,
  ...LINE_SUBJECT_ROW,
  achievedOn: true,
  thematicMovementId: true,
  otherSubject: { select: OTHER_SUBJECT_ROW },
  departmentId: true,
  isLeader: true,
  summary: true,
  submittedAt: true,
  receivedAt: true,
  updatedAt: true,
  returnedReason: true,
  withdrawnReason: true,
  ineligibleReason: true,
  papersReason: true,
  checkedAt: true,
  checkerId: true,
  withdrawalAskedAt: true,
  withdrawalAskedReason: true,
  withdrawalRefusedAt: true,
  withdrawalRefusedReason: true,
  checkDueOn: true,
  dueOn: true,
  staff: { select: NAMED_STAFF },
  collective: { select: NAMED_DEPARTMENT },
  department: { select: { kind: true } },
} as const satisfies Prisma.NominationSelect;
export type NominationRow = Prisma.NominationGetPayload<{ select: typeof NOMINATION_ROW }>;

/** What the world may see of a row, as of a day. */
export function nominationType(row: NominationRow, asOf: PlainDate): NominationType {
  const {
    awardCode,
    staff: _staff,
    collective: _collective,
    department,
    achievedOn,
    checkDueOn,
    dueOn,
    ...columns
  } = row;
  return {
    ...columns,
    asOf,
    dueOn: dueOn === null ? null : plainDateOf(dueOn),
    checkDueOn: checkDueOn === null ? null : plainDateOf(checkDueOn),
    award: awardCode,
    kind: row.commendationKind,
    achievedOn: achievedOn === null ? null : plainDateOf(achievedOn),
    isOfYearlyList: isYearlyLine(row),
    subjectKind: proposedSubjectOf(row).kind,
    subjectName: subjectNameOn(row, asOf),
    departmentKind: department.kind,
  };
}

/** Who is proposed, under the name of the day. */
function subjectNameOn(
  { staff, collective, otherSubject }: Pick<NominationRow, 'staff' | 'collective' | 'otherSubject'>,
  asOf: PlainDate,
): string {
  if (staff !== null) return staffNameOn(staff, asOf);
  return collective === null ? (otherSubject?.name ?? '') : departmentNameOn(collective, asOf);
}
