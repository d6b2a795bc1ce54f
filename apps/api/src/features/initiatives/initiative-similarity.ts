import { similarityActsFor } from '@thidua/domain/initiatives';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { forbidden, found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { desksOf } from '../organisation/index.ts';
import { factsOf } from './initiative-facts.ts';
import { visibleInitiatives } from './initiative.visibility.ts';
import { similarPairs, similarityThreshold } from './similarity.queries.ts';
import type { InitiativeSimilarityType } from './similarity.type.ts';
import { similarityViewOf } from './similarity-view.ts';

const COMPARED_ROW = {
  id: true,
  organisationId: true,
  status: true,
  ownerId: true,
  departmentId: true,
  dueOn: true,
  title: true,
  before: true,
  solution: true,
  novelty: true,
  conditions: true,
  authorBenefit: true,
  userBenefit: true,
  authors: { select: { staffId: true } },
} as const;

/** What resembles an initiative, as far as the actor may see; NOT_FOUND and FORBIDDEN as everywhere. */
export async function initiativeSimilarity(context: ActingContext, id: string): Promise<InitiativeSimilarityType> {
  const { actor, db, platform } = context;
  const row = found(
    await db.initiative.findFirst({ select: COMPARED_ROW, where: { AND: [{ id }, visibleInitiatives(actor)] } }),
  );
  const facts = factsOf(await desksOf(context), row, row.authors);
  const view = similarityViewOf(actor, facts);
  if (view === undefined) throw forbidden();
  const threshold = await similarityThreshold(db, row.organisationId, businessToday(platform, actor));
  const pairs = await similarPairs(db, row, view);
  return {
    id,
    threshold: threshold.basisPoints,
    thresholdGround: threshold.ground,
    seesAll: view.sees === 'ALL',
    matches: await Promise.all(
      pairs.map(async ({ other, judgedById, verdict, ...pair }) => ({
        ...pair,
        initiative: other,
        verdict: verdict ?? null,
        judgedBy: judgedById === null ? null : await accountNameOf(context).load(judgedById),
      })),
    ),
    viewerCan: similarityActsFor(actor, facts),
  };
}
