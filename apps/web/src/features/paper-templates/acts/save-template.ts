import type { ApolloClient } from '@apollo/client';
import type { PartText } from '@thidua/domain/paper-templates';

import type { TemplateKind } from '../../../gql/schema-types.ts';
import type { SaveOutcome } from '../../../lib/autosave/autosaver.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { problemOf } from '../../../lib/outcome/outcome.ts';
import { SavedPaperTemplateDocument, SavePaperTemplateDocument } from './template-acts.gql.ts';

const NOTE = 'note';

interface Saved {
  readonly texts: readonly PartText[];
  readonly note: string;
}

/** The parts of the wording by their keys, and the note beside them. */
export function draftOfTemplate({ texts, note }: Saved): TextDraft {
  return { ...Object.fromEntries(texts.map(({ part, text }) => [part, text])), [NOTE]: note };
}

/** What goes to the server of a draft. */
export function templateOfDraft(draft: TextDraft): Saved {
  const texts = Object.entries(draft).flatMap(([part, text]) => (part === NOTE ? [] : [{ part, text }]));
  return { texts, note: draft[NOTE] ?? '' };
}

/** Sends what is being written of a template. */
export function saveTemplate(
  client: ApolloClient,
  { id, kind }: { readonly id: string; readonly kind: TemplateKind },
): (version: number, draft: TextDraft) => Promise<SaveOutcome<TextDraft>> {
  return async (version, draft) => {
    const { texts, note } = templateOfDraft(draft);
    try {
      const input = { id, kind, version, texts: [...texts], note };
      const { data } = await client.mutate({ mutation: SavePaperTemplateDocument, variables: { input } });
      const answer = data?.savePaperTemplate;
      switch (answer?.__typename) {
        case undefined:
          return { kind: 'FAILED' };
        case 'PaperTemplate':
          return { kind: 'SAVED', version: answer.version, stored: draftOfTemplate(answer) };
        case 'InputProblemsError':
          return { kind: 'REFUSED', problems: answer.problems.map(problemOf) };
        case 'InvalidTransitionError':
          return { kind: 'CLOSED' };
        case 'StaleRecordError':
          return await newest(client, id);
      }
    } catch (error) {
      return saveFailure(error);
    }
  };
}

/** What somebody else saved in the meantime. */
async function newest(client: ApolloClient, id: string): Promise<SaveOutcome<TextDraft>> {
  const { data } = await client.query({
    query: SavedPaperTemplateDocument,
    variables: { id },
    fetchPolicy: 'network-only',
  });
  if (data === undefined) return { kind: 'FAILED' };
  const { version, ...stored } = data.paperTemplate;
  return { kind: 'STALE', version, stored: draftOfTemplate(stored) };
}
