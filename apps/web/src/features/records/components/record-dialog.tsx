import { useId, useState, type SyntheticEvent } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary, type FormError } from '../../../ui/error-summary.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { recordText } from '../text.ts';
import {
  emptyValues,
  fieldIdOf,
  missingIn,
  problemSentence,
  type FieldSpec,
  type FormValues,
  type ServerProblem,
} from './record-form.logic.ts';
import styles from './records.module.css';

export type SaveOutcome =
  | { readonly __typename: 'StaffMember' | 'SavedRatings' }
  | { readonly __typename: 'InputProblemsError'; readonly problems: readonly ServerProblem[] }
  | { readonly __typename: 'StaleRecordError' }
  | { readonly __typename: 'InvalidTransitionError' };

export interface RecordDialogProps {
  readonly title: string;
  /** What follows from saving. */
  readonly note?: string;
  readonly fields: readonly FieldSpec[];
  readonly onSave: (values: FormValues) => Promise<SaveOutcome | undefined>;
  readonly onClose: () => void;
}

/** One form about a person. What was typed stays until it is saved; problems lead to their fields. */
export function RecordDialog({ title, note, fields, onSave, onClose }: RecordDialogProps) {
  const t = useText(recordText).acts;
  const showToast = useToast();
  const formId = useId();
  const [values, setValues] = useState(() => emptyValues(fields));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setIsBusy] = useState(false);

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    const missing = missingIn(fields, values, t);
    setErrors(missing);
    setAttempt(attempt + 1);
    if (missing.length > 0) return;
    setIsBusy(true);
    const wrong = await save();
    setIsBusy(false);
    setErrors(wrong);
    if (wrong.length > 0) return;
    showToast({ message: t.saved });
    onClose();
  }

  async function save(): Promise<readonly FormError[]> {
    try {
      const outcome = await onSave(values);
      switch (outcome?.__typename) {
        case 'StaffMember':
        case 'SavedRatings':
          return [];
        case 'InputProblemsError':
          return outcome.problems.map((problem) => problemSentence(problem, t));
        case 'StaleRecordError':
          return [{ message: t.stale }];
        case 'InvalidTransitionError':
          return [{ message: t.moved }];
        case undefined:
          return [{ message: t.failed }];
      }
    } catch {
      // The network or the server failed; what was typed stays in the form.
      return [{ message: t.failed }];
    }
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <Button variant="primary" type="submit" form={formId} busyLabel={isBusy ? t.busy : undefined}>
          {t.save}
        </Button>
      }
    >
      <form id={formId} noValidate className={styles['form']} onSubmit={(event) => void handleSubmit(event)}>
        <ErrorSummary errors={errors} attempt={attempt} />
        {note !== undefined && <p>{note}</p>}
        {fields.map((field) => (
          <RecordField
            key={field.name}
            field={field}
            values={values}
            error={errors.find(({ fieldId }) => fieldId === fieldIdOf(field.name))?.message}
            onChange={setValues}
          />
        ))}
      </form>
    </AppDialog>
  );
}

interface RecordFieldProps {
  readonly field: FieldSpec;
  readonly values: FormValues;
  readonly error: string | undefined;
  readonly onChange: (values: FormValues) => void;
}

function RecordField({ field, values, error, onChange }: RecordFieldProps) {
  const t = useText(recordText).acts;
  const { name, kind, isOptional = false, hint, options = [] } = field;
  const frame = { id: fieldIdOf(name), label: t.fields[name], isOptional, hint, error };
  const value = values.texts[name] ?? '';
  const setText = (text: string) => onChange({ ...values, texts: { ...values.texts, [name]: text } });
  switch (kind) {
    case 'date':
      return (
        <DateField
          {...frame}
          entry={values.days[name] ?? dateEntry(undefined)}
          onChange={(entry) => onChange({ ...values, days: { ...values.days, [name]: entry } })}
        />
      );
    case 'select':
      return (
        <SelectField
          {...frame}
          options={options}
          value={value === '' ? undefined : value}
          onChange={(chosen) => setText(chosen ?? '')}
        />
      );
    case 'area':
      return <TextArea {...frame} value={value} onChange={setText} />;
    case 'text':
      return <TextField {...frame} value={value} onChange={setText} />;
  }
}
