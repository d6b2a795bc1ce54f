import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Link, useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { instantOf } from '../logic/meeting-time.ts';
import { CREATE_FIELDS, createProblems, createRefusals, readForm } from '../logic/new-meeting.ts';
import { councilText } from '../text.ts';
import { CreateMeetingDocument } from './create-meeting.gql.ts';
import { MeetingFields, useMeetingForm } from './meeting-fields.tsx';

interface CreateMeetingDialogProps {
  readonly isOpen: boolean;
  readonly year: number;
  readonly onClose: () => void;
}

/** Title, day, hour and place. What is typed stays when the dialog is shut. */
export function CreateMeetingDialog({ isOpen, year, onClose }: CreateMeetingDialogProps) {
  const t = useText(councilText);
  const viewer = useViewer();
  const navigate = useNavigate();
  // One id for all attempts: pressing twice, or again after a lost answer, makes one meeting.
  const [id] = useState(newId);
  const form = useMeetingForm({ title: '', day: undefined, time: '', place: '' });
  const errors = useFormErrors(CREATE_FIELDS);
  const idOf = (field: (typeof CREATE_FIELDS)[number]) => errors.at(field).id;
  const [lacksCouncil, setLacksCouncil] = useState(false);
  const [create, { loading }] = useMutation(CreateMeetingDocument);

  async function handleSubmit(): Promise<void> {
    const read = readForm(form.typed);
    if (read === undefined) {
      errors.tried(createProblems(t, form.typed, idOf));
      return;
    }
    const startsAt = instantOf(read.day, read.time);
    const { data } = await create({
      variables: { input: { id, year, title: read.title, startsAt, place: read.place } },
    }).catch(() => ({ data: undefined }));
    const outcome = data?.createMeeting;
    setLacksCouncil(outcome?.__typename === 'NoCouncilError');
    const refusals = outcome === undefined ? [{ message: t.problems.failed }] : createRefusals(t, outcome, idOf);
    errors.tried(refusals);
    if (refusals.length === 0) await navigate(hrefs.meeting(id));
  }

  return (
    <FormDialog
      isOpen={isOpen}
      title={t.create.title}
      onClose={onClose}
      form={errors}
      submit={t.create.submit}
      busyLabel={loading ? t.create.submitting : undefined}
      onSubmit={() => void handleSubmit()}
      sendsOnEnter
    >
      <MeetingFields form={form} errors={errors}>
        {lacksCouncil && may(viewer, 'council:compose') && (
          <p>
            <Link to={hrefs.councils()}>{t.problems.noCouncilLink}</Link>
          </p>
        )}
      </MeetingFields>
    </FormDialog>
  );
}
