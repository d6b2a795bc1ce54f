import { useApolloClient } from '@apollo/client/react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

import type { Language } from '../../lib/text/language.tsx';
import { ViewerDocument } from '../../lib/viewer/viewer.gql.ts';
import { SetLanguageDocument } from '../shell/set-language.gql.ts';
import { hasEnded } from './has-ended.ts';
import { safeAddress } from './safe-address.ts';

/**
 * What follows when the server has let a person in: they go where they wanted to go (`?tiep=`), and nothing of an earlier person
 * stays in the cache. A language chosen at the door is kept with the account.
 */
export function useComeIn(language: Language | undefined): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const isBack = hasEnded(useLocation().state);
  return async () => {
    await client.clearStore();
    await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
    if (language !== undefined) {
      // The door is open either way; the choice can be made again inside.
      await client.mutate({ mutation: SetLanguageDocument, variables: { language } }).catch(() => undefined);
    }
    const address = safeAddress(params.get('tiep'));
    // A page that failed when the sign-in had ended would fail again: Apollo keeps what it threw for half a minute, in no store.
    if (isBack) window.location.replace(address);
    else await navigate(address, { replace: true });
  };
}
