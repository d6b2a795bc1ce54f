import { CombinedGraphQLErrors, type ApolloLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { from, of, switchMap } from 'rxjs';

/** The server asks for the password once more before a weighty act. */
export const RECENT_SIGN_IN_REQUIRED = 'RECENT_SIGN_IN_REQUIRED';

/** Asks the person; true once the server knows again who they are. */
type Ask = () => Promise<boolean>;

let ask: Ask = () => Promise.resolve(false);
let asking: Promise<boolean> | undefined;

/** Says who asks. Returns the way to take it back. */
export function onRecentSignInRequired(next: Ask): () => void {
  ask = next;
  return () => {
    ask = () => Promise.resolve(false);
  };
}

/** One question for all requests that wait for it. */
function askOnce(): Promise<boolean> {
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

/**
 * Sends a request again after the person gave the password, so that no screen needs to know of it. When they do not, the
 * screen gets the refusal as it came.
 */
export function createRecentSignInLink(): ApolloLink {
  return new ErrorLink(({ error, result, operation, forward }) => {
    if (!CombinedGraphQLErrors.is(error) || result === undefined) return undefined;
    if (!error.errors.some(({ extensions }) => extensions?.['code'] === RECENT_SIGN_IN_REQUIRED)) return undefined;
    return from(askOnce()).pipe(switchMap((isConfirmed) => (isConfirmed ? forward(operation) : of(result))));
  });
}
