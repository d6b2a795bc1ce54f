import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import type { Language } from '../../lib/text/language.tsx';
import { ViewerDocument } from '../../lib/viewer/viewer.gql.ts';
import { SetLanguageDocument } from '../shell/set-language.gql.ts';
import { safeAddress } from './safe-address.ts';
import { SignInDocument } from './sign-in.gql.ts';

/** Why the last attempt did not succeed. */
export type SignInProblem =
  | { readonly kind: 'WRONG' }
  | { readonly kind: 'TOO_MANY'; readonly retryAfterSeconds: number }
  | { readonly kind: 'FAILED' };

interface SignIn {
  readonly signIn: (username: string, password: string) => Promise<void>;
  readonly isBusy: boolean;
  readonly problem: SignInProblem | undefined;
}

/**
 * Signs in and goes where the person wanted to go (`?tiep=`). Nothing of an earlier person stays in the cache. A language
 * chosen at the door is kept with the account.
 */
export function useSignIn(language: Language | undefined): SignIn {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [mutate] = useMutation(SignInDocument);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | undefined>(undefined);

  async function signIn(username: string, password: string): Promise<void> {
    setIsBusy(true);
    setProblem(undefined);
    try {
      const { data } = await mutate({ variables: { username: username.trim(), password } });
      const outcome = data?.signIn;
      switch (outcome?.__typename) {
        case 'SignInSucceeded':
          await client.clearStore();
          await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
          if (language !== undefined) {
            // The door is open either way; the choice can be made again inside.
            await client.mutate({ mutation: SetLanguageDocument, variables: { language } }).catch(() => undefined);
          }
          await navigate(safeAddress(params.get('tiep')), { replace: true });
          return;
        case 'WrongCredentialsError':
          setProblem({ kind: 'WRONG' });
          return;
        case 'TooManyAttemptsError':
          setProblem({ kind: 'TOO_MANY', retryAfterSeconds: outcome.retryAfterSeconds });
          return;
        case undefined:
          setProblem({ kind: 'FAILED' });
      }
    } catch (error) {
      // Network and server failures look the same from the door; the sentence says what to do.
      if (!(error instanceof Error)) throw error;
      setProblem({ kind: 'FAILED' });
    } finally {
      setIsBusy(false);
    }
  }

  return { signIn, isBusy, problem };
}
