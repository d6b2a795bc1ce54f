import type { ApolloClient } from '@apollo/client';

import type { SaveOutcome } from '../../../lib/autosave/autosaver.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { problemOf } from '../../../lib/outcome/outcome.ts';
import { draftOfPoints, pointsIn, type StoredPoints } from '../logic/entry-draft.ts';
import {
  AppraiseBlockScoresDocument,
  SaveBlockScoresDocument,
  type SaveBlockScoresMutation,
} from './entry-acts.gql.ts';

type Answer = SaveBlockScoresMutation['saveBlockScores'];
type Score = Extract<Answer, { readonly __typename: 'StaleBlockEntryError' }>['current']['scores'][number];

/** Whose points are written: the member's own, or those that the leader of the block gives. */
export type PointsKind = 'SELF' | 'APPRAISED';

/** The points of one kind, as stored. */
export function storedPoints(kind: PointsKind, scores: readonly Score[]): readonly StoredPoints[] {
  return scores.map(({ criterionId, selfHundredths, note, appraisedHundredths, reason }) =>
    kind === 'SELF'
      ? { criterionId, hundredths: selfHundredths, words: note }
      : { criterionId, hundredths: appraisedHundredths, words: reason },
  );
}

interface PointsOfEntry {
  readonly id: string;
  readonly kind: PointsKind;
  readonly criteria: readonly { readonly id: string; readonly maxHundredths: number }[];
}

/** Sends the points that are being written; a number that nobody can read keeps them on this machine. */
export function savePoints(
  client: ApolloClient,
  { id, kind, criteria }: PointsOfEntry,
): (version: number, draft: TextDraft) => Promise<SaveOutcome<TextDraft>> {
  return (version, draft) => {
    const { points, problems } = pointsIn(draft, criteria);
    if (problems.length > 0) return Promise.resolve({ kind: 'REFUSED', problems });
    return send(client, kind, { id, version, points }).then(
      (answer) => (answer === undefined ? { kind: 'FAILED' } : outcomeOf(answer, kind, draft)),
      saveFailure,
    );
  };
}

async function send(
  client: ApolloClient,
  kind: PointsKind,
  input: { readonly id: string; readonly version: number; readonly points: readonly StoredPoints[] },
): Promise<Answer | undefined> {
  const variables = { input: { ...input, points: [...input.points] } };
  return kind === 'SELF'
    ? (await client.mutate({ mutation: SaveBlockScoresDocument, variables })).data?.saveBlockScores
    : (await client.mutate({ mutation: AppraiseBlockScoresDocument, variables })).data?.appraiseBlockScores;
}

function outcomeOf(answer: Answer, kind: PointsKind, sent: TextDraft): SaveOutcome<TextDraft> {
  switch (answer.__typename) {
    case 'BlockEntry':
      // As typed: what the server writes otherwise means the same.
      return { kind: 'SAVED', version: answer.version, stored: sent };
    case 'StaleBlockEntryError': {
      const { version, scores } = answer.current;
      return { kind: 'STALE', version, stored: draftOfPoints(storedPoints(kind, scores)) };
    }
    case 'InputProblemsError':
      return { kind: 'REFUSED', problems: answer.problems.map(problemOf) };
    case 'InvalidTransitionError':
      return { kind: 'CLOSED' };
  }
}
