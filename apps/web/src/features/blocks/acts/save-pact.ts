import type { ApolloClient } from '@apollo/client';

import type { SaveOutcome } from '../../../lib/autosave/autosaver.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { problemOf } from '../../../lib/outcome/outcome.ts';
import { SavePactDocument, type SavePactMutation } from './pact-acts.gql.ts';

/** The fields of a pact that are written by hand. */
export interface PactTexts {
  readonly text: string;
  readonly place: string;
  readonly reference: string;
}

export function draftOfPact({ text, place, reference }: PactTexts): TextDraft {
  return { text, place, reference };
}

/** Sends what is being written of a pact. */
export function savePact(
  client: ApolloClient,
  id: string,
): (version: number, draft: TextDraft) => Promise<SaveOutcome<TextDraft>> {
  return (version, draft) => {
    const { text = '', place = '', reference = '' } = draft;
    return client
      .mutate({ mutation: SavePactDocument, variables: { input: { id, version, text, place, reference } } })
      .then(({ data }) => (data === undefined ? { kind: 'FAILED' } : outcomeOf(data.savePact, draft)), saveFailure);
  };
}

function outcomeOf(answer: SavePactMutation['savePact'], sent: TextDraft): SaveOutcome<TextDraft> {
  switch (answer.__typename) {
    case 'BlockPact':
      // As typed: a blank at an end that the server leaves out is no change to send again.
      return { kind: 'SAVED', version: answer.version, stored: sent };
    case 'StalePactError':
      return { kind: 'STALE', version: answer.current.version, stored: draftOfPact(answer.current) };
    case 'InputProblemsError':
      return { kind: 'REFUSED', problems: answer.problems.map(problemOf) };
    case 'InvalidTransitionError':
      return { kind: 'CLOSED' };
  }
}
