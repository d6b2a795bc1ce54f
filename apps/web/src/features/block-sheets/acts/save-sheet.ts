import type { ApolloClient } from '@apollo/client';

import type { SaveOutcome } from '../../../lib/autosave/autosaver.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { problemOf } from '../../../lib/outcome/outcome.ts';
import { contentOf, draftOfSheet } from '../logic/sheet-draft.ts';
import { SaveBlockSheetDocument, type SaveBlockSheetMutation } from './sheet-acts.gql.ts';

/** Sends what is being written of a sheet; a number that nobody can read keeps it on this machine. */
export function saveSheet(
  client: ApolloClient,
  id: string,
): (version: number, draft: TextDraft) => Promise<SaveOutcome<TextDraft>> {
  return (version, draft) => {
    const { content, problems } = contentOf(draft);
    if (problems.length > 0) return Promise.resolve({ kind: 'REFUSED', problems });
    return client
      .mutate({ mutation: SaveBlockSheetDocument, variables: { input: { id, version, ...content } } })
      .then(
        ({ data }) => (data === undefined ? { kind: 'FAILED' } : outcomeOf(data.saveBlockSheet, draft)),
        saveFailure,
      );
  };
}

function outcomeOf(answer: SaveBlockSheetMutation['saveBlockSheet'], sent: TextDraft): SaveOutcome<TextDraft> {
  switch (answer.__typename) {
    case 'BlockSheet':
      // As typed: what the server writes otherwise means the same.
      return { kind: 'SAVED', version: answer.version, stored: sent };
    case 'StaleBlockSheetError':
      return { kind: 'STALE', version: answer.current.version, stored: draftOfSheet(answer.current) };
    case 'InputProblemsError':
      return { kind: 'REFUSED', problems: answer.problems.map(problemOf) };
    case 'InvalidTransitionError':
      return { kind: 'CLOSED' };
  }
}
