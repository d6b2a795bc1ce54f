import type { ApolloClient } from '@apollo/client';

import type { SaveOutcome } from '../../../lib/autosave/autosaver.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { problemOf } from '../../../lib/outcome/outcome.ts';
import { SaveCheckMinutesDocument, type SaveCheckMinutesMutation } from './unit-check-acts.gql.ts';

export function draftOfMinutes({ conclusion }: { readonly conclusion: string }): TextDraft {
  return { conclusion };
}

/** Sends the conclusion that is being written. */
export function saveMinutes(
  client: ApolloClient,
  id: string,
): (version: number, draft: TextDraft) => Promise<SaveOutcome<TextDraft>> {
  return (version, { conclusion = '' }) =>
    client
      .mutate({ mutation: SaveCheckMinutesDocument, variables: { input: { id, version, conclusion } } })
      .then(({ data }) => (data === undefined ? { kind: 'FAILED' } : outcomeOf(data.saveCheckMinutes)), saveFailure);
}

function outcomeOf(answer: SaveCheckMinutesMutation['saveCheckMinutes']): SaveOutcome<TextDraft> {
  switch (answer.__typename) {
    case 'UnitCheck':
      return { kind: 'SAVED', version: answer.version, stored: draftOfMinutes(answer) };
    case 'StaleUnitCheckError':
      return { kind: 'STALE', version: answer.current.version, stored: draftOfMinutes(answer.current) };
    case 'InputProblemsError':
      return { kind: 'REFUSED', problems: answer.problems.map(problemOf) };
    case 'InvalidTransitionError':
      return { kind: 'CLOSED' };
  }
}
