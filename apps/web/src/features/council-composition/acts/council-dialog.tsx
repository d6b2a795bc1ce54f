import { COUNCIL_NAME } from '@thidua/domain/council-composition';
import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { dayOf, sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownCouncil, ShownSeat } from '../pages/councils-page.tsx';
import { compositionText, type CompositionWords } from '../text.ts';
import { SaveCouncilDocument } from './council-acts.gql.ts';
import { decisionFields, decisionValues, typedDecision } from './decision-fields.ts';
import { ballotRefusal } from './in-ballot.ts';
import { firstSeats, knownSeats, typedSeats } from './seat-draft.ts';
import { SeatRows } from './seat-rows.tsx';
import { useChoosable, useSeatDrafts } from './use-composition.ts';

interface CouncilDialogProps {
  /** The draft to change; a new one without. */
  readonly known?: ShownCouncil;
  /** Who sits on the council in force: a new term begins with its list. */
  readonly before?: readonly ShownSeat[];
  readonly onClose: () => void;
}

/** Writes down the decision that forms a council: its facts, its term and who sits on it. */
export function CouncilDialog({ known, before = [], onClose }: CouncilDialogProps) {
  const t = useText(compositionText);
  const { asked, people } = useChoosable();
  const [id] = useState(known?.id ?? newId);
  const there = known?.members ?? before.filter(({ leftBodyOn }) => leftBodyOn === null);
  const drafts = useSeatDrafts(t, there.length === 0 ? firstSeats() : knownSeats(there));
  const title = known === undefined ? t.edit.title : t.edit.changeTitle;
  if (people === undefined) return <DialogState title={title} asked={[asked]} onClose={onClose} />;
  return (
    <SentFormDialog
      title={title}
      confirm={t.edit.confirm}
      busy={t.edit.busy}
      done={t.edit.done}
      problems={t.problems}
      problemsAt={drafts.fieldOf}
      fields={fieldsOf(t)}
      initial={known === undefined ? { name: COUNCIL_NAME } : valuesOf(known)}
      onAsk={async (client, values) => {
        const version = known === undefined ? {} : { version: known.version };
        const input = { ...typedCouncil(values), seats: typedSeats(drafts.seats), id, ...version };
        const answer = (await client.mutate({ mutation: SaveCouncilDocument, variables: { input } })).data?.saveCouncil;
        drafts.tell(answer);
        return answer;
      }}
      refusalOf={ballotRefusal(t)}
      onClose={onClose}
    >
      <SeatRows people={people} seats={drafts.seats} errors={drafts.errors} onChange={drafts.change} />
    </SentFormDialog>
  );
}

function fieldsOf(t: CompositionWords): readonly FormField[] {
  const { edit } = t;
  return [
    { name: 'name', kind: 'text', label: edit.name },
    ...decisionFields(t),
    { name: 'termFrom', kind: 'date', label: edit.termFrom },
    { name: 'termTo', kind: 'date', label: edit.termTo, hint: edit.termToHint, isOptional: true },
  ];
}

function typedCouncil(values: FormValues) {
  return {
    ...typedDecision(values),
    name: textOf(values, 'name'),
    termFrom: sentDay(values, 'termFrom'),
    termTo: dayOf(values, 'termTo') ?? null,
  };
}

function valuesOf(known: ShownCouncil): FormValues {
  return {
    ...decisionValues(known),
    name: known.name,
    termFrom: dateEntry(known.termFrom),
    termTo: dateEntry(known.termTo),
  };
}
