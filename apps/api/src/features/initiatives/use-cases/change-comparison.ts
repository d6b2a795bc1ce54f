import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { isOpenForSimilarityAct, mayEverDoWithSimilarity, type SimilarityAct } from '@thidua/domain/initiatives';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import { factsOf } from '../initiative-facts.ts';
import { similarPairs, type SimilarPair } from '../similarity.queries.ts';
import { similarityViewOf } from '../similarity-view.ts';
import { lockVisible, refuse, type InitiativeRefusal } from './change-initiative.ts';

interface PairInput {
  readonly id: string;
  readonly otherId: string;
  readonly version: number;
}

interface DecidedOfPair {
  readonly data: Omit<Prisma.InitiativeComparisonUncheckedCreateInput, 'initiativeId' | 'otherId' | 'version'>;
  readonly event: AuditEvent;
}

/**
 * The one way in which something is said of a pair: lock, visible, right, state, the pair as it is now, version, then the
 * change and its entry in the trail. A pair that has nothing in common any more is refused as NOT_SIMILAR.
 */
export function changeComparison(
  context: ActingContext,
  input: PairInput,
  act: SimilarityAct,
  decide: (pair: SimilarPair, now: Date) => Result<DecidedOfPair, InputProblems>,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  const { actor, platform } = context;
  return inTransaction<{ readonly id: string }, InitiativeRefusal>(context, async ({ tx, audit }) => {
    const row = await lockVisible(tx, context, input.id);
    const facts = factsOf(await readDesks(tx, row.organisationId, businessToday(platform, actor)), row, row.authors);
    const view = similarityViewOf(actor, facts);
    if (view === undefined || !mayEverDoWithSimilarity(actor, act, facts)) throw forbidden();
    if (!isOpenForSimilarityAct(row.status, act))
      return err({ code: 'INVALID_TRANSITION', from: row.status, event: act });
    const pair = (await similarPairs(tx, row, view)).find(({ other }) => other.id === input.otherId);
    if (pair === undefined) return refuse([{ field: 'otherId', code: 'NOT_SIMILAR' }]);
    if (pair.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: pair.version });
    const decided = decide(pair, businessNow(platform, actor));
    if (!decided.ok) return decided;
    await write(tx, input, decided.value.data);
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}

async function write(tx: Tx, { id, otherId }: PairInput, data: DecidedOfPair['data']): Promise<void> {
  await tx.initiativeComparison.upsert({
    where: { initiativeId_otherId: { initiativeId: id, otherId } },
    create: { ...data, initiativeId: id, otherId },
    update: { ...data, version: { increment: 1 } },
    select: { version: true },
  });
}
