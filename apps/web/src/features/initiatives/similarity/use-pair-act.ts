import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import type { ExplainSimilarityInput, JudgeSimilarityInput } from '../../../gql/schema-types.ts';
import { formatNumber } from '../../../lib/format/index.ts';
import { readAgain } from '../../../lib/apollo/read-again.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { Words } from '../../../lib/text/define-text.ts';
import { ExplainSimilarityDocument, type ExplainSimilarityMutation } from './explain-similarity.gql.ts';
import { JudgeSimilarityDocument } from './judge-similarity.gql.ts';
import { similarityText } from './text.ts';
import type { vi } from './text.vi.ts';

/** Both acts answer with the same union. */
type PairAnswer = ExplainSimilarityMutation['explainSimilarity'];

export type PairOutcome =
  | { readonly kind: 'DONE' }
  /** Beside the field. */
  | { readonly kind: 'PROBLEM'; readonly sentence: string }
  | { readonly kind: 'FAILED'; readonly sentence: string };

interface PairActs {
  readonly explain: (input: ExplainSimilarityInput) => Promise<PairOutcome>;
  readonly judge: (input: JudgeSimilarityInput) => Promise<PairOutcome>;
  readonly isBusy: boolean;
}

/** Sends what is said of a pair; the page follows from the answer, and is read again where it was behind. */
export function usePairAct(): PairActs {
  const t = useText(similarityText);
  const client = useApolloClient();
  const [isBusy, setIsBusy] = useState(false);

  async function settle(answer: Promise<PairAnswer | undefined>): Promise<PairOutcome> {
    setIsBusy(true);
    const told = await answer.catch(() => undefined);
    setIsBusy(false);
    if (told === undefined) return { kind: 'FAILED', sentence: t.problem.failed };
    const outcome = outcomeOf(t, told);
    if (outcome.kind === 'FAILED') await readAgain(client);
    return outcome;
  }

  return {
    explain: (input) =>
      settle(
        client
          .mutate({ mutation: ExplainSimilarityDocument, variables: { input } })
          .then(({ data }) => data?.explainSimilarity),
      ),
    judge: (input) =>
      settle(
        client
          .mutate({ mutation: JudgeSimilarityDocument, variables: { input } })
          .then(({ data }) => data?.judgeSimilarity),
      ),
    isBusy,
  };
}

function outcomeOf(t: Words<typeof vi>, answer: PairAnswer): PairOutcome {
  switch (answer.__typename) {
    case 'InitiativeSimilarity':
      return { kind: 'DONE' };
    case 'StaleRecordError':
      return { kind: 'FAILED', sentence: t.problem.stale };
    case 'InvalidTransitionError':
      return { kind: 'FAILED', sentence: t.problem.invalid };
    case 'InputProblemsError': {
      const [problem] = answer.problems;
      if (problem?.code === 'NOT_SIMILAR') return { kind: 'FAILED', sentence: t.problem.notSimilar };
      const sentence =
        problem?.code === 'TOO_LONG'
          ? t.problem.tooLong(formatNumber(problem.limit ?? 0, 0))
          : problem?.field === 'difference'
            ? t.problem.difference
            : t.problem.reason;
      return { kind: 'PROBLEM', sentence };
    }
  }
}
