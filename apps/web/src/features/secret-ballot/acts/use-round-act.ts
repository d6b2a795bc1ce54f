import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { BallotStop } from '@thidua/domain/secret-ballot';

import { useText } from '../../../lib/text/language.tsx';
import { ballotText, type BallotWords } from '../text.ts';

/** As much of an answer as is looked at: what it is, and what a refusal says. */
export interface RoundAnswer {
  readonly __typename: string;
  readonly stop?: BallotStop;
  readonly itemIds?: readonly string[];
  readonly present?: number;
  readonly total?: number;
  readonly needed?: number;
  readonly problems?: readonly { readonly field: string; readonly code: string }[];
}

export interface RoundAct<Variables> {
  /** The answer where the act was done; undefined where it was not, and `problem` says why. */
  readonly run: (variables: Variables) => Promise<RoundAnswer | undefined>;
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  /** Of the last answer: what exactly stopped it. */
  readonly refusal: RoundAnswer | undefined;
  readonly forget: () => void;
}

const REFUSALS = [
  'BallotStoppedError',
  'StaleRecordError',
  'InvalidTransitionError',
  'InputProblemsError',
  'QuorumNotReachedError',
];

/** One act on a round: sends it, tells what was refused, and reads the round again. Never optimistic. */
export function useRoundAct<Data extends Readonly<Record<string, unknown>>, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  onAnswer: () => Promise<unknown>,
): RoundAct<Variables> {
  const t = useText(ballotText);
  const client = useApolloClient();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<RoundAnswer | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  async function run(variables: Variables): Promise<RoundAnswer | undefined> {
    setIsBusy(true);
    setProblem(undefined);
    setRefusal(undefined);
    try {
      const { data } = await client.mutate({ mutation, variables });
      // Each of these mutations has one root field, whose union is read by its type name.
      const answer = Object.values(data ?? {}).find(isAnswer);
      if (answer === undefined) throw new Error('An answer without data');
      await onAnswer().catch(() => undefined); // the page says itself that it could not be read
      if (!REFUSALS.includes(answer.__typename)) return answer;
      setRefusal(answer);
      setProblem(refusalSentence(t, answer));
      return undefined;
    } catch {
      setProblem(t.failed);
      return undefined;
    } finally {
      setIsBusy(false);
    }
  }

  return {
    run,
    isBusy,
    problem,
    refusal,
    forget: () => {
      setProblem(undefined);
      setRefusal(undefined);
    },
  };
}

export function refusalSentence(t: BallotWords, answer: RoundAnswer): string {
  switch (answer.__typename) {
    case 'BallotStoppedError':
      return answer.stop === undefined ? t.failed : t.stop[answer.stop];
    case 'QuorumNotReachedError':
      return t.quorum(answer.present ?? 0, answer.total ?? 0, answer.needed ?? 0);
    case 'StaleRecordError':
      return t.stale;
    case 'InputProblemsError':
      return answer.problems?.some(({ code }) => code === 'DISPUTE_FIRST') === true
        ? t.acts.annulDisputeFirst
        : t.acts.annulTextMissing;
    default:
      return t.late;
  }
}

function isAnswer(value: unknown): value is RoundAnswer {
  return typeof value === 'object' && value !== null && '__typename' in value && typeof value.__typename === 'string';
}
