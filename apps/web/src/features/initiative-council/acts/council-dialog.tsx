import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { dayOf, sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import type { Option } from '../../../ui/select-field.tsx';
import { usePeople } from '../../gatherings/index.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownCouncil } from '../pages/initiative-councils-page.tsx';
import { initiativeCouncilText, type InitiativeCouncilWords } from '../text.ts';
import { SaveInitiativeCouncilDocument } from './council-acts.gql.ts';
import { fieldOfMember, memberValues, typedMembers } from './typed-members.ts';

interface CouncilDialogProps {
  /** The draft to change; a new one without. */
  readonly known?: ShownCouncil;
  readonly onClose: () => void;
}

/** Writes down the decision that forms a council: its facts, its term and who sits on it. */
export function CouncilDialog({ known, onClose }: CouncilDialogProps) {
  const t = useText(initiativeCouncilText);
  const { year } = useYear();
  const people = usePeople(year);
  const [id] = useState(known?.id ?? newId);
  const title = known === undefined ? t.edit.title : t.edit.changeTitle;
  if (people.data === undefined) return <DialogState title={title} asked={[people]} onClose={onClose} />;
  return (
    <SentFormDialog
      title={title}
      confirm={t.edit.confirm}
      busy={t.edit.busy}
      done={t.edit.done}
      problems={t.problems}
      problemsAt={fieldOfMember}
      fields={fieldsOf(t, people.data)}
      initial={known === undefined ? { name: t.title } : valuesOf(known)}
      onAsk={async (client, values) => {
        const input = { ...typedCouncil(values), id, ...(known === undefined ? {} : { version: known.version }) };
        return (await client.mutate({ mutation: SaveInitiativeCouncilDocument, variables: { input } })).data
          ?.saveInitiativeCouncil;
      }}
      onClose={onClose}
    />
  );
}

function fieldsOf({ edit }: InitiativeCouncilWords, people: readonly Option[]): readonly FormField[] {
  return [
    { name: 'name', kind: 'text', label: edit.name },
    {
      name: 'decisionNumber',
      kind: 'text',
      label: edit.decisionNumber,
      hint: edit.decisionNumberHint,
      isCode: true,
    },
    { name: 'decidedOn', kind: 'date', label: edit.decidedOn },
    { name: 'decidedBy', kind: 'text', label: edit.decidedBy, hint: edit.decidedByHint },
    { name: 'termFrom', kind: 'date', label: edit.termFrom },
    { name: 'termTo', kind: 'date', label: edit.termTo, hint: edit.termToHint, isOptional: true },
    { name: 'chairId', kind: 'select', label: edit.chair, options: people },
    { name: 'viceChairIds', kind: 'many', label: edit.viceChairs, options: people, isOptional: true },
    { name: 'memberIds', kind: 'many', label: edit.members, options: people, isOptional: true },
    {
      name: 'guests',
      kind: 'lines',
      label: edit.guests,
      hint: edit.guestsHint,
      isOptional: true,
      line: { label: edit.guest, add: edit.addGuest, remove: edit.removeGuest },
    },
    { name: 'secretaryId', kind: 'select', label: edit.secretary, options: people },
  ];
}

function typedCouncil(values: FormValues) {
  return {
    name: textOf(values, 'name'),
    decisionNumber: textOf(values, 'decisionNumber'),
    decidedOn: sentDay(values, 'decidedOn'),
    decidedBy: textOf(values, 'decidedBy'),
    termFrom: sentDay(values, 'termFrom'),
    termTo: dayOf(values, 'termTo') ?? null,
    members: typedMembers(values),
  };
}

function valuesOf(known: ShownCouncil): FormValues {
  return {
    name: known.name,
    decisionNumber: known.decisionNumber,
    decidedOn: dateEntry(known.decidedOn),
    decidedBy: known.decidedBy,
    termFrom: dateEntry(known.termFrom),
    termTo: dateEntry(known.termTo),
    ...memberValues(known.members),
  };
}
