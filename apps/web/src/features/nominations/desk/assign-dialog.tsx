import { useQuery } from '@apollo/client/react';

import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { dayOf, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { AssignNominationsDocument, NominationCheckersDocument } from './assign-nominations.gql.ts';
import { assignedWords } from './assigned-words.ts';
import { deskText } from './text.ts';

interface AssignDialogProps {
  readonly lines: readonly { readonly id: string; readonly version: number }[];
  readonly onClose: () => void;
}

/** Gives the check of the chosen dossiers to an officer, with a last day. */
export function AssignDialog({ lines, onClose }: AssignDialogProps) {
  const t = useText(deskText);
  const toast = useToast();
  const { data } = useQuery(NominationCheckersDocument);
  const officers = data?.nominationCheckers ?? [];
  const fields: readonly FormField[] = [
    {
      name: 'checkerId',
      kind: 'select',
      label: t.assign.checker,
      options: officers.map(({ id, fullName, post }) => ({ value: id, label: fullName, detail: post })),
    },
    { name: 'dueOn', kind: 'date', label: t.assign.dueOn, hint: t.assign.dueHint, isOptional: true },
  ];
  return (
    <SentFormDialog
      title={t.assign.title(lines.length)}
      body={t.assign.body}
      confirm={t.assign.confirm}
      busy={t.assign.busy}
      fields={fields}
      initial={{ checkerId: '', dueOn: dateEntry(undefined) }}
      problems={t.problems}
      onAsk={async (client, values) => {
        const input = {
          lines: lines.map(({ id, version }) => ({ id, version })),
          checkerId: textOf(values, 'checkerId'),
          dueOn: dayOf(values, 'dueOn') ?? null,
        };
        return (await client.mutate({ mutation: AssignNominationsDocument, variables: { input } })).data
          ?.assignNominations;
      }}
      onDone={({ lines: told }) => toast({ message: assignedWords(t, told) })}
      onClose={onClose}
    />
  );
}
