import type { PartText } from '@thidua/domain/paper-templates';

import { failureSentence } from '../../../lib/outcome/failure-sentence.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { templateText } from '../text.ts';
import { WordDecisionDocument } from './word-decision.gql.ts';

export interface WordDecision {
  readonly isBusy: boolean;
  /** Saves the words of a draft; none, and it takes those of the newest template. Undefined when done, else why not. */
  readonly word: (texts: readonly PartText[] | undefined) => Promise<string | undefined>;
}

export function useWordDecision({ id, version }: { readonly id: string; readonly version: number }): WordDecision {
  const t = useText(templateText);
  const showToast = useToast();
  const { isBusy, send } = useSending();
  return {
    isBusy,
    word: async (texts) => {
      const input = { id, version, ...(texts === undefined ? {} : { texts: [...texts] }) };
      const outcome = await send(
        async (client) =>
          (await client.mutate({ mutation: WordDecisionDocument, variables: { input } })).data?.wordDecision,
      );
      if (outcome.kind !== 'DONE') return failureSentence(outcome, {}, t.check.otherwise);
      showToast({ message: texts === undefined ? t.own.taken : t.own.saved });
      return undefined;
    },
  };
}
