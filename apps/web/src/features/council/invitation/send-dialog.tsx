import { useState } from 'react';
import { INVITATION_LIMITS } from '@thidua/domain/meeting-invitation';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useAct } from '../actions/use-act.ts';
import councilStyles from '../council.module.css';
import { councilText } from '../text.ts';
import { ChangeList, type InvitedMeeting } from './invitation-card.tsx';
import { SendMeetingInvitationDocument } from './send-meeting-invitation.gql.ts';
import { invitationText } from './text.ts';

interface SendDialogProps {
  readonly meeting: InvitedMeeting;
  readonly memberCount: number;
  readonly itemCount: number;
  readonly onAnswer: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** The one act that invites everybody; says to how many, with what, and what is new. */
export function SendDialog({ meeting, memberCount, itemCount, onAnswer, onClose }: SendDialogProps) {
  const t = useText(invitationText);
  const common = useText(councilText);
  const showToast = useToast();
  const { sent, pending } = meeting.invitations;
  // One id for all attempts: pressing twice, or again after a lost answer, invites once.
  const [id] = useState(newId);
  const [note, setNote] = useState(sent[0]?.note ?? '');
  const number = (sent[0]?.number ?? 0) + 1;
  const send = useAct(
    SendMeetingInvitationDocument,
    ({ sendMeetingInvitation: outcome }) => {
      switch (outcome.__typename) {
        case 'Meeting':
          return undefined;
        case 'StaleRecordError':
          return t.problems.stale;
        case 'InvalidTransitionError':
          return t.problems.late;
        case 'InvitationHinderedError':
          return t.problems.hindered[outcome.hindrance];
        case 'InputProblemsError':
          return t.problems.noteLong(INVITATION_LIMITS.note);
      }
    },
    onAnswer,
  );

  async function handleSend(): Promise<void> {
    if (!(await send.run({ input: { id, meetingId: meeting.id, version: meeting.version, note } }))) return;
    showToast({ message: t.sent });
    onClose();
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.sendTitle(number)}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" onClick={() => void handleSend()} busyLabel={send.isBusy ? t.sending : undefined}>
            {t.send}
          </Button>
        </>
      }
    >
      <div className={councilStyles['form']}>
        {send.problem !== undefined && <InlineError message={send.problem} />}
        <p>{t.sendBody(memberCount, itemCount)}</p>
        {pending.length > 0 && (
          <div>
            <p className={councilStyles['name']}>{t.changed}</p>
            <ChangeList changes={pending} previous={sent[0]} />
          </div>
        )}
        {number > 1 && <p className={councilStyles['quiet']}>{t.sendAnew}</p>}
        <TextArea label={t.note} hint={t.noteHint} value={note} onChange={setNote} />
      </div>
    </AppDialog>
  );
}
