import { CombinedGraphQLErrors } from '@apollo/client';

/** True when the server answered that there is no such record for this person. */
export function isNotFound(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors.some((each) => each.extensions?.['code'] === 'NOT_FOUND');
}
