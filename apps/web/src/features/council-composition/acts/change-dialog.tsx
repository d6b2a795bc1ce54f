import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { sentDay, type FormField } from '../../../ui/forms/form-field.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { seatsOfTerm } from '../components/seats-of-term.ts';
import type { ShownChange, ShownCouncil } from '../pages/councils-page.tsx';
import { compositionText, type CompositionWords } from '../text.ts';
import { SaveCouncilChangeDocument } from './council-acts.gql.ts';
import { decisionFields, decisionValues, typedDecision } from './decision-fields.ts';
import { ballotRefusal } from './in-ballot.ts';
import { knownSeats, typedSeats } from './seat-draft.ts';
import { SeatRows } from './seat-rows.tsx';
import { useChoosable, useSeatDrafts } from './use-composition.ts';

interface ChangeDialogProps {
  readonly council: ShownCouncil;
  /** The draft to change; a new one without. */
  readonly known?: ShownChange;
  readonly onClose: () => void;
}

/** Writes down a decision that changes who sits on the council: the list as it is from the day on. Who left the body is not in it. */
export function ChangeDialog({ council, known, onClose }: ChangeDialogProps) {
  const t = useText(compositionText);
  const { asked, people } = useChoosable();
  const [id] = useState(known?.id ?? newId);
  const { current } = seatsOfTerm(council);
  const there = current.filter(({ leftBodyOn }) => leftBodyOn === null);
  const left = current.filter((seat) => !there.includes(seat)).map(({ staff }) => staff.fullName);
  const drafts = useSeatDrafts(t, knownSeats(known?.seats ?? there));
  const title = known === undefined ? t.change.title : t.change.editTitle;
  if (people === undefined) return <DialogState title={title} asked={[asked]} onClose={onClose} />;
  return (
    <SentFormDialog
      title={title}
      body={t.change.body}
      confirm={t.edit.confirm}
      busy={t.edit.busy}
      done={t.change.done}
      problems={t.problems}
      problemsAt={drafts.fieldOf}
      fields={fieldsOf(t)}
      initial={known === undefined ? {} : { ...decisionValues(known), effectiveOn: dateEntry(known.effectiveOn) }}
      onAsk={async (client, values) => {
        const version = known === undefined ? {} : { version: known.version };
        const input = {
          ...typedDecision(values),
          effectiveOn: sentDay(values, 'effectiveOn'),
          seats: typedSeats(drafts.seats),
          councilId: council.id,
          id,
          ...version,
        };
        const { data } = await client.mutate({ mutation: SaveCouncilChangeDocument, variables: { input } });
        drafts.tell(data?.saveCouncilChange);
        return data?.saveCouncilChange;
      }}
      refusalOf={ballotRefusal(t)}
      onClose={onClose}
    >
      {known === undefined && left.length > 0 && <Notice kind="info">{t.change.leftOut(left.join(', '))}</Notice>}
      <SeatRows people={people} seats={drafts.seats} errors={drafts.errors} onChange={drafts.change} />
    </SentFormDialog>
  );
}

function fieldsOf(t: CompositionWords): readonly FormField[] {
  return [
    ...decisionFields(t),
    { name: 'effectiveOn', kind: 'date', label: t.change.effectiveOn, hint: t.change.effectiveOnHint },
  ];
}
