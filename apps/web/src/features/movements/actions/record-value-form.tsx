import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { CHECK_IN_CONFIDENCES, CHECK_IN_LIMITS, type CheckInTerms } from '@thidua/domain/movements';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { FormError } from '../../../ui/error-summary.tsx';
import { NumberField, numberEntry } from '../../../ui/number-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { AttachmentField, attachmentText, useUploads } from '../../attachments/index.ts';
import { checkInText } from '../check-in-text.ts';
import { keep, kept } from '../kept.ts';
import { movementText } from '../text.ts';
import { RecordTargetValueDocument } from './record-target-value.gql.ts';
import { fieldId, isLowered, problemWords, readDraft } from './record-value.logic.ts';
import type { RecordValueDraft } from './record-value.logic.ts';
import styles from './record-value-form.module.css';

const EMPTY: RecordValueDraft = {
  value: numberEntry(undefined),
  registered: numberEntry(undefined),
  day: dateEntry(undefined),
  note: '',
  confidence: null,
  blocker: '',
  evidenceNumber: '',
  evidenceUrl: '',
  loweredReason: '',
  files: [],
};

export interface RecordValueFormProps {
  readonly targetId: string;
  readonly terms: CheckInTerms;
}

/** The figure of a target that the system cannot compute: value, day, what it rests on, and what stands in the way. */
export function RecordValueForm({ targetId, terms }: RecordValueFormProps) {
  const t = useText(movementText).target;
  const words = useText(checkInText);
  const files = useText(attachmentText);
  const showToast = useToast();
  const keptAs = `value.${targetId}`;
  const [draft, setDraft] = useState<RecordValueDraft>(
    () => kept<RecordValueDraft>(keptAs, EMPTY) ?? { ...EMPTY, day: dateEntry(terms.today) },
  );
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const uploads = useUploads((file) => change(({ files }) => ({ files: [...files, file] })));
  const [record, { loading }] = useMutation(RecordTargetValueDocument);
  const errorAt = (field: string): string | undefined =>
    errors.find((error) => error.fieldId === fieldId(field))?.message;
  /** A file arrives while somebody types: what changes is told of the form as it is then. */
  function change(changes: Partial<RecordValueDraft> | ((now: RecordValueDraft) => Partial<RecordValueDraft>)): void {
    setDraft((now) => {
      const next = { ...now, ...(typeof changes === 'function' ? changes(now) : changes) };
      keep(keptAs, next);
      return next;
    });
  }

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setAttempt(attempt + 1);
    const read = readDraft(draft, terms);
    setErrors(read.ok ? [] : read.problems.map((problem) => problemWords(problem, words)));
    if (!read.ok) return;
    if (uploads.isSending) {
      setErrors([{ fieldId: fieldId('attachments'), message: files.stillSending }]);
      return;
    }
    try {
      const { data } = await record({ variables: { input: { targetId, ...read.input } } });
      const outcome = data?.recordTargetValue;
      switch (outcome?.__typename) {
        case 'Target':
          setDraft({ ...EMPTY, day: dateEntry(terms.today) });
          keep(keptAs, undefined);
          showToast({ message: t.recorded });
          return;
        case 'InputProblemsError':
          setErrors(
            outcome.problems.map(({ field, code, limit }) =>
              problemWords({ field, code, ...(limit !== null && { limit }) }, words),
            ),
          );
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
        {terms.countsRegistered === true && (
          <NumberField
            id={fieldId('registered')}
            label={words.registered}
            entry={draft.registered}
            error={errorAt('registered')}
            onChange={(registered) => change({ registered })}
          />
        )}
        <NumberField
          id={fieldId('value')}
          label={terms.countsRegistered === true ? words.finished : words.value}
          entry={draft.value}
          error={errorAt('value')}
          onChange={(value) => change({ value })}
        />
        {isLowered(draft, terms.lastValue) && (
          <TextArea
            id={fieldId('loweredReason')}
            label={words.loweredField(terms.lastValue ?? 0)}
            value={draft.loweredReason}
            limit={CHECK_IN_LIMITS.loweredReason}
            error={errorAt('loweredReason')}
            onChange={(loweredReason) => change({ loweredReason })}
          />
        )}
        <DateField
          id={fieldId('onDay')}
          label={words.day}
          entry={draft.day}
          error={errorAt('onDay')}
          onChange={(day) => change({ day })}
        />
        <ChoiceGroup
          legend={words.confidence}
          isInline
          choices={CHECK_IN_CONFIDENCES.map((value) => ({ value, label: words.confidences[value] }))}
          value={draft.confidence ?? undefined}
          onChange={(confidence) => change({ confidence })}
        />
        <TextArea
          id={fieldId('blocker')}
          label={words.blockerField}
          isOptional={draft.confidence !== 'LOW'}
          value={draft.blocker}
          limit={CHECK_IN_LIMITS.blocker}
          error={errorAt('blocker')}
          onChange={(blocker) => change({ blocker })}
        />
        <TextArea
          id={fieldId('note')}
          label={words.note}
          hint={words.noteHint}
          value={draft.note}
          limit={CHECK_IN_LIMITS.note}
          error={errorAt('note')}
          onChange={(note) => change({ note })}
        />
        <TextField
          id={fieldId('evidenceNumber')}
          label={words.evidenceNumber}
          isOptional
          value={draft.evidenceNumber}
          error={errorAt('evidenceNumber')}
          onChange={(evidenceNumber) => change({ evidenceNumber })}
        />
        <TextField
          id={fieldId('evidenceUrl')}
          label={words.evidenceUrl}
          isOptional
          isCode
          value={draft.evidenceUrl}
          error={errorAt('evidenceUrl')}
          onChange={(evidenceUrl) => change({ evidenceUrl })}
        />
        <AttachmentField
          id={fieldId('attachments')}
          legend={words.evidenceFiles}
          error={errorAt('attachments')}
          holder="TARGET"
          recordId={targetId}
          files={draft.files}
          uploads={uploads}
          onRemoved={({ id }) => change((now) => ({ files: now.files.filter((file) => file.id !== id) }))}
          onRestored={(file) => change((now) => ({ files: [...now.files, file] }))}
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
