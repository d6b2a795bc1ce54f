import { hasRole, isHeadOf } from '@thidua/domain/accounts';
import { midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { quietSince, takesFigures, type MovementStatus } from '@thidua/domain/movements';
import { departmentNameSql } from '../../organisation/index.ts';
import { REGISTERING_KINDS } from '../../participation/index.ts';
import { dayOrNone } from '../../movements/index.ts';
import { NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly lastEntryOn: Date | null;
  readonly launchedOn: Date;
  readonly status: MovementStatus;
}

interface Quiet {
  readonly id: string;
  readonly name: string;
  readonly since: PlainDate;
}

/**
 * Divisions that have entered nothing for long: one line for the head, one for the secretariat with their names. It stands
 * there until there is an entry, and is sent to nobody: a reminder that repeats itself is read by nobody. One statement.
 */
export async function quietWork(scope: WorkScope): Promise<Work> {
  const { context, today } = scope;
  const { actor } = context;
  if (!hasRole(actor, 'SECRETARY', 'HEAD')) return NO_WORK;
  const quiet = (await readUnits(scope)).flatMap(({ id, name, lastEntryOn, launchedOn, status }): readonly Quiet[] => {
    if (!takesFigures(status)) return [];
    const since = quietSince({ lastEntryOn: dayOrNone(lastEntryOn), launchedOn: plainDateOf(launchedOn) }, today);
    return since === undefined ? [] : [{ id, name, since }];
  });
  const own = quiet.filter(({ id }) => isHeadOf(actor, id));
  const others = quiet.filter((unit) => !own.includes(unit));
  return {
    ...NO_WORK,
    turn: own.map(({ id, name, since }) =>
      workItem('QUIET_DEPARTMENT', name, { subjectId: id, since: midnightUtcOf(since) }),
    ),
    waiting: hasRole(actor, 'SECRETARY') ? waitingItem(others) : [],
  };
}

function waitingItem(units: readonly Quiet[]): Work['waiting'] {
  if (units.length === 0) return [];
  const [first = plainDateOf(new Date(0))] = units.map(({ since }) => since).toSorted();
  return [
    workItem('WAITING_ENTRIES', '', {
      count: units.length,
      holder: units.map(({ name }) => name).join(', '),
      since: midnightUtcOf(first),
    }),
  ];
}

/** The last thing that each division or its people have entered in the movement of the year. */
function readUnits({ context, year, today }: WorkScope): Promise<UnitRow[]> {
  const { actor, db } = context;
  const zone = actor.timeZone;
  return db.$queryRaw<UnitRow[]>`
    SELECT d.id, ${departmentNameSql(today)} AS name, y."launchedOn", y.status::text AS status, (greatest(
      (SELECT max(r."sentAt") FROM unit_reports r JOIN report_requests q ON q.id = r."requestId"
        WHERE r."departmentId" = d.id AND q.year = ${year}),
      (SELECT max(f."raisedAt") FROM difficulties f WHERE f."departmentId" = d.id AND f.year = ${year}),
      (SELECT max(i."submittedAt") FROM initiatives i WHERE i."departmentId" = d.id AND i.year = ${year}),
      (SELECT max(n."submittedAt") FROM nominations n WHERE n."departmentId" = d.id AND n.year = ${year}),
      (SELECT max(c."recordedAt") FROM target_check_ins c JOIN targets t ON t.id = c."targetId"
        JOIN movements m ON m.id = t."movementId" WHERE t."ownerDepartmentId" = d.id AND m.year = ${year}),
      (SELECT max(h."submittedAt") FROM registration_sheets h WHERE h."collectiveId" = d.id AND h.year = ${year}),
      (SELECT max(h."submittedAt") FROM registration_sheets h
        JOIN memberships b ON b."staffId" = h."staffId" AND b.kind = 'MAIN' AND b."departmentId" = d.id
          AND b."validFrom" <= ${midnightUtcOf(today)}::date AND (b."validTo" IS NULL OR b."validTo" >= ${midnightUtcOf(today)}::date)
        WHERE h.year = ${year})
    ) AT TIME ZONE ${zone})::date AS "lastEntryOn"
    FROM departments d
    JOIN movements y ON y."organisationId" = d."organisationId" AND y.year = ${year} AND y.kind = 'YEARLY' AND y."launchedOn" IS NOT NULL
    WHERE d."organisationId" = ${actor.organisationId}::uuid AND d.kind = ANY(${[...REGISTERING_KINDS]}::"DepartmentKind"[])
      AND d."openedOn" <= ${midnightUtcOf(today)}::date AND (d."closedOn" IS NULL OR d."closedOn" >= ${midnightUtcOf(today)}::date)
    ORDER BY d."sortOrder", d.id`;
}
