import { INITIATIVE_FIELDS, INITIATIVE_LIMITS, type InitiativeField } from '@thidua/domain/initiatives';
import { useState, type SyntheticEvent } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { FormFoot } from '../../../ui/form-foot.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import formStyles from '../actions/dialog-form.module.css';
import { useInitiativeAct } from '../actions/use-initiative-act.ts';
import { problemSentence } from '../problem-sentence.ts';
import { initiativeText } from '../text.ts';
import styles from './returns.module.css';
import { returnText } from './text.ts';
import { useFieldNames } from './use-field-names.ts';

interface ReturnDialogProps {
  readonly initiative: { readonly id: string; readonly code: string; readonly version: number };
  readonly onClose: () => void;
}

const CHOICES_ID = 'muc-bo-sung';
const NOTE_ID = 'loi-chung';

/** Gives a request back: which fields, and what is to be mended in each. */
export function ReturnDialog({ initiative, onClose }: ReturnDialogProps) {
  const t = useText(initiativeText);
  const words = useText(returnText).dialog;
  const names = useFieldNames();
  const toast = useToast();
  const { giveBack, isBusy } = useInitiativeAct();
  const [remarks, setRemarks] = useState<Partial<Readonly<Record<InitiativeField, string>>>>({});
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const named = INITIATIVE_FIELDS.flatMap((field) => {
    const remark = remarks[field];
    return remark === undefined ? [] : [{ field, remark }];
  });

  function set(field: InitiativeField, remark: string | undefined): void {
    const { [field]: _gone, ...others } = remarks;
    setRemarks(remark === undefined ? others : { ...others, [field]: remark });
    setErrors(Object.fromEntries(Object.entries(errors).filter(([id]) => id !== remarkId(field) && id !== CHOICES_ID)));
  }

  function tell(next: Readonly<Record<string, string>>): void {
    setErrors(next);
    setAttempt(attempt + 1);
  }

  function missing(): Readonly<Record<string, string>> {
    if (named.length === 0) return { [CHOICES_ID]: words.noField };
    const empty = named.filter(({ remark }) => remark.trim() === '');
    return Object.fromEntries(empty.map(({ field }) => [remarkId(field), words.noRemark(names[field])]));
  }

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setFailure(undefined);
    const absent = missing();
    if (Object.keys(absent).length > 0) return tell(absent);
    const { id, version, code } = initiative;
    const outcome = await giveBack({ id, version, fields: named, ...(note.trim() === '' ? {} : { reason: note }) });
    switch (outcome.kind) {
      case 'DONE':
        toast({ message: words.done(code) });
        onClose();
        return;
      case 'PROBLEMS':
        tell(
          Object.fromEntries(
            outcome.problems.map((problem) => {
              const [, field] = problem.field.split('.');
              return [field === undefined ? NOTE_ID : remarkId(field), problemSentence(t, problem)];
            }),
          ),
        );
        return;
      case 'CHANGED':
      case 'FAILED':
        setFailure(outcome.sentence);
    }
  }

  const formId = 'tra-lai-sang-kien';
  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={words.title(initiative.code)}
      actions={
        <FormFoot
          formId={formId}
          confirm={words.confirm}
          busyLabel={isBusy ? words.busy : undefined}
          onClose={onClose}
        />
      }
    >
      {failure !== undefined && <InlineError message={failure} />}
      {attempt > 0 && (
        <ErrorSummary
          attempt={attempt}
          errors={Object.entries(errors).map(([fieldId, message]) => ({ fieldId, message }))}
        />
      )}
      <p>{words.body}</p>
      <form id={formId} className={formStyles['form']} noValidate onSubmit={(event) => void handleSubmit(event)}>
        <fieldset id={CHOICES_ID} tabIndex={-1} className={styles['choices']}>
          <legend className="visually-hidden">{words.fields}</legend>
          {INITIATIVE_FIELDS.map((field) => (
            <div key={field} className={styles['choice']}>
              <Checkbox
                label={names[field]}
                isChecked={remarks[field] !== undefined}
                onChange={(isChecked) => set(field, isChecked ? '' : undefined)}
              />
              {remarks[field] !== undefined && (
                <TextArea
                  id={remarkId(field)}
                  label={words.remarkFor(names[field])}
                  value={remarks[field]}
                  onChange={(remark) => set(field, remark)}
                  limit={INITIATIVE_LIMITS.reason}
                  lines={2}
                  error={errors[remarkId(field)]}
                />
              )}
            </div>
          ))}
        </fieldset>
        <TextArea
          id={NOTE_ID}
          label={words.note}
          isOptional
          value={note}
          onChange={setNote}
          limit={INITIATIVE_LIMITS.reason}
          lines={2}
          error={errors[NOTE_ID]}
        />
      </form>
    </AppDialog>
  );
}

function remarkId(field: string): string {
  return `bo-sung-${field}`;
}
