import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import type { SignInStep } from '../../gql/schema-types.ts';
import type { Language } from '../../lib/text/language.tsx';
import { SignInDocument } from './sign-in.gql.ts';
import { useComeIn } from './use-come-in.ts';

/** Why the last attempt did not succeed. */
export type SignInProblem =
  | { readonly kind: 'WRONG' }
  | { readonly kind: 'TOO_MANY'; readonly retryAfterSeconds: number }
  | { readonly kind: 'FAILED' };

interface SignIn {
  readonly signIn: (username: string, password: string) => Promise<void>;
  readonly isBusy: boolean;
  readonly problem: SignInProblem | undefined;
  /** The name last tried. */
  readonly username: string;
  /** The password was right and one step more is asked for; undefined at the first step. */
  readonly step: SignInStep | undefined;
  readonly setStep: (step: SignInStep | undefined) => void;
  readonly comeIn: () => Promise<void>;
}

/** Name and password; leads in, or to the next step. */
export function useSignIn(language: Language | undefined, firstStep: SignInStep | undefined): SignIn {
  const [mutate] = useMutation(SignInDocument);
  const comeIn = useComeIn(language);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | undefined>(undefined);
  const [username, setUsername] = useState('');
  const [step, setStep] = useState<SignInStep | undefined>(firstStep);

  async function signIn(name: string, password: string): Promise<void> {
    setIsBusy(true);
    setUsername(name.trim());
    setProblem(undefined);
    try {
      const { data } = await mutate({ variables: { username: name.trim(), password } });
      const outcome = data?.signIn;
      switch (outcome?.__typename) {
        case 'SignInSucceeded':
          await comeIn();
          return;
        case 'SignInStepNeededError':
          setStep(outcome.step);
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

  return { signIn, isBusy, problem, username, step, setStep, comeIn };
}
