import { useState } from 'react';
import { INVITATION_ANSWERS, INVITATION_LIMITS, type InvitationAnswer } from '@thidua/domain/meeting-invitation';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useAct } from '../actions/use-act.ts';
import councilStyles from '../council.module.css';
import { councilText } from '../text.ts';
import { AnswerMeetingInvitationDocument } from './answer-meeting-invitation.gql.ts';
import type { Invitation } from './invitation-card.tsx';
import { invitationText } from './text.ts';

interface AnswerDialogProps {
  readonly meetingId: string;
  readonly number: number;
  readonly recipient: Invitation['recipients'][number];
  readonly isOwn: boolean;
  readonly onAnswer: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Whether a member comes; whoever does not says why. */
export function AnswerDialog({ meetingId, number, recipient, isOwn, onAnswer, onClose }: AnswerDialogProps) {
  const t = useText(invitationText);
  const common = useText(councilText);
  const showToast = useToast();
  const [answer, setAnswer] = useState<InvitationAnswer | undefined>(recipient.answer ?? undefined);
  const [reason, setReason] = useState(recipient.reason ?? '');
  const [isTried, setIsTried] = useState(false);
  const give = useAct(
    AnswerMeetingInvitationDocument,
    ({ answerMeetingInvitation: outcome }) => {
      switch (outcome.__typename) {
        case 'Meeting':
          return undefined;
        case 'StaleRecordError':
          return t.problems.newer;
        case 'InvalidTransitionError':
          return t.problems.late;
        case 'InputProblemsError':
          return outcome.problems.some(({ code }) => code === 'TOO_LONG')
            ? t.reasonLong(INVITATION_LIMITS.reason)
            : t.reasonRequired;
      }
    },
    onAnswer,
  );
  const isAbsent = answer !== undefined && answer !== 'ATTENDS';
  const isReasonMissing = isAbsent && reason.trim() === '';

  async function handleGive(): Promise<void> {
    setIsTried(true);
    if (answer === undefined || isReasonMissing) return;
    const input = { meetingId, memberId: recipient.member.id, number, answer, reason: isAbsent ? reason : null };
    if (!(await give.run({ input }))) return;
    showToast({ message: t.given });
    onClose();
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={isOwn ? t.ownAsk : t.recordOf(recipient.member.staff.fullName)}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" onClick={() => void handleGive()} busyLabel={give.isBusy ? t.giving : undefined}>
            {t.give}
          </Button>
        </>
      }
    >
      <div className={councilStyles['form']}>
        {give.problem !== undefined && <InlineError message={give.problem} />}
        <ChoiceGroup
          legend={t.question}
          choices={INVITATION_ANSWERS.map((value) => ({ value, label: t.answer[value] }))}
          value={answer}
          onChange={setAnswer}
          error={isTried && answer === undefined ? t.questionRequired : undefined}
        />
        {isAbsent && (
          <TextField
            label={t.reason}
            value={reason}
            onChange={setReason}
            error={isTried && isReasonMissing ? t.reasonRequired : undefined}
          />
        )}
        {answer === 'SENDS_OPINION' && <p className={councilStyles['quiet']}>{t.opinionHint}</p>}
      </div>
    </AppDialog>
  );
}
