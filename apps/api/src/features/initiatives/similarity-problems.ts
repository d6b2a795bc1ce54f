import type { Tx } from '@thidua/db';
import { unexplainedPairs, unjudgedPairs } from '@thidua/domain/initiatives';
import type { InputProblem, PlainDate } from '@thidua/domain/kernel';
import { similarPairs, similarityThreshold } from './similarity.queries.ts';
import type { InitiativeInHand } from './use-cases/change-initiative.ts';

/** What keeps a request from being submitted: it resembles others, and its author has not said what is different. */
export async function unexplainedProblems(
  tx: Tx,
  row: InitiativeInHand,
  today: PlainDate,
): Promise<readonly InputProblem[]> {
  const { basisPoints } = await similarityThreshold(tx, row.organisationId, today);
  const pairs = await similarPairs(tx, row, { sees: 'LIBRARY', staffId: row.ownerId });
  const open = unexplainedPairs(pairs, basisPoints);
  return open.length === 0 ? [] : [{ field: 'similarity', code: 'SIMILARITY_UNEXPLAINED', actual: open.length }];
}

/** What keeps a request from being received: it resembles others, and nobody has concluded whether it is the same. */
export async function unjudgedProblems(
  tx: Tx,
  row: InitiativeInHand,
  today: PlainDate,
): Promise<readonly InputProblem[]> {
  const { basisPoints } = await similarityThreshold(tx, row.organisationId, today);
  const open = unjudgedPairs(await similarPairs(tx, row, { sees: 'ALL' }), basisPoints);
  return open.length === 0 ? [] : [{ field: 'similarity', code: 'SIMILARITY_UNJUDGED', actual: open.length }];
}
