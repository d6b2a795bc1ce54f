import { useState, type SyntheticEvent } from 'react';
import { plainDate } from '@thidua/domain/kernel';
import { TASK_ITEM_LIMITS, taskReportProblems } from '@thidua/domain/plans';

import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateEntry, type DateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary, type FormError } from '../../../ui/error-summary.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { AttachmentField, attachmentText, useUploads, type SentFile } from '../../attachments/index.ts';
import styles from '../components/task-items.module.css';
import { keep, kept } from '../kept.ts';
import type { ShownTask } from '../pages/task-page.tsx';
import { taskText } from '../task-text.ts';
import { ReportTaskItemDocument } from './task-acts.gql.ts';

interface ReportDraft {
  readonly day: DateEntry;
  readonly note: string;
  readonly files: readonly SentFile[];
}

const EMPTY: ReportDraft = { day: dateEntry(undefined), note: '', files: [] };

interface ReportItemFormProps {
  readonly itemId: string;
  readonly movement: ShownTask['movement'];
  readonly onClose: () => void;
}

/** What was done, on which day, and the files that show it. What is typed stays in this tab until it is sent. */
export function ReportItemForm({ itemId, movement, onClose }: ReportItemFormProps) {
  const t = useText(taskText).report;
  const words = useText(outcomeText);
  const files = useText(attachmentText);
  const showToast = useToast();
  const { today } = useViewer();
  const { send, isBusy } = useSending();
  const keptAs = `task-item.${itemId}`;
  const [draft, setDraft] = useState<ReportDraft>(
    () => kept<ReportDraft>(keptAs, EMPTY) ?? { ...EMPTY, day: dateEntry(today) },
  );
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const uploads = useUploads((file) => change((now) => ({ files: [...now.files, file] })));
  const fieldId = (name: string) => `${itemId}-${name}`;
  const errorAt = (name: string) => errors.find((error) => error.fieldId === fieldId(name))?.message;
  const fields = [
    { name: 'onDay', label: t.onDay, kind: 'date' },
    { name: 'note', label: t.note, kind: 'area' },
    { name: 'attachments', label: t.files, kind: 'many' },
  ];

  /** A file arrives while somebody types: what changes is told of the form as it is then. */
  function change(changes: (now: ReportDraft) => Partial<ReportDraft>): void {
    setDraft((now) => {
      const next = { ...now, ...changes(now) };
      keep(keptAs, next);
      return next;
    });
  }

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setAttempt(attempt + 1);
    const { day } = draft.day;
    const found = [
      ...(day === undefined
        ? [{ field: 'onDay', code: draft.day.text.trim() === '' ? 'REQUIRED' : 'NOT_A_DATE' }]
        : []),
      ...taskReportProblems(
        { onDay: day ?? plainDate(today), note: draft.note },
        { fromDay: plainDate(movement.fromDay), today: plainDate(today) },
      ),
    ];
    const tell = (problems: typeof found) =>
      setErrors(
        problems.map((problem) => ({
          fieldId: fieldId(problem.field),
          message: problemSentence(words, fields, problem, t.problems),
        })),
      );
    tell(found);
    if (found.length > 0 || day === undefined) return;
    if (uploads.isSending) return setErrors([{ fieldId: fieldId('attachments'), message: files.stillSending }]);
    const attachmentIds = draft.files.map(({ id }) => id);
    const variables = { input: { itemId, onDay: day, note: draft.note, attachmentIds } };
    const outcome = await send(
      async (client) => (await client.mutate({ mutation: ReportTaskItemDocument, variables })).data?.reportTaskItem,
    );
    if (outcome.kind === 'PROBLEMS') return tell([...outcome.problems]);
    if (outcome.kind === 'FAILED') return setErrors([{ message: outcome.sentence }]);
    keep(keptAs, undefined);
    showToast({ message: t.done });
    onClose();
  }

  return (
    <form noValidate className={styles['form']} aria-label={t.title} onSubmit={(event) => void handleSubmit(event)}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <DateField
        id={fieldId('onDay')}
        label={t.onDay}
        entry={draft.day}
        error={errorAt('onDay')}
        onChange={(day) => change(() => ({ day }))}
      />
      <TextArea
        id={fieldId('note')}
        label={t.note}
        hint={t.noteHint}
        value={draft.note}
        limit={TASK_ITEM_LIMITS.note}
        error={errorAt('note')}
        onChange={(note) => change(() => ({ note }))}
      />
      <AttachmentField
        id={fieldId('attachments')}
        legend={t.files}
        error={errorAt('attachments')}
        holder="TASK_ITEM"
        recordId={itemId}
        files={draft.files}
        uploads={uploads}
        onRemoved={({ id }) => change((now) => ({ files: now.files.filter((file) => file.id !== id) }))}
        onRestored={(file) => change((now) => ({ files: [...now.files, file] }))}
      />
      <div className={styles['acts']}>
        <Button type="submit" variant="primary" busyLabel={isBusy ? t.busy : undefined}>
          {t.send}
        </Button>
        <Button onClick={onClose}>{t.close}</Button>
      </div>
    </form>
  );
}
