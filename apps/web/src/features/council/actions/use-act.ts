import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { forgetWork } from '../live/forget-work.ts';
import { councilText } from '../text.ts';

export interface Act<Variables> {
  /** True when the act was done. */
  readonly run: (variables: Variables) => Promise<boolean>;
  readonly isBusy: boolean;
  /** Why it was not done, in words; nothing while all is well. */
  readonly problem: string | undefined;
  readonly forget: () => void;
}

/**
 * One act of a meeting: sends it, tells what was refused, and reads the meeting again. Never optimistic: what the room
 * sees is what the server holds. Mutations of this feature ask for no masked fragments, so `Data` is what arrives.
 */
export function useAct<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  refusalOf: (data: Data) => string | undefined,
  onAnswer: () => Promise<unknown>,
): Act<Variables> {
  const t = useText(councilText);
  const client = useApolloClient();
  const [running, setRunning] = useState(0);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  async function run(variables: Variables): Promise<boolean> {
    setProblem(undefined);
    setRunning((count) => count + 1);
    try {
      const answer = await client.mutate({ mutation, variables });
      if (answer.data === undefined) throw new Error('An answer without data');
      const refusal = refusalOf(answer.data);
      setProblem(refusal);
      forgetWork(client.cache);
      // The act is done whether or not the page could be read again; the page says so itself.
      await onAnswer().catch(() => undefined);
      return refusal === undefined;
    } catch {
      setProblem(t.problems.failed);
      return false;
    } finally {
      setRunning((count) => count - 1);
    }
  }

  return { run, isBusy: running > 0, problem, forget: () => setProblem(undefined) };
}
