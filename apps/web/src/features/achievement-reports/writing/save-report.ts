import type { ApolloClient } from '@apollo/client';

import type { SaveOutcome } from '../../../lib/autosave/autosaver.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { problemOf } from '../../../lib/outcome/outcome.ts';
import {
  SaveAchievementReportDocument,
  StoredReportDocument,
  type SaveAchievementReportMutation,
} from '../acts/report-acts.gql.ts';
import { draftOfTexts, textsOfDraft } from './report-draft.ts';

/** Sends what is being written of a report. */
export function saveReport(client: ApolloClient, id: string) {
  return async (version: number, draft: TextDraft): Promise<SaveOutcome<TextDraft>> => {
    const input = { id, version, texts: [...textsOfDraft(draft)] };
    try {
      const { data } = await client.mutate({ mutation: SaveAchievementReportDocument, variables: { input } });
      return data === undefined ? { kind: 'FAILED' } : await outcomeOf(client, id, data.saveAchievementReport);
    } catch (error) {
      return saveFailure(error);
    }
  };
}

function outcomeOf(
  client: ApolloClient,
  id: string,
  answer: SaveAchievementReportMutation['saveAchievementReport'],
): SaveOutcome<TextDraft> | Promise<SaveOutcome<TextDraft>> {
  switch (answer.__typename) {
    case 'AchievementReport':
      return { kind: 'SAVED', version: answer.version, stored: draftOfTexts(answer.texts) };
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
  const { data } = await client.query({ query: StoredReportDocument, variables: { id }, fetchPolicy: 'network-only' });
  if (data === undefined) return { kind: 'FAILED' };
  const { version, texts, viewerCan } = data.achievementReport;
  return viewerCan.includes('SAVE') ? { kind: 'STALE', version, stored: draftOfTexts(texts) } : { kind: 'CLOSED' };
}
