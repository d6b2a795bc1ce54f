import { CombinedGraphQLErrors } from '@apollo/client';

import type { SaveOutcome } from './autosaver.ts';

/** Codes after which trying again helps nobody: the right or the record itself is gone. */
const FINAL = ['FORBIDDEN', 'NOT_FOUND'];

/** What the autosaver makes of no answer, or of a fault. */
export function saveFailure(error: unknown): Exclude<SaveOutcome<never>, { readonly kind: 'SAVED' | 'STALE' }> {
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'FAILED' };
  const codes = error.errors.map(({ extensions }) => extensions?.['code']);
  if (codes.includes('UNAUTHENTICATED')) return { kind: 'SIGNED_OUT' };
  return codes.some((code) => FINAL.some((final) => final === code)) ? { kind: 'CLOSED' } : { kind: 'FAILED' };
}
