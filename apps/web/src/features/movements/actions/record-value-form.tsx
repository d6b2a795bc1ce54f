import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { FormError } from '../../../ui/error-summary.tsx';
import { NumberField, numberEntry } from '../../../ui/number-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { movementText } from '../text.ts';
import { RecordTargetValueDocument } from './record-target-value.gql.ts';
import { FIELD_IDS, problemsOf, refusalOf } from './record-value.logic.ts';
import type { RecordValueDraft } from './record-value.logic.ts';
import styles from './record-value-form.module.css';

const EMPTY: RecordValueDraft = { value: numberEntry(undefined), day: dateEntry(undefined), note: '' };
const NOTE_LIMIT = 1000;

/** The figure of a target that the system cannot compute: value, day, and what it rests on. */
export function RecordValueForm({ targetId }: { readonly targetId: string }) {
  const t = useText(movementText).target;
  const showToast = useToast();
  const [draft, setDraft] = useState(EMPTY);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [record, { loading }] = useMutation(RecordTargetValueDocument);
  const errorAt = (fieldId: string): string | undefined => errors.find((error) => error.fieldId === fieldId)?.message;

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const problems = problemsOf(draft, t);
    setErrors(problems);
    setAttempt(attempt + 1);
    const { value } = draft.value;
    const { day } = draft.day;
    if (problems.length > 0 || value === undefined || day === undefined) return;
    try {
      const { data } = await record({ variables: { input: { targetId, onDay: day, value, note: draft.note } } });
      const outcome = data?.recordTargetValue;
      switch (outcome?.__typename) {
        case 'Target':
          setDraft(EMPTY);
          showToast({ message: t.recorded });
          return;
        case 'InputProblemsError':
          setErrors(outcome.problems.map((problem) => refusalOf(problem.field, t)));
          return;
        case 'TargetComputedError':
          setErrors([{ message: t.isComputedNow }]);
          return;
        case 'InvalidTransitionError':
          setErrors([{ message: t.movementClosed }]);
          return;
        case undefined:
          setErrors([{ message: t.failed }]);
      }
    } catch {
      // The network or the server failed; what was typed stays in the form.
      setErrors([{ message: t.failed }]);
    }
  }

  return (
    <Card title={t.record}>
      <form noValidate onSubmit={(event) => void handleSubmit(event)} className={styles['form']}>
        <ErrorSummary errors={errors} attempt={attempt} />
        <NumberField
          id={FIELD_IDS.value}
          label={t.recordValue}
          entry={draft.value}
          error={errorAt(FIELD_IDS.value)}
          onChange={(value) => setDraft({ ...draft, value })}
        />
        <DateField
          id={FIELD_IDS.onDay}
          label={t.recordDay}
          entry={draft.day}
          error={errorAt(FIELD_IDS.onDay)}
          onChange={(day) => setDraft({ ...draft, day })}
        />
        <TextArea
          id={FIELD_IDS.note}
          label={t.recordNote}
          hint={t.recordNoteHint}
          value={draft.note}
          limit={NOTE_LIMIT}
          error={errorAt(FIELD_IDS.note)}
          onChange={(note) => setDraft({ ...draft, note })}
        />
        <div>
          <Button type="submit" variant="primary" busyLabel={loading ? t.recording : undefined}>
            {t.recordSave}
          </Button>
        </div>
      </form>
    </Card>
  );
}
