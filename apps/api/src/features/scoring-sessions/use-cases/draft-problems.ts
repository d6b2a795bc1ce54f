import { scoringConflict } from '@thidua/domain/initiative-scoring';
import type { InputProblem } from '@thidua/domain/kernel';
import { scorerCandidates, scoringFactsOf, type ScorerCandidate, type ScoringFacts } from '../../initiatives/index.ts';
import type { EntryRow } from '../session-rows.ts';
import type { SessionHand } from './change-session.ts';

export interface ScorerPool {
  readonly candidates: readonly ScorerCandidate[];
  readonly facts: ReadonlyMap<string, ScoringFacts>;
}

/** Who may be chosen, and what keeps them from which request. A fixed number of statements. */
export async function scorerPool({ tx, row, today }: SessionHand): Promise<ScorerPool> {
  const candidates = await scorerCandidates(tx, row.organisationId, today);
  const requests = row.entries.map(({ initiative }) => initiative);
  return { candidates, facts: await scoringFactsOf(tx, row.organisationId, requests, today) };
}

/** Why these people do not score this request together: strangers, at it already, related. */
export function choiceProblems(
  { candidates, facts }: ScorerPool,
  entry: Pick<EntryRow, 'initiativeId'>,
  staffIds: readonly string[],
): readonly InputProblem[] {
  const field = 'staffIds';
  if (candidates.length === 0) return [{ field: 'council', code: 'NO_INITIATIVE_COUNCIL' }];
  const known = new Set(candidates.map(({ staffId }) => staffId));
  const own = facts.get(entry.initiativeId);
  return staffIds.flatMap((staffId) => {
    if (!known.has(staffId)) return [{ field, code: 'NOT_A_SCORER' }];
    if (own?.living.has(staffId) === true) return [{ field, code: 'SCORES_ALREADY' }];
    return own === undefined || scoringConflict(staffId, own.conflicts) === undefined
      ? []
      : [{ field, code: 'RELATED_TO_IT' }];
  });
}

/** A request of the session that still takes scorers. */
export function takesScorers({ initiative }: EntryRow): boolean {
  return initiative.status === 'RECEIVED' || initiative.status === 'SCORING';
}
