import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import type { CreateInitiativeInput } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { problemOf, problemSentence } from '../problem-sentence.ts';
import { refreshTasks } from '../refresh-tasks.ts';
import { initiativeText } from '../text.ts';
import { CreateInitiativeDocument } from './create-initiative.gql.ts';

interface CreateInitiative {
  /** True when the draft is there. */
  readonly run: (input: CreateInitiativeInput) => Promise<boolean>;
  readonly isBusy: boolean;
  readonly titleError: string | undefined;
  /** What went wrong apart from the name. */
  readonly failure: string | undefined;
  /** Takes the sentences away: the person is typing again. */
  readonly forget: () => void;
}

interface Refusal {
  readonly titleError: string | undefined;
  readonly failure: string | undefined;
}

const NOTHING: Refusal = { titleError: undefined, failure: undefined };

export function useCreateInitiative(): CreateInitiative {
  const t = useText(initiativeText);
  const [mutate, { loading, client }] = useMutation(CreateInitiativeDocument);
  const [refusal, setRefusal] = useState(NOTHING);

  async function run(input: CreateInitiativeInput): Promise<boolean> {
    setRefusal(NOTHING);
    const { data } = await mutate({ variables: { input } }).catch(() => ({ data: undefined }));
    const outcome = data?.createInitiative;
    switch (outcome?.__typename) {
      case 'Initiative':
        refreshTasks(client);
        return true;
      case 'InputProblemsError': {
        const problems = outcome.problems.map(problemOf);
        const sentencesOf = (isTitle: boolean) =>
          problems
            .filter(({ field }) => (field === 'title') === isTitle)
            .map((problem) => problemSentence(t, problem))
            .join(' ') || undefined;
        setRefusal({ titleError: sentencesOf(true), failure: sentencesOf(false) });
        return false;
      }
      case undefined:
        setRefusal({ titleError: undefined, failure: t.create.failed });
        return false;
    }
  }

  return { run, isBusy: loading, ...refusal, forget: () => setRefusal(NOTHING) };
}
