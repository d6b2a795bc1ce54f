import type { Prisma } from '@thidua/db';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { clockDaysLeft } from '@thidua/domain/nominations';
import {
  departmentNameOn,
  NAMED_DEPARTMENT,
  NAMED_OTHER_SUBJECT,
  NAMED_STAFF,
  staffNameOn,
  subjectNameOn,
} from '../organisation/index.ts';
import type { ConsultationType } from './consultation.type.ts';

export const CONSULTATION_ROW = {
  id: true,
  nominationId: true,
  departmentId: true,
  staffId: true,
  aspect: true,
  question: true,
  askedOn: true,
  dueOn: true,
  status: true,
  version: true,
  answer: true,
  remark: true,
  answeredAt: true,
  remindedOn: true,
  cancelledReason: true,
  weighedReason: true,
  askedById: true,
  answeredById: true,
  weighedById: true,
  department: { select: NAMED_DEPARTMENT },
  staff: { select: NAMED_STAFF },
  nomination: {
    select: {
      code: true,
      awardCode: true,
      status: true,
      departmentId: true,
      staffId: true,
      checkerId: true,
      withdrawalAskedAt: true,
      withdrawalRefusedAt: true,
      department: { select: { kind: true } },
      staff: { select: NAMED_STAFF },
      collective: { select: NAMED_DEPARTMENT },
      otherSubject: { select: NAMED_OTHER_SUBJECT },
    },
  },
} as const satisfies Prisma.ConsultationSelect;
export type ConsultationRow = Prisma.ConsultationGetPayload<{ select: typeof CONSULTATION_ROW }>;

/** What the world may see of a row; names are those of the day it was asked. */
export function consultationType(
  { department, staff, nomination, dueOn, ...row }: ConsultationRow,
  today: PlainDate,
): ConsultationType {
  const day = plainDateOf(row.askedOn);
  const { code, awardCode, department: proposer, staff: person, collective, otherSubject, ...line } = nomination;
  const isWaiting = row.status === 'ASKED' && line.status === 'RECEIVED';
  return {
    ...row,
    code,
    award: awardCode,
    subjectName: subjectNameOn(person, collective, day, otherSubject),
    officeName: officeNameOn({ department, staff }, day),
    dueOn: plainDateOf(dueOn),
    daysLeft: isWaiting ? clockDaysLeft(today, plainDateOf(dueOn)) : null,
    line: { ...line, departmentKind: proposer.kind },
  };
}

/** Who was asked, under the name of the day. */
export function officeNameOn(
  { department, staff }: Pick<ConsultationRow, 'department' | 'staff'>,
  day: PlainDate,
): string {
  if (department !== null) return departmentNameOn(department, day);
  return staff === null ? '' : staffNameOn(staff, day);
}
