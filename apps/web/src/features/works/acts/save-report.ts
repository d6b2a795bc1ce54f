import type { ApolloClient } from '@apollo/client';

import type { SaveOutcome } from '../../../lib/autosave/autosaver.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { problemOf } from '../../../lib/outcome/outcome.ts';
import { SaveUnitReportDocument, type SaveUnitReportMutation } from './save-unit-report.gql.ts';

/** The field of an answer in the draft; its problems come under the same name. */
export function answerField(index: number): string {
  return `answers.${index}`;
}

export function draftOfAnswers(answers: readonly string[]): TextDraft {
  return Object.fromEntries(answers.map((answer, index) => [answerField(index), answer]));
}

function answersOf(draft: TextDraft, count: number): readonly string[] {
  return Array.from({ length: count }, (_none, index) => draft[answerField(index)] ?? '');
}

/** Sends what is being written of a report with `count` questions. */
export function saveReport(
  client: ApolloClient,
  id: string,
  count: number,
): (version: number, draft: TextDraft) => Promise<SaveOutcome<TextDraft>> {
  return (version, draft) =>
    client
      .mutate({
        mutation: SaveUnitReportDocument,
        variables: { input: { id, version, answers: answersOf(draft, count) } },
      })
      .then(({ data }) => (data === undefined ? { kind: 'FAILED' } : outcomeOf(data.saveUnitReport)), saveFailure);
}

function outcomeOf(answer: SaveUnitReportMutation['saveUnitReport']): SaveOutcome<TextDraft> {
  switch (answer.__typename) {
    case 'UnitReport':
      return { kind: 'SAVED', version: answer.version, stored: draftOfAnswers(answer.draft ?? []) };
    case 'StaleUnitReportError':
      return {
        kind: 'STALE',
        version: answer.current.version,
        stored: draftOfAnswers(answer.current.draft ?? []),
      };
    case 'InputProblemsError':
      return { kind: 'REFUSED', problems: answer.problems.map(problemOf) };
    case 'InvalidTransitionError':
      return { kind: 'CLOSED' };
  }
}
