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
