import type { ApolloClient } from '@apollo/client';

import type { SaveOutcome } from '../../../lib/autosave/autosaver.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { problemOf } from '../../../lib/outcome/outcome.ts';
import { SaveReviewDocument, type SaveReviewMutation } from './review-acts.gql.ts';

/** The field of a part in the draft; its problems come under the same name. */
export function partField(index: number): string {
  return `texts.${index}`;
}

/** The number of the part that a field or a problem is about. */
export function partIndex(field: string): number {
  return Number(field.slice(field.indexOf('.') + 1));
}

export function draftOfTexts(texts: readonly string[]): TextDraft {
  return Object.fromEntries(texts.map((text, index) => [partField(index), text]));
}

/** Sends what is being written of a review with `count` parts. */
export function saveReview(
  client: ApolloClient,
  id: string,
  count: number,
): (version: number, draft: TextDraft) => Promise<SaveOutcome<TextDraft>> {
  return (version, draft) => {
    const texts = Array.from({ length: count }, (_none, index) => draft[partField(index)] ?? '');
    return client
      .mutate({ mutation: SaveReviewDocument, variables: { input: { id, version, texts } } })
      .then(({ data }) => (data === undefined ? { kind: 'FAILED' } : outcomeOf(data.saveReview)), saveFailure);
  };
}

function outcomeOf(answer: SaveReviewMutation['saveReview']): SaveOutcome<TextDraft> {
  switch (answer.__typename) {
    case 'MovementReview':
      return { kind: 'SAVED', version: answer.version, stored: draftOfTexts(answer.texts) };
    case 'StaleReviewError':
      return { kind: 'STALE', version: answer.current.version, stored: draftOfTexts(answer.current.texts) };
    case 'InputProblemsError':
      return { kind: 'REFUSED', problems: answer.problems.map(problemOf) };
    case 'InvalidTransitionError':
      return { kind: 'CLOSED' };
  }
}
