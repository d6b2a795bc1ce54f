import { isPermitted } from '@thidua/domain/accounts';
import { plainDateOf } from '@thidua/domain/kernel';
import { mayWriteReviews } from '@thidua/domain/reviews';
import { plansToLaunch, plansToRead } from '../../plans/index.ts';
import { visibleReviews } from '../../reviews/index.ts';
import type { WorkItemType } from '../work.type.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/** Plans that lack nothing and wait for their launch, launched ones for a head to read, reviews half written. Three statements. */
export async function planWork(scope: WorkScope): Promise<Work> {
  const [launches, readings, reviews] = await Promise.all([
    launchItems(scope),
    readingItems(scope),
    reviewItems(scope),
  ]);
  return { ...NO_WORK, turn: [...launches, ...readings, ...reviews] };
}

/** Those of the next year too: a plan is launched when its year begins. */
async function launchItems({ context, year }: WorkScope): Promise<WorkItemType[]> {
  if (!isPermitted(context.actor, 'movement:approve')) return [];
  const plans = await plansToLaunch(context, [year, year + 1]);
  return plans.map(({ id, title, fromDay }) =>
    workItem('LAUNCH_PLAN', title, { subjectId: id, dueOn: plainDateOf(fromDay) }),
  );
}

/** The notice of a plan to whoever heads a body that it went to, until they say that they have read it. */
async function readingItems({ context, year }: WorkScope): Promise<WorkItemType[]> {
  if (!isPermitted(context.actor, 'movement:acknowledge')) return [];
  const plans = await plansToRead(context, year);
  return plans.map(({ id, title, bodies, launchedOn }) =>
    workItem('READ_PLAN', title, { subjectId: id, detail: bodies, since: launchedOn }),
  );
}

async function reviewItems({ context, year }: WorkScope): Promise<WorkItemType[]> {
  const { actor, db } = context;
  if (!mayWriteReviews(actor)) return [];
  const drafts = await db.movementReview.findMany({
    where: { AND: [visibleReviews(actor), { year, status: 'DRAFT' }] },
    select: { id: true, title: true, updatedAt: true },
    orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
  });
  return drafts.map(({ id, title, updatedAt }) =>
    workItem('FINISH_REVIEW', title, { subjectId: id, since: updatedAt }),
  );
}
