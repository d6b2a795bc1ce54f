import { useState, type SyntheticEvent } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { uiText } from '../../../ui/text.ts';
import { useToast } from '../../../ui/toast.tsx';
import { problemSentence } from '../problem-sentence.ts';
import { initiativeText } from '../text.ts';
import styles from './dialog-form.module.css';
import { missingIn, recognitionFieldId, type RecognitionField } from './recognition-entry.ts';
import { useInitiativeAct } from './use-initiative-act.ts';

interface RecogniseDialogProps {
  readonly initiative: { readonly id: string; readonly code: string; readonly version: number };
  readonly onClose: () => void;
}

const NOBODY = { decisionNumber: '', decidedOn: dateEntry(undefined), decidedBy: '' };
type Errors = Partial<Readonly<Record<RecognitionField, string>>>;

/** Records the signed decision that recognises an initiative, as the paper says it. */
export function RecogniseDialog({ initiative, onClose }: RecogniseDialogProps) {
  const t = useText(initiativeText);
  const words = t.act.RECOGNISE;
  const dateWords = useText(uiText).date;
  const toast = useToast();
  const { recognise, isBusy } = useInitiativeAct();
  const [entry, setEntry] = useState(NOBODY);
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [attempt, setAttempt] = useState(0);

  function set(changes: Partial<typeof NOBODY>): void {
    setEntry({ ...entry, ...changes });
    setErrors(without(errors, Object.keys(changes)));
  }

  function tell(next: Errors): void {
    setErrors(next);
    setAttempt(attempt + 1);
  }

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setFailure(undefined);
    const { decisionNumber, decidedOn, decidedBy } = entry;
    if (decidedOn.day === undefined) return tell(missingIn(t, dateWords, entry));
    const { id, version, code } = initiative;
    const outcome = await recognise({
      id,
      version,
      scope: 'GRASSROOTS',
      decisionNumber,
      decidedOn: decidedOn.day,
      decidedBy,
    });
    switch (outcome.kind) {
      case 'DONE':
        toast({ message: words.done(code) });
        onClose();
        return;
      case 'PROBLEMS':
        tell(Object.fromEntries(outcome.problems.map((problem) => [problem.field, problemSentence(t, problem)])));
        return;
      case 'CHANGED':
      case 'FAILED':
        setFailure(outcome.sentence);
    }
  }

  const formId = 'ghi-quyet-dinh';
  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={words.title(initiative.code)}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} busyLabel={isBusy ? words.busy : undefined}>
            {words.confirm}
          </Button>
        </>
      }
    >
      {failure !== undefined && <InlineError message={failure} />}
      <ErrorSummary
        attempt={attempt}
        errors={Object.entries(errors).map(([field, message]) => ({ fieldId: recognitionFieldId(field), message }))}
      />
      <p>{words.body}</p>
      <form id={formId} className={styles['form']} noValidate onSubmit={(event) => void handleSubmit(event)}>
        <p>
          {words.scope}: <b>{t.scope.GRASSROOTS}</b>. {words.scopeHint}
        </p>
        <TextField
          id={recognitionFieldId('decisionNumber')}
          label={words.decisionNumber}
          hint={words.decisionNumberHint}
          isCode
          value={entry.decisionNumber}
          onChange={(decisionNumber) => set({ decisionNumber })}
          error={errors.decisionNumber}
        />
        <DateField
          id={recognitionFieldId('decidedOn')}
          label={words.decidedOn}
          entry={entry.decidedOn}
          onChange={(decidedOn) => set({ decidedOn })}
          error={errors.decidedOn}
        />
        <TextField
          id={recognitionFieldId('decidedBy')}
          label={words.decidedBy}
          hint={words.decidedByHint}
          value={entry.decidedBy}
          onChange={(decidedBy) => set({ decidedBy })}
          error={errors.decidedBy}
        />
      </form>
    </AppDialog>
  );
}

function without(errors: Errors, fields: readonly string[]): Errors {
  return Object.fromEntries(Object.entries(errors).filter(([field]) => !fields.includes(field)));
}
