import type { Prisma } from '@thidua/db';
import { hasRole } from '@thidua/domain/accounts';
import { seatsOn, termStateOn } from '@thidua/domain/council';
import { mayEverDoWithCouncil } from '@thidua/domain/council-composition';
import { addDays, midnightUtcOf, plainDateOf, yearOf, type PlainDate } from '@thidua/domain/kernel';
import { inForceBetween } from '../../council/index.ts';
import type { WorkItemType } from '../work.type.ts';
import { NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/** A term that ends so soon wants its successor. */
const RENEWAL_DAYS = 30;

const DRAFT = { id: true, preparedById: true, decisionNumber: true, createdAt: true } as const;

/** The papers on the council from this day on, and whether a year of the body is under way. */
function compositionSelect(today: PlainDate, year: number) {
  return {
    movements: { where: { year, status: { in: ['LAUNCHED', 'INTERIM_REVIEWED'] } }, select: { id: true }, take: 1 },
    councils: {
      where: { OR: [{ status: 'DRAFT' }, inForceBetween(today, undefined)] },
      select: {
        ...DRAFT,
        name: true,
        status: true,
        termFrom: true,
        termTo: true,
        members: {
          where: { staff: { retiredOn: { lte: midnightUtcOf(today) } } },
          select: { validFrom: true, validTo: true, staff: { select: { fullName: true } } },
          orderBy: [{ role: 'asc' }, { ordinal: 'asc' }],
        },
        changes: { where: { status: 'DRAFT' }, select: DRAFT },
      },
      orderBy: { termFrom: 'asc' },
    },
  } as const satisfies Prisma.OrganisationSelect;
}
type Composition = Prisma.OrganisationGetPayload<{ select: ReturnType<typeof compositionSelect> }>;

/**
 * Who sits on the council: for the secretariat, that none is in force or soon none will be, and whoever sits on it without working here
 * any more; for the director, papers that wait. Of the running year only. One statement.
 */
export async function compositionWork({ context, year, today }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  const isSecretary = hasRole(actor, 'SECRETARY');
  if (year !== yearOf(today) || (!isSecretary && !hasRole(actor, 'DIRECTOR'))) return NO_WORK;
  const found = await db.organisation.findUnique({
    where: { id: actor.organisationId },
    select: compositionSelect(today, year),
  });
  if (found === null) return NO_WORK;
  const drafts = found.councils.flatMap(({ status, changes, ...council }) => [
    ...(status === 'DRAFT' ? [council] : []),
    ...changes,
  ]);
  const waiting = drafts
    .filter((draft) => mayEverDoWithCouncil(actor, 'APPROVE', draft))
    .map(({ id, decisionNumber, createdAt }) =>
      workItem('APPROVE_COUNCIL', decisionNumber, { key: `APPROVE_COUNCIL:${id}`, since: createdAt }),
    );
  return { ...NO_WORK, turn: [...waiting, ...(isSecretary ? secretarysTurn(found, today) : [])] };
}

function secretarysTurn({ councils, movements }: Composition, today: PlainDate): readonly WorkItemType[] {
  const approved = councils.filter(({ status }) => status === 'APPROVED');
  const now = approved.find(
    ({ termFrom, termTo }) =>
      termStateOn({ termFrom: plainDateOf(termFrom), termTo: dayOrNone(termTo) }, today) === 'IN_FORCE',
  );
  const isDrafted = approved.length < councils.length;
  if (now === undefined) {
    return movements.length > 0 && !isDrafted ? [workItem('COMPOSE_COUNCIL', '')] : [];
  }
  const ends = dayOrNone(now.termTo);
  const hasSuccessor = isDrafted || approved.length > 1;
  const renewal =
    ends !== undefined && ends <= addDays(today, RENEWAL_DAYS) && !hasSuccessor
      ? [workItem('COMPOSE_COUNCIL', now.name, { dueOn: ends })]
      : [];
  const left = seatsOn(now.members, today).map(({ staff }) => staff.fullName);
  const toReplace = left.length > 0 && now.changes.length === 0 ? [workItem('REPLACE_MEMBER', left.join(', '))] : [];
  return [...renewal, ...toReplace];
}

function dayOrNone(day: Date | null): PlainDate | undefined {
  return day === null ? undefined : plainDateOf(day);
}
