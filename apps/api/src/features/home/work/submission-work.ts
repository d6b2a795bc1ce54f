import { headedDepartments, isPermitted } from '@thidua/domain/accounts';
import { documentNumber, signsDecisions } from '@thidua/domain/decisions';
import { addDays, midnightUtcOf, plainDateOf } from '@thidua/domain/kernel';
import { AWARDS } from '@thidua/domain/vocabulary';
import { NAMED_DEPARTMENT, NAMED_OTHER_SUBJECT, NAMED_STAFF, subjectNameOn } from '../../organisation/index.ts';
import { submissionsOfYear, visibleSubmissions, waitingToBeForwarded } from '../../submissions/index.ts';
import { namesOf } from '../offices.queries.ts';
import { MOST_ITEMS, NEWS_DAYS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/**
 * What waits to go up, to be signed, to be sent and to be answered, for those who keep and sign; what was answered lately, for the
 * head of the division and the person. Three statements.
 */
export async function submissionWork(scope: WorkScope): Promise<Work> {
  const [kept, waiting, news] = await Promise.all([keptWork(scope), linesToForward(scope), answersLately(scope)]);
  return { ...NO_WORK, turn: [...kept.turn, ...waiting], waiting: kept.waiting, news };
}

async function keptWork({ context, year, today, offices }: WorkScope): Promise<Pick<Work, 'turn' | 'waiting'>> {
  const { actor, db } = context;
  if (!isPermitted(actor, 'submission:prepare') && !signsDecisions(actor)) return NO_WORK;
  const overdue = { state: 'WAITING' as const, expectedOn: { lt: midnightUtcOf(today) } };
  const rows = await db.submission.findMany({
    where: {
      AND: [
        visibleSubmissions(actor),
        submissionsOfYear(year),
        {
          OR: [
            { status: { in: ['DRAFT', 'SIGNED'] } },
            { status: 'DISPATCHED', lines: { some: { OR: [overdue, { state: 'RETURNED' }] } } },
          ],
        },
      ],
    },
    select: {
      id: true,
      title: true,
      status: true,
      sign: true,
      number: true,
      lastDay: true,
      draftedById: true,
      createdAt: true,
      updatedAt: true,
      lines: { where: { OR: [overdue, { state: 'RETURNED' }] }, select: { state: true, expectedOn: true } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
    relationLoadStrategy: 'join',
  });
  const keeps = isPermitted(actor, 'submission:prepare');
  const factsOf = ({ id, sign, number, lastDay, updatedAt }: (typeof rows)[number]) => ({
    subjectId: id,
    code: number === null ? null : documentNumber(number, sign),
    dueOn: lastDay === null ? null : plainDateOf(lastDay),
    since: updatedAt,
  });
  const at = (status: (typeof rows)[number]['status']) => rows.filter((row) => row.status === status);
  const drafts = at('DRAFT');
  return {
    turn: [
      ...(signsDecisions(actor)
        ? drafts
            .filter(({ draftedById }) => draftedById !== actor.accountId)
            .map((row) => workItem('SIGN_SUBMISSION', row.title, factsOf(row)))
        : []),
      ...(keeps ? at('SIGNED').map((row) => workItem('DISPATCH_SUBMISSION', row.title, factsOf(row))) : []),
      ...(keeps ? at('DISPATCHED').flatMap((row) => unanswered(row.lines, row.title, factsOf(row))) : []),
    ],
    waiting: keeps
      ? drafts.map((row) =>
          workItem('WAITING_SUBMISSION', row.title, {
            ...factsOf(row),
            holder: namesOf([...offices.directors, ...offices.signers]),
          }),
        )
      : [],
  };
}

interface OpenLine {
  readonly state: string;
  readonly expectedOn: Date | null;
}

/** What the higher level asked for, and what it should have answered by now. */
function unanswered(lines: readonly OpenLine[], title: string, facts: NonNullable<Parameters<typeof workItem>[2]>) {
  const asked = lines.filter(({ state }) => state === 'RETURNED');
  const late = lines.flatMap(({ state, expectedOn }) =>
    state === 'WAITING' && expectedOn !== null ? [expectedOn] : [],
  );
  const first = late.toSorted((left, right) => left.valueOf() - right.valueOf())[0];
  return [
    ...(asked.length === 0 ? [] : [workItem('SEND_MORE_ABOVE', title, { ...facts, dueOn: null, count: asked.length })]),
    ...(first === undefined
      ? []
      : [workItem('ABOVE_OVERDUE', title, { ...facts, dueOn: plainDateOf(first), count: late.length })]),
  ];
}

async function linesToForward({ context, year }: WorkScope): Promise<Work['turn']> {
  const { actor, db } = context;
  if (!isPermitted(actor, 'submission:prepare')) return [];
  const { _count, _min } = await db.nomination.aggregate({
    where: waitingToBeForwarded(actor.organisationId, year),
    _count: true,
    _min: { updatedAt: true },
  });
  return _count === 0 ? [] : [workItem('FORWARD_NOMINATIONS', '', { count: _count, since: _min.updatedAt })];
}

async function answersLately({ context, today }: WorkScope): Promise<Work['news']> {
  const { actor, db } = context;
  const headed = [...headedDepartments(actor)];
  const { staffId } = actor;
  if (headed.length === 0 && staffId === undefined) return [];
  const answers = await db.submissionAnswer.findMany({
    where: {
      correctedAt: null,
      recordedAt: { gte: midnightUtcOf(addDays(today, -NEWS_DAYS)) },
      line: {
        nomination: {
          organisationId: actor.organisationId,
          OR: [{ departmentId: { in: headed } }, ...(staffId === undefined ? [] : [{ staffId }])],
        },
      },
      // Who got an award reads of it among the awards.
      OR: [{ outcome: 'REFUSED' }, { outcome: 'GRANTED', line: { nomination: { departmentId: { in: headed } } } }],
    },
    select: {
      id: true,
      outcome: true,
      number: true,
      recordedAt: true,
      line: {
        select: {
          nomination: {
            select: {
              id: true,
              code: true,
              awardCode: true,
              staff: { select: NAMED_STAFF },
              collective: { select: NAMED_DEPARTMENT },
              otherSubject: { select: NAMED_OTHER_SUBJECT },
            },
          },
        },
      },
    },
    orderBy: [{ recordedAt: 'desc' }, { id: 'asc' }],
    take: MOST_ITEMS,
    relationLoadStrategy: 'join',
  });
  return answers.map(({ id, outcome, number, recordedAt, line: { nomination } }) => {
    const { staff, collective, otherSubject } = nomination;
    const subject = subjectNameOn(staff, collective, today, otherSubject);
    const kind = outcome === 'GRANTED' ? 'GRANTED_ABOVE' : 'REFUSED_ABOVE';
    return workItem(kind, `${subject}, ${AWARDS[nomination.awardCode].name}`, {
      key: `${kind}:${id}`,
      subjectId: nomination.id,
      code: nomination.code,
      detail: number === '' ? null : number,
      since: recordedAt,
    });
  });
}
