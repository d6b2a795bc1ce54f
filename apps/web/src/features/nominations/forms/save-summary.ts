import type { ApolloClient } from '@apollo/client';

import type { SaveOutcome } from '../../../lib/autosave/autosaver.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { problemOf } from '../../../lib/outcome/outcome.ts';
import {
  SetNominationSummaryDocument,
  StoredSummaryDocument,
  type SetNominationSummaryMutation,
} from './set-nomination-summary.gql.ts';

/** The line's draft has one text; its problems come under the same name. */
export const SUMMARY_FIELD = 'summary';

export function draftOfSummary(summary: string): TextDraft {
  return { [SUMMARY_FIELD]: summary };
}

/** Sends what is being written of a line's summary. */
export function saveSummary(client: ApolloClient, id: string) {
  return async (version: number, draft: TextDraft): Promise<SaveOutcome<TextDraft>> => {
    const input = { id, version, summary: draft[SUMMARY_FIELD] ?? '' };
    try {
      const { data } = await client.mutate({ mutation: SetNominationSummaryDocument, variables: { input } });
      return data === undefined ? { kind: 'FAILED' } : await outcomeOf(client, id, data.setNominationSummary);
    } catch (error) {
      return saveFailure(error);
    }
  };
}

function outcomeOf(
  client: ApolloClient,
  id: string,
  answer: SetNominationSummaryMutation['setNominationSummary'],
): SaveOutcome<TextDraft> | Promise<SaveOutcome<TextDraft>> {
  switch (answer.__typename) {
    case 'Nomination':
      return { kind: 'SAVED', version: answer.version, stored: draftOfSummary(answer.summary) };
    case 'StaleRecordError':
      return readStored(client, id);
    case 'InputProblemsError':
      return { kind: 'REFUSED', problems: answer.problems.map(problemOf) };
    case 'InvalidTransitionError':
      return { kind: 'CLOSED' };
  }
}

/** What somebody else has written meanwhile. */
async function readStored(client: ApolloClient, id: string): Promise<SaveOutcome<TextDraft>> {
  const { data } = await client.query({ query: StoredSummaryDocument, variables: { id }, fetchPolicy: 'network-only' });
  if (data === undefined) return { kind: 'FAILED' };
  const { version, summary, viewerCan } = data.nomination;
  return viewerCan.includes('EDIT') ? { kind: 'STALE', version, stored: draftOfSummary(summary) } : { kind: 'CLOSED' };
}
