import type { ApolloClient } from '@apollo/client';

import type { SaveOutcome } from '../../../lib/autosave/autosaver.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { problemOf } from '../../../lib/outcome/outcome.ts';
import { draftOfSheet, formField, marksIn } from '../logic/score-draft.ts';
import { ScoreSheetPageDocument } from '../pages/score-sheet-page.gql.ts';
import type { ShownSheet } from '../pages/score-sheet-page.tsx';
import { SaveScoreSheetDocument, type SaveScoreSheetMutation } from './scoring-acts.gql.ts';

/** The sheet as the mutations take it. */
export function sheetInput(
  { id, grid }: Pick<ShownSheet, 'id' | 'grid'>,
  version: number,
  draft: TextDraft,
): {
  id: string;
  version: number;
  remark: string;
  marks: { criterionId: string; points: number | null; comment: string }[];
} {
  return { id, version, remark: draft['remark'] ?? '', marks: [...marksIn(draft, grid.criteria).marks] };
}

/** Sends the points that are being written; a number that nobody can read keeps them on this machine. */
export function saveSheet(
  client: ApolloClient,
  sheet: Pick<ShownSheet, 'id' | 'grid'>,
): (version: number, draft: TextDraft) => Promise<SaveOutcome<TextDraft>> {
  return (version, draft) => {
    const { problems } = marksIn(draft, sheet.grid.criteria);
    if (problems.length > 0) return Promise.resolve({ kind: 'REFUSED', problems });
    const input = sheetInput(sheet, version, draft);
    return client
      .mutate({ mutation: SaveScoreSheetDocument, variables: { input } })
      .then(({ data }) => (data === undefined ? undefined : data.saveScoreSheet))
      .then((answer) =>
        answer === undefined ? { kind: 'FAILED' as const } : outcomeOf(client, sheet.id, answer, draft),
      )
      .catch(saveFailure);
  };
}

async function outcomeOf(
  client: ApolloClient,
  id: string,
  answer: SaveScoreSheetMutation['saveScoreSheet'],
  sent: TextDraft,
): Promise<SaveOutcome<TextDraft>> {
  switch (answer.__typename) {
    case 'ScoreSheet':
      // As typed: what the server writes otherwise means the same.
      return { kind: 'SAVED', version: answer.version, stored: sent };
    case 'StaleRecordError': {
      // Written in another window meanwhile: what it says now is compared with what was typed here.
      const { data } = await client.query({
        query: ScoreSheetPageDocument,
        variables: { id },
        fetchPolicy: 'network-only',
      });
      if (data === undefined) return { kind: 'FAILED' };
      const { scoreSheet } = data;
      return scoreSheet.viewerCan.includes('SAVE')
        ? { kind: 'STALE', version: scoreSheet.version, stored: draftOfSheet(scoreSheet) }
        : { kind: 'CLOSED' };
    }
    case 'InputProblemsError':
      return {
        kind: 'REFUSED',
        problems: answer.problems.map(problemOf).map((problem) => ({ ...problem, field: formField(problem.field) })),
      };
    case 'InvalidTransitionError':
      return { kind: 'CLOSED' };
  }
}
