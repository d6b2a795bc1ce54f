import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { AWARDED_STATUSES, REFUSED_STATUSES } from '@thidua/domain/nominations';
import { praiseDays, praiseStartOf, type PraiseStart } from '@thidua/domain/timeliness';
import type { ActingContext } from '../../platform/request-context.ts';
import { visibleMovements } from '../movements/index.ts';
import { visibleNominations } from '../nominations/index.ts';
import {
  departmentNameOn,
  NAMED_DEPARTMENT,
  NAMED_OTHER_SUBJECT,
  NAMED_STAFF,
  staffNameOn,
  subjectNameOn,
} from '../organisation/index.ts';
import { visibleRoleModels } from '../role-models/index.ts';
import type { PraiseDelayType } from './timely-praise.type.ts';

/** Divisions whose lines the actor reads; undefined for all of them. */
export function divisionsRead(actor: Pick<Actor, 'roles'>): readonly string[] | undefined {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR') ? undefined : headedDepartments(actor);
}

const PLACES = {
  where: { kind: 'MAIN' },
  select: { departmentId: true, validFrom: true, validTo: true },
} as const satisfies Prisma.Staff$membershipsArgs;

const AWARD_ROW = {
  id: true,
  awardCode: true,
  staffId: true,
  departmentId: true,
  periodTo: true,
  decisionNumber: true,
  decidedOn: true,
  staff: { select: { ...NAMED_STAFF, memberships: PLACES } },
  department: { select: NAMED_DEPARTMENT },
  roleModels: { where: { status: 'PUBLISHED' }, select: { id: true, achievedOn: true } },
} as const satisfies Prisma.AwardRecordSelect;

/** What was decided for the year and stands, each with the days it took. Two statements. */
export async function decidedPraise({ db, actor }: ActingContext, year: number): Promise<PraiseDelayType[]> {
  const { organisationId } = actor;
  const phases = await db.movementPhase.findMany({
    where: { movement: { AND: [visibleMovements(actor), { year, kind: 'YEARLY' }] } },
    select: { toDay: true },
  });
  const phaseEnds = phases.map(({ toDay }) => plainDateOf(toDay));
  const awards = await db.awardRecord.findMany({
    where: { organisationId, year, revokedOn: null },
    select: AWARD_ROW,
  });
  return awards.flatMap((award) => {
    const decidedOn = plainDateOf(award.decidedOn);
    const departmentId = award.departmentId ?? placeOn(award.staff?.memberships ?? [], decidedOn);
    if (departmentId === undefined) return [];
    const [role] = award.roleModels;
    const start = praiseStartOf({
      decidedOn,
      achievedOn: role === undefined ? undefined : plainDateOf(role.achievedOn),
      periodTo: award.periodTo === null ? undefined : plainDateOf(award.periodTo),
      phaseEnds,
    });
    const { decisionNumber } = award;
    return [
      {
        key: award.id,
        subjectName: nameOf(award, decidedOn),
        staffId: award.staffId,
        departmentId,
        award: award.awardCode,
        ...counted(start, decidedOn),
        decisionNumber,
        decidedOn: award.decidedOn,
        nominationId: null,
        roleModelId: role?.id ?? null,
      },
    ];
  });
}

const NOMINATION_ROW = {
  id: true,
  awardCode: true,
  staffId: true,
  departmentId: true,
  submittedAt: true,
  staff: { select: NAMED_STAFF },
  collective: { select: NAMED_DEPARTMENT },
  otherSubject: { select: NAMED_OTHER_SUBJECT },
} as const satisfies Prisma.NominationSelect;

/** What was proposed and has no decision yet, and the examples without one, each with the days it waits. Two statements. */
export async function waitingPraise(
  { db, actor }: ActingContext,
  year: number,
  today: PlainDate,
): Promise<PraiseDelayType[]> {
  const nominations = await db.nomination.findMany({
    where: {
      AND: [visibleNominations(actor), { year, submittedAt: { not: null } }],
      status: { notIn: ['DRAFT', 'RETURNED', 'WITHDRAWN', ...REFUSED_STATUSES, ...AWARDED_STATUSES] },
    },
    select: NOMINATION_ROW,
  });
  const roles = await db.roleModel.findMany({
    where: { AND: [visibleRoleModels(actor), { year, status: 'PUBLISHED', awardRecordId: null }] },
    select: {
      id: true,
      staffId: true,
      departmentId: true,
      achievedOn: true,
      staff: { select: NAMED_STAFF },
      department: { select: NAMED_DEPARTMENT },
    },
  });
  const still = { decisionNumber: null, decidedOn: null };
  return [
    ...nominations.flatMap(({ id, awardCode, staffId, departmentId, submittedAt, staff, collective, otherSubject }) =>
      submittedAt === null
        ? []
        : [
            {
              key: id,
              subjectName: subjectNameOn(staff, collective, today, otherSubject),
              staffId,
              departmentId,
              award: awardCode,
              ...counted({ base: 'PROPOSAL', from: plainDateOf(submittedAt) }, today),
              ...still,
              nominationId: id,
              roleModelId: null,
            },
          ],
    ),
    ...roles.map(({ id, staffId, departmentId, achievedOn, staff, department }) => ({
      key: id,
      subjectName: nameOf({ staff, department: staffId === null ? department : null }, plainDateOf(achievedOn)),
      staffId,
      departmentId,
      award: null,
      ...counted({ base: 'ACHIEVEMENT', from: plainDateOf(achievedOn) }, today),
      ...still,
      nominationId: null,
      roleModelId: id,
    })),
  ];
}

function counted(start: PraiseStart | undefined, until: PlainDate): Pick<PraiseDelayType, 'base' | 'from' | 'days'> {
  if (start === undefined) return { base: null, from: null, days: null };
  return { base: start.base, from: midnightUtcOf(start.from), days: praiseDays(start, until) };
}

interface Subject {
  readonly staff: Parameters<typeof staffNameOn>[0] | null;
  readonly department: Parameters<typeof departmentNameOn>[0] | null;
}

function nameOf({ staff, department }: Subject, day: PlainDate): string {
  if (staff !== null) return staffNameOn(staff, day);
  return department === null ? '' : departmentNameOn(department, day);
}

interface Place {
  readonly departmentId: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/** The division of the day; of whoever had left by then, the last one. */
function placeOn(places: readonly Place[], day: PlainDate): string | undefined {
  const sorted = places.toSorted((left, right) => right.validFrom.valueOf() - left.validFrom.valueOf());
  return (sorted.find(({ validFrom }) => plainDateOf(validFrom) <= day) ?? sorted[0])?.departmentId;
}
