import { hasRole, isPermitted } from '@thidua/domain/accounts';
import { addDays, midnightUtcOf } from '@thidua/domain/kernel';
import { documentNumber, signsDecisions } from '@thidua/domain/decisions';
import { visibleDecisions } from '../../decisions/index.ts';
import { namesOf } from '../offices.queries.ts';
import { MOST_ITEMS, NEWS_DAYS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/** Drafts that wait for the director, and decisions that were issued lately. One statement. */
export async function decisionWork({ context, year, today, offices }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  if (!isPermitted(actor, 'decision:read')) return NO_WORK;
  const issuedLately = { status: 'ISSUED' as const, issuedOn: { gte: midnightUtcOf(addDays(today, -NEWS_DAYS)) } };
  const rows = await db.decision.findMany({
    where: { AND: [visibleDecisions(actor), { year }, { OR: [{ status: 'DRAFT' }, issuedLately] }] },
    select: {
      id: true,
      title: true,
      status: true,
      sign: true,
      number: true,
      draftedById: true,
      createdAt: true,
      issuedAt: true,
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
  });
  const drafts = rows.filter(({ status }) => status === 'DRAFT');
  return {
    ...NO_WORK,
    turn: signsDecisions(actor)
      ? drafts
          .filter(({ draftedById }) => draftedById !== actor.accountId)
          .map(({ id, title, createdAt }) => workItem('ISSUE_DECISION', title, { subjectId: id, since: createdAt }))
      : [],
    waiting: hasRole(actor, 'SECRETARY')
      ? drafts.map(({ id, title, createdAt }) =>
          workItem('WAITING_DECISION', title, {
            subjectId: id,
            since: createdAt,
            holder: namesOf([...offices.directors, ...offices.signers]),
          }),
        )
      : [],
    news: rows
      .filter(({ status }) => status === 'ISSUED')
      .map(({ id, title, sign, number, issuedAt }) =>
        workItem('DECISION_ISSUED', title, {
          subjectId: id,
          code: number === null ? null : documentNumber(number, sign),
          since: issuedAt,
        }),
      ),
  };
}
