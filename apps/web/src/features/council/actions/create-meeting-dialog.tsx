import { useState, type SyntheticEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary, type FormError } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { instantOf } from '../logic/meeting-time.ts';
import { CREATE_FIELDS, createProblems, createRefusals, readForm } from '../logic/new-meeting.ts';
import { councilText } from '../text.ts';
import styles from '../council.module.css';
import { CreateMeetingDocument } from './create-meeting.gql.ts';

interface CreateMeetingDialogProps {
  readonly isOpen: boolean;
  readonly year: number;
  readonly onClose: () => void;
}

/** Title, day, hour and place. What is typed stays when the dialog is shut. */
export function CreateMeetingDialog({ isOpen, year, onClose }: CreateMeetingDialogProps) {
  const t = useText(councilText);
  const navigate = useNavigate();
  // One id for all attempts: pressing twice, or again after a lost answer, makes one meeting.
  const [id] = useState(newId);
  const [title, setTitle] = useState('');
  const [day, setDay] = useState(() => dateEntry(undefined));
  const [time, setTime] = useState('');
  const [place, setPlace] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [create, { loading }] = useMutation(CreateMeetingDocument);
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (loading) return;
    setAttempt(attempt + 1);
    const form = readForm({ title, day: day.day, time, place });
    if (form === undefined) {
      setErrors(createProblems(t, { title, day: day.day, time, place }));
      return;
    }
    const startsAt = instantOf(form.day, form.time);
    const { data } = await create({
      variables: { input: { id, year, title: form.title, startsAt, place: form.place } },
    }).catch(() => ({ data: undefined }));
    const outcome = data?.createMeeting;
    const refusals = outcome === undefined ? [{ message: t.problems.failed }] : createRefusals(t, outcome);
    setErrors(refusals);
    if (refusals.length === 0) await navigate(hrefs.meeting(id));
  }

  const formId = 'tao-phien-hop';
  return (
    <AppDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t.create.title}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} busyLabel={loading ? t.create.submitting : undefined}>
            {t.create.submit}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles['form']} noValidate onSubmit={(event) => void handleSubmit(event)}>
        <ErrorSummary errors={errors} attempt={attempt} />
        <TextField
          id={CREATE_FIELDS.title}
          label={t.create.name}
          hint={t.create.nameHint}
          value={title}
          onChange={setTitle}
          error={errorAt(CREATE_FIELDS.title)}
        />
        <DateField
          id={CREATE_FIELDS.day}
          label={t.create.day}
          entry={day}
          onChange={setDay}
          error={errorAt(CREATE_FIELDS.day)}
        />
        <TextField
          id={CREATE_FIELDS.time}
          label={t.create.time}
          hint={t.create.timeHint}
          value={time}
          onChange={setTime}
          error={errorAt(CREATE_FIELDS.time)}
        />
        <TextField
          id={CREATE_FIELDS.place}
          label={t.create.place}
          value={place}
          onChange={setPlace}
          error={errorAt(CREATE_FIELDS.place)}
        />
      </form>
    </AppDialog>
  );
}
