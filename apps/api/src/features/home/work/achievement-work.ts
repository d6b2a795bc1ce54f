import { reportEventsFor } from '@thidua/domain/achievement-reports';
import { hasRole, headedDepartments } from '@thidua/domain/accounts';
import { sectionsOfFields } from '@thidua/domain/nomination-returns';
import { OPEN_STATUSES } from '@thidua/domain/nominations';
import { NAMED_DEPARTMENT, NAMED_OTHER_SUBJECT, NAMED_STAFF, subjectNameOn } from '../../organisation/index.ts';
import { headIdsOf, secretaryIdsOf } from '../offices.queries.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/**
 * Reports of achievement that the actor was asked to write, and those handed in to whoever keeps the line. One statement, of its own:
 * who is asked to write sees nothing else of the line.
 */
export async function achievementWork({ context, offices, year, today, nextMeetingOn }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  const { organisationId, staffId } = actor;
  if (staffId === undefined) return NO_WORK;
  const headed = headedDepartments(actor);
  const handedIn = { status: 'HANDED_IN' } as const;
  const rows = await db.achievementReport.findMany({
    where: {
      organisationId,
      nomination: { year, status: { in: [...OPEN_STATUSES] } },
      OR: [
        { status: 'WRITING', askedAt: { not: null }, nomination: { staffId } },
        ...(hasRole(actor, 'SECRETARY', 'DIRECTOR')
          ? [handedIn]
          : headed.map((departmentId) => ({ ...handedIn, nomination: { departmentId } }))),
      ],
    },
    select: {
      status: true,
      askedAt: true,
      askedNote: true,
      handedInAt: true,
      nomination: {
        select: {
          id: true,
          code: true,
          status: true,
          staffId: true,
          departmentId: true,
          staff: { select: NAMED_STAFF },
          collective: { select: NAMED_DEPARTMENT },
          otherSubject: { select: NAMED_OTHER_SUBJECT },
          department: { select: { kind: true } },
          returns: { where: { answeredAt: null }, select: { fields: { select: { field: true } } } },
        },
      },
    },
    // What waits for the actor's own words comes first: it never falls behind what waits for heads.
    orderBy: [{ status: 'asc' }, { updatedAt: 'asc' }],
    take: MOST_ITEMS,
    relationLoadStrategy: 'join',
  });
  const turn = rows.flatMap(({ status: reportStatus, askedAt, askedNote, handedInAt, nomination }) => {
    const {
      id,
      code,
      status,
      staffId: subjectId,
      departmentId,
      department,
      staff,
      collective,
      otherSubject,
      returns: [round],
    } = nomination;
    const can = reportEventsFor(actor, {
      status,
      reportStatus,
      isAsked: askedAt !== null,
      openSections: round === undefined ? undefined : sectionsOfFields(round.fields.map(({ field }) => field)),
      departmentId,
      departmentKind: department.kind,
      staffId: subjectId ?? undefined,
      headIds: headIdsOf(offices, departmentId),
      isSubjectSecretary: subjectId !== null && secretaryIdsOf(offices).includes(subjectId),
      // The check has no part in a report.
      checkerId: undefined,
    });
    const title = subjectNameOn(staff, collective, today, otherSubject) || code;
    const facts = { subjectId: id, code, dueOn: nextMeetingOn ?? null };
    if (reportStatus === 'WRITING') {
      if (!can.includes('HAND_IN')) return [];
      return [workItem('WRITE_ACHIEVEMENT', title, { ...facts, detail: askedNote || null, since: askedAt })];
    }
    return can.includes('CONFIRM') ? [workItem('CONFIRM_ACHIEVEMENT', title, { ...facts, since: handedInAt })] : [];
  });
  return { ...NO_WORK, turn };
}
