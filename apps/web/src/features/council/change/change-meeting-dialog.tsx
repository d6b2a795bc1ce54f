import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { AWARDS } from '@thidua/domain/vocabulary';

import { dayOf, formatTime } from '../../../lib/format/index.ts';
import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { FormError } from '../../../ui/error-summary.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { MeetingFields, useMeetingForm } from '../actions/meeting-fields.tsx';
import { useAct } from '../actions/use-act.ts';
import { MeetingInvitationsDocument } from '../invitation/meeting-invitations.gql.ts';
import { instantOf } from '../logic/meeting-time.ts';
import { CREATE_FIELDS, createProblems, createRefusals, readForm } from '../logic/new-meeting.ts';
import type { OfficeMeeting } from '../pages/meeting-page.tsx';
import { councilText } from '../text.ts';
import { ChangeMeetingDocument, type ChangeMeetingMutation } from './change-meeting.gql.ts';
import { changeText } from './text.ts';

interface ChangeMeetingDialogProps {
  readonly meeting: OfficeMeeting;
  readonly onAnswer: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Another hour, day, place or name before the meeting; says that the members are invited anew with it. */
export function ChangeMeetingDialog({ meeting, onAnswer, onClose }: ChangeMeetingDialogProps) {
  const t = useText(changeText);
  const common = useText(councilText);
  const showToast = useToast();
  const form = useMeetingForm({
    title: meeting.title,
    day: dayOf(meeting.startsAt),
    time: formatTime(meeting.startsAt),
    place: meeting.place,
  });
  const errors = useFormErrors(CREATE_FIELDS);
  // One id for all attempts: sent again after a lost answer, the members are invited once.
  const [invitationId] = useState(newId);
  const { data } = useQuery(MeetingInvitationsDocument, { variables: { id: meeting.id } });
  const isInvited = (data?.meeting.invitations.sent.length ?? 0) > 0;
  const idOf = (field: (typeof CREATE_FIELDS)[number]) => errors.at(field).id;

  function refusalsOf(outcome: ChangeMeetingMutation['changeMeeting']): readonly FormError[] {
    switch (outcome.__typename) {
      case 'StaleRecordError':
        return [{ message: common.problems.staleMeeting }];
      case 'InvalidTransitionError':
        return [{ message: t.problems.late }];
      case 'NoVoteRuleError':
        return [
          {
            fieldId: idOf('day'),
            message: t.problems.noRule(outcome.awards.map((each) => AWARDS[each].name).join(', ')),
          },
        ];
      case 'MeetingChangeHinderedError':
        return [{ fieldId: idOf('day'), message: t.problems.hindered[outcome.hindrance] }];
      case 'InvitationHinderedError':
        return [{ message: t.problems.emptyAgenda }];
      case 'InputProblemsError':
        return outcome.problems.some(({ code }) => code === 'PAST')
          ? [{ fieldId: idOf('time'), message: t.problems.past }]
          : createRefusals(common, outcome, idOf);
      case 'Meeting':
        return [];
    }
  }

  const change = useAct(
    ChangeMeetingDocument,
    ({ changeMeeting }) => {
      const refusals = refusalsOf(changeMeeting);
      errors.tried(refusals);
      return refusals[0]?.message;
    },
    onAnswer,
  );

  async function handleSubmit(): Promise<void> {
    const read = readForm(form.typed);
    if (read === undefined) {
      errors.tried(createProblems(common, form.typed, idOf));
      return;
    }
    const { title, place } = read;
    const startsAt = instantOf(read.day, read.time);
    const input = { id: meeting.id, version: meeting.version, title, startsAt, place, invitationId };
    if (!(await change.run({ input }))) return;
    showToast({ message: isInvited ? t.doneInvited : t.done });
    onClose();
  }

  return (
    <FormDialog
      title={t.title}
      onClose={onClose}
      form={errors}
      submit={isInvited ? t.submitInvited : t.submit}
      busyLabel={change.isBusy ? t.busy : undefined}
      onSubmit={() => void handleSubmit()}
      sendsOnEnter
    >
      {data !== undefined && <p>{isInvited ? t.invited : t.notInvited}</p>}
      <MeetingFields form={form} errors={errors} />
    </FormDialog>
  );
}
