import { POSTING_LIMITS } from '@thidua/domain/postings';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { dayOf, manyOf, sentDay, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useLineChoices, type LineOption } from '../../nominations/index.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownPosting } from '../pages/posting-page.tsx';
import { postingText, type PostingWords } from '../text.ts';
import { SavePostingDocument } from './posting-acts.gql.ts';

interface WriteDialogProps {
  readonly year: number;
  /** The draft that is written anew; none for a new one. */
  readonly posting?: ShownPosting;
  readonly onClose: () => void;
}

const ELIGIBLE = ['ELIGIBLE'] as const;

/** A posting out of eligible lines: those that were never posted are chosen to begin with. */
export function WriteDialog({ year, posting, onClose }: WriteDialogProps) {
  const t = useText(postingText);
  const lines = useLineChoices(year, ELIGIBLE);
  const navigate = useNavigate();
  const [newOne] = useState(newId);
  const id = posting?.id ?? newOne;
  const title = posting === undefined ? t.write.title : t.write.changeTitle;
  if (lines.data === undefined) return <DialogState title={title} asked={[lines]} onClose={onClose} />;
  const choices = lines.data;
  return (
    <SentFormDialog
      title={title}
      body={choices.length === 0 ? t.write.nothing : t.write.body}
      confirm={t.write.confirm}
      busy={t.write.busy}
      done={t.write.done}
      problems={t.problems}
      fields={fieldsOf(t, choices)}
      keptAs={`posting.${posting === undefined ? `new.${String(year)}` : `${id}.${String(posting.version)}`}`}
      initial={initialOf(t, year, posting, choices)}
      onAsk={async (client, values) => {
        const input = {
          id,
          version: posting?.version ?? null,
          title: textOf(values, 'title'),
          notice: textOf(values, 'notice'),
          fromOn: sentDay(values, 'fromOn'),
          dueOn: dayOf(values, 'dueOn') ?? null,
          // In the order of the list, whatever the order of the ticks.
          nominationIds: choices
            .map(({ value }) => value)
            .filter((each) => manyOf(values, 'nominationIds').includes(each)),
        };
        return (await client.mutate({ mutation: SavePostingDocument, variables: { input } })).data?.savePosting;
      }}
      onDone={() => void navigate(hrefs.posting(id))}
      onClose={onClose}
    />
  );
}

function initialOf(
  { write }: PostingWords,
  year: number,
  posting: ShownPosting | undefined,
  choices: readonly LineOption[],
) {
  const neverPosted = choices.filter(({ wasPosted }) => !wasPosted).map(({ value }) => value);
  return {
    title: posting?.title ?? write.nameInitial(year),
    notice: posting?.notice ?? write.noticeInitial(year),
    fromOn: dateEntry(posting?.fromOn),
    dueOn: dateEntry(posting?.dueOn),
    nominationIds: posting === undefined ? neverPosted : posting.lines.map(({ nominationId }) => nominationId),
  };
}

function fieldsOf({ write }: PostingWords, choices: readonly LineOption[]): readonly FormField[] {
  return [
    { name: 'title', kind: 'text', label: write.name },
    { name: 'notice', kind: 'area', label: write.notice, limit: POSTING_LIMITS.notice },
    { name: 'fromOn', kind: 'date', label: write.fromOn },
    { name: 'dueOn', kind: 'date', label: write.dueOn, hint: write.dueOnHint, isOptional: true },
    {
      name: 'nominationIds',
      kind: 'many',
      label: write.lines,
      options: choices.map(({ value, label, detail, wasPosted }) => ({
        value,
        label,
        detail: wasPosted ? `${detail ?? ''}, ${write.wasPosted}` : (detail ?? ''),
      })),
    },
  ];
}
