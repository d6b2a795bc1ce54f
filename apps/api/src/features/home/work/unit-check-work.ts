import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { addDays, midnightUtcOf, plainDateOf } from '@thidua/domain/kernel';
import { mayRunCheck } from '@thidua/domain/unit-checks';
import { departmentNameOn, NAMED_DEPARTMENT } from '../../organisation/index.ts';
import { visibleUnitChecks } from '../../unit-checks/index.ts';
import { headIdsOf, secretaryIdsOf, type Offices } from '../offices.queries.ts';
import type { WorkItemType } from '../work.type.ts';
import { CALENDAR_DAYS, MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

const ROW = {
  id: true,
  title: true,
  plannedDay: true,
  status: true,
  issuedAt: true,
  departmentId: true,
  department: { select: NAMED_DEPARTMENT },
  visitors: { select: { staffId: true } },
  findings: { select: { status: true, dueOn: true }, orderBy: { dueOn: 'asc' } },
} as const satisfies Prisma.UnitCheckSelect;

type Row = Prisma.UnitCheckGetPayload<{ select: typeof ROW }>;

/** Checks to carry out, to write down, to answer, to look at again and to close; and those that are coming. One statement. */
export async function unitCheckWork({ context, year, today, offices }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  const rows = await db.unitCheck.findMany({
    where: {
      AND: [visibleUnitChecks(actor), { year, status: { in: ['PLANNED', 'CARRIED_OUT', 'ISSUED'] } }],
      plannedDay: { lte: midnightUtcOf(addDays(today, CALENDAR_DAYS)) },
    },
    select: ROW,
    orderBy: [{ plannedDay: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
    relationLoadStrategy: 'join',
  });
  const headed = headedDepartments(actor);
  const turn: WorkItemType[] = [];
  const calendar: WorkItemType[] = [];
  for (const row of rows) {
    const facts = { subjectId: row.id, detail: departmentNameOn(row.department, today) };
    const isRunner = mayRunCheck(actor, row) && isAskedToRun(actor, offices, row.departmentId);
    if (row.status === 'PLANNED') {
      const plannedOn = plainDateOf(row.plannedDay);
      if (plannedOn > today && takesPart(actor, row))
        calendar.push(workItem('CHECK_COMES', row.title, { ...facts, dueOn: plannedOn }));
      if (plannedOn <= today && isRunner)
        turn.push(workItem('CARRY_OUT_CHECK', row.title, { ...facts, dueOn: plannedOn }));
    } else if (row.status === 'CARRIED_OUT') {
      if (isRunner) turn.push(workItem('WRITE_CHECK_MINUTES', row.title, facts));
    } else {
      if (headed.includes(row.departmentId)) turn.push(...toAnswer(row, facts));
      if (isRunner) turn.push(...toSettle(row, facts));
    }
  }
  return { ...NO_WORK, turn, calendar };
}

/** The secretariat is asked; the director only where every secretary heads the unit that is checked. */
export function isAskedToRun(actor: Pick<Actor, 'roles'>, offices: Offices, departmentId: string): boolean {
  const headIds = headIdsOf(offices, departmentId);
  return hasRole(actor, 'SECRETARY') || secretaryIdsOf(offices).every((staffId) => headIds.includes(staffId));
}

/** Has the day in the calendar: the secretariat, the head of the unit, whoever goes. */
function takesPart(actor: Pick<Actor, 'roles' | 'staffId'>, { departmentId, visitors }: Row): boolean {
  return (
    hasRole(actor, 'SECRETARY') ||
    headedDepartments(actor).includes(departmentId) ||
    visitors.some(({ staffId }) => staffId === actor.staffId)
  );
}

type Facts = Readonly<{ subjectId: string; detail: string }>;

/** What the unit has to mend: the first day counts. */
function toAnswer({ title, findings, issuedAt }: Row, facts: Facts): readonly WorkItemType[] {
  const open = findings.filter(({ status }) => status === 'OPEN');
  const [first] = open.flatMap(({ dueOn }) => dueOn ?? []);
  if (first === undefined) return [];
  const more = { count: open.length, dueOn: plainDateOf(first), ...(issuedAt === null ? {} : { since: issuedAt }) };
  return [workItem('ANSWER_CHECK_FINDINGS', title, { ...facts, ...more })];
}

function toSettle({ title, findings }: Row, facts: Facts): readonly WorkItemType[] {
  const answered = findings.filter(({ status }) => status === 'ANSWERED').length;
  if (answered > 0) return [workItem('SETTLE_CHECK_FINDINGS', title, { ...facts, count: answered })];
  return findings.some(({ status }) => status === 'OPEN') ? [] : [workItem('CLOSE_UNIT_CHECK', title, facts)];
}
