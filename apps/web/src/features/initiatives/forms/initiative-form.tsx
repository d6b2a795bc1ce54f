import { INITIATIVE_LIMITS, type InitiativeText } from '@thidua/domain/initiatives';
import type { ReactNode } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { readDateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { partId } from '../components/part-list.tsx';
import { MendSlot, type Mending } from '../returns/mend-slot.tsx';
import { initiativeText } from '../text.ts';
import type { DraftErrors } from './draft-errors.ts';
import { fieldId } from './field-id.ts';
import { shownText } from './field-text.ts';
import styles from './initiative-form.module.css';
import type { InitiativeDraft } from './initiative-draft.ts';
import { OPTIONAL_FIELDS, type Part } from './part-states.ts';

interface InitiativeFormProps {
  readonly draft: InitiativeDraft;
  readonly errors: DraftErrors;
  readonly onChange: (draft: InitiativeDraft) => void;
  /** A field was left: what changed is sent now. */
  readonly onLeave: () => void;
  /** The fields of authors and helpers, which need people from the server. */
  readonly authors: ReactNode;
  readonly helpers: ReactNode;
  readonly mending: Mending;
}

/** The fields of a request; knows nothing of saving. */
export function InitiativeForm({ draft, errors, onChange, onLeave, authors, helpers, mending }: InitiativeFormProps) {
  const t = useText(initiativeText);

  function commonOf(field: InitiativeText) {
    return {
      id: fieldId(field),
      label: t.fields[field],
      hint: t.hints[field],
      error: errors.fields[field],
      isOptional: OPTIONAL_FIELDS.includes(field),
      value: draft[field],
      onChange: (value: string) => onChange({ ...draft, [field]: value }),
      onBlur: onLeave,
    };
  }

  const slot = (field: InitiativeText | 'firstAppliedOn', control: ReactNode) => (
    <MendSlot mending={mending} field={field} label={t.fields[field]} text={draft[field]}>
      {control}
    </MendSlot>
  );

  const area = (field: InitiativeText, lines: number) =>
    slot(field, <TextArea {...commonOf(field)} limit={INITIATIVE_LIMITS[field]} lines={lines} />);

  return (
    <form className={styles['form']} noValidate onSubmit={(event) => event.preventDefault()}>
      <FormPart part="thong-tin-chung">
        {area('title', 2)}
        {slot('investor', <TextField {...commonOf('investor')} />)}
        {slot('field', <TextField {...commonOf('field')} />)}
        {slot(
          'firstAppliedOn',
          <DateField
            id={fieldId('firstAppliedOn')}
            label={t.fields.firstAppliedOn}
            hint={t.hints.firstAppliedOn}
            isOptional
            error={errors.fields.firstAppliedOn}
            entry={readDateEntry(draft.firstAppliedOn)}
            onChange={({ text }) => onChange({ ...draft, firstAppliedOn: text })}
            onBlur={onLeave}
          />,
        )}
      </FormPart>
      <FormPart part="tac-gia">
        <MendSlot mending={mending} field="authors" label={t.fields.authors} text={shownText(draft, 'authors')}>
          {authors}
        </MendSlot>
      </FormPart>
      <FormPart part="noi-dung">
        {area('before', 4)}
        {area('solution', 8)}
        {area('novelty', 4)}
        {area('conditions', 3)}
      </FormPart>
      <FormPart part="hieu-qua">
        {area('authorBenefit', 4)}
        {area('userBenefit', 3)}
      </FormPart>
      <FormPart part="ap-dung">
        <MendSlot mending={mending} field="helpers" label={t.fields.helpers} text={shownText(draft, 'helpers')}>
          {helpers}
        </MendSlot>
      </FormPart>
    </form>
  );
}

function FormPart({ part, children }: { readonly part: Part; readonly children: ReactNode }) {
  const t = useText(initiativeText);
  return (
    <div id={partId(part)} className={styles['part']}>
      <Card title={t.parts[part]}>{children}</Card>
    </div>
  );
}
