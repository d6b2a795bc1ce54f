import { CombinedGraphQLErrors } from '@apollo/client';

const GONE = ['FORBIDDEN', 'NOT_FOUND'];

/** The right or the record is gone: trying again helps nobody. */
export function isGone(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => GONE.some((code) => code === extensions?.['code']))
  );
}
