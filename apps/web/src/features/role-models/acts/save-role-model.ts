import type { ApolloClient } from '@apollo/client';

import type { SaveOutcome } from '../../../lib/autosave/autosaver.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { problemOf } from '../../../lib/outcome/outcome.ts';
import { SaveRoleModelDocument, type SaveRoleModelMutation } from './role-model-acts.gql.ts';

/** The fields of an example that are written by hand. */
export const ROLE_MODEL_FIELDS = ['title', 'field', 'story'] as const;
export type RoleModelField = (typeof ROLE_MODEL_FIELDS)[number];

export function draftOfRoleModel({ title, field, story }: Readonly<Record<RoleModelField, string>>): TextDraft {
  return { title, field, story };
}

/** Sends what is being written of an example. */
export function saveRoleModel(
  client: ApolloClient,
  id: string,
): (version: number, draft: TextDraft) => Promise<SaveOutcome<TextDraft>> {
  return (version, { title = '', field = '', story = '' }) =>
    client
      .mutate({ mutation: SaveRoleModelDocument, variables: { input: { id, version, title, field, story } } })
      .then(({ data }) => (data === undefined ? { kind: 'FAILED' } : outcomeOf(data.saveRoleModel)), saveFailure);
}

function outcomeOf(answer: SaveRoleModelMutation['saveRoleModel']): SaveOutcome<TextDraft> {
  switch (answer.__typename) {
    case 'RoleModel':
      return { kind: 'SAVED', version: answer.version, stored: draftOfRoleModel(answer) };
    case 'StaleRoleModelError':
      return { kind: 'STALE', version: answer.current.version, stored: draftOfRoleModel(answer.current) };
    case 'InputProblemsError':
      return { kind: 'REFUSED', problems: answer.problems.map(problemOf) };
    case 'InvalidTransitionError':
      return { kind: 'CLOSED' };
  }
}
