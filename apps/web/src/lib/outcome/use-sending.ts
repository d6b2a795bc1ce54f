import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { useState } from 'react';

import { readAgain } from '../apollo/read-again.ts';
import { useText } from '../text/language.tsx';
import { outcomeOf, type Outcome } from './outcome.ts';
import { outcomeText } from './text.ts';

export interface Sending {
  readonly isBusy: boolean;
  /** Sends one act; what is on the screen is asked again when it is done or when the record has moved on. */
  readonly send: <Told extends { readonly __typename: string }>(
    ask: (client: ApolloClient) => Promise<Told | undefined>,
  ) => ReturnType<typeof outcomeOf<Told>>;
}

/** Sends acts and tells what came of them, in words where nothing came of them. */
export function useSending(): Sending {
  const t = useText(outcomeText);
  const client = useApolloClient();
  const [isBusy, setIsBusy] = useState(false);
  return {
    isBusy,
    send: async (ask) => {
      setIsBusy(true);
      const outcome = await outcomeOf(t, ask(client));
      if (asksAgain(outcome)) await refreshed(client);
      setIsBusy(false);
      return outcome;
    },
  };
}

function asksAgain({ kind }: Outcome<unknown>): boolean {
  return kind !== 'PROBLEMS';
}

/** The page, the tasks and their counts. */
async function refreshed(client: ApolloClient): Promise<void> {
  client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'myWork' });
  await readAgain(client);
}
