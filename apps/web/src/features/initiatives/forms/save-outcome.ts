import { CombinedGraphQLErrors } from '@apollo/client';

import { problemOf } from '../problem-sentence.ts';
import type { SaveOutcome } from './autosaver.ts';
import { draftOf } from './initiative-draft.ts';
import type { SaveInitiativeMutation } from './save-initiative.gql.ts';

/** What the autosaver makes of an answer of the server. */
export function saveOutcome(answer: SaveInitiativeMutation['saveInitiative']): SaveOutcome {
  switch (answer.__typename) {
    case 'Initiative':
      return { kind: 'SAVED', version: answer.version, stored: draftOf(answer) };
    case 'StaleInitiativeError':
      return { kind: 'STALE', version: answer.current.version, stored: draftOf(answer.current) };
    case 'InputProblemsError':
      return { kind: 'REFUSED', problems: answer.problems.map(problemOf) };
    case 'InvalidTransitionError':
      return { kind: 'CLOSED' };
  }
}

/** Codes after which trying again helps nobody: the right or the record itself is gone. */
const FINAL = ['FORBIDDEN', 'NOT_FOUND'];

/** What the autosaver makes of no answer, or of a fault. */
export function saveFailure(error: unknown): SaveOutcome {
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'FAILED' };
  const codes = error.errors.map(({ extensions }) => extensions?.['code']);
  if (codes.includes('UNAUTHENTICATED')) return { kind: 'SIGNED_OUT' };
  return codes.some((code) => FINAL.some((final) => final === code)) ? { kind: 'CLOSED' } : { kind: 'FAILED' };
}
