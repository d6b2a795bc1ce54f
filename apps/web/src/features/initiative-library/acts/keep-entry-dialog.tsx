import { LIBRARY_LIMITS } from '@thidua/domain/initiative-library';
import { isOneOf } from '@thidua/domain/kernel';
import { INITIATIVE_SCOPES } from '@thidua/domain/vocabulary';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { numberOf, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownEntry } from '../pages/library-entry-page.tsx';
import { libraryText, type LibraryWords } from '../text.ts';
import { ChangeLibraryEntryDocument, RecordLibraryEntryDocument } from './library-acts.gql.ts';

interface KeepEntryDialogProps {
  /** The entry that is changed; a new one where there is none. */
  readonly entry?: ShownEntry;
  readonly onClose: () => void;
}

/** What another body has recognised, with its source. */
export function KeepEntryDialog({ entry, onClose }: KeepEntryDialogProps) {
  const words = useText(libraryText);
  const navigate = useNavigate();
  const [id] = useState(() => entry?.id ?? newId());
  const t = words.keep;
  return (
    <SentFormDialog
      keptAs={entry === undefined ? 'library' : `library.${entry.id}.${entry.version}`}
      title={entry === undefined ? t.add : t.changeTitle}
      body={t.body}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      problems={words.problems}
      fields={fieldsOf(words)}
      initial={initialOf(entry)}
      onAsk={async (client, values) => {
        const input = { id, ...valuesOf(values) };
        if (entry === undefined) {
          const variables = { input };
          return (await client.mutate({ mutation: RecordLibraryEntryDocument, variables })).data?.recordLibraryEntry;
        }
        const variables = { input: { ...input, version: entry.version } };
        return (await client.mutate({ mutation: ChangeLibraryEntryDocument, variables })).data?.changeLibraryEntry;
      }}
      onDone={() => {
        if (entry === undefined) void navigate(hrefs.libraryEntry(id));
      }}
      onClose={onClose}
    />
  );
}

function fieldsOf({ keep: t, scopes }: LibraryWords): readonly FormField[] {
  return [
    { name: 'title', kind: 'text', label: t.name, limit: LIBRARY_LIMITS.title },
    { name: 'field', kind: 'text', label: t.field, isOptional: true, limit: LIBRARY_LIMITS.field },
    { name: 'year', kind: 'number', label: t.year },
    {
      name: 'scope',
      kind: 'select',
      label: t.scope,
      options: INITIATIVE_SCOPES.map((scope) => ({ value: scope, label: scopes[scope] })),
    },
    { name: 'source', kind: 'text', label: t.source, hint: t.sourceHint, limit: LIBRARY_LIMITS.source },
    { name: 'content', kind: 'area', label: t.content, limit: LIBRARY_LIMITS.content },
  ];
}

function initialOf(entry: ShownEntry | undefined): FormValues {
  if (entry === undefined) return { scope: 'GRASSROOTS' };
  const { title, field, year, scope, source, sections } = entry;
  const content = sections.find(({ name }) => name === 'CONTENT')?.text ?? '';
  return { title, field, year: { text: String(year), value: year }, scope, source, content };
}

function valuesOf(values: FormValues) {
  const scope = textOf(values, 'scope');
  return {
    title: textOf(values, 'title'),
    field: textOf(values, 'field'),
    // The form has checked that there is a number; what is no year is told by the server.
    year: Math.trunc(numberOf(values, 'year').value ?? 0),
    scope: isOneOf(INITIATIVE_SCOPES, scope) ? scope : 'GRASSROOTS',
    source: textOf(values, 'source'),
    content: textOf(values, 'content'),
  } as const;
}
