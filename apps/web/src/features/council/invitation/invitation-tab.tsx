import { useState } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import councilStyles from '../council.module.css';
import { useLiveMeeting } from '../live/use-live-meeting.ts';
import type { OfficeMeeting } from '../pages/meeting-page.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { AnswersCard } from './answers-card.tsx';
import { ChangeList, InvitationFacts, type Invitation, type InvitedMeeting } from './invitation-card.tsx';
import { MeetingInvitationsDocument } from './meeting-invitations.gql.ts';
import { SendDialog } from './send-dialog.tsx';
import { invitationText } from './text.ts';

type Recipient = Invitation['recipients'][number];

/** The invitation: sent by the office, answered by each member, and sent again when the meeting changed. */
export function InvitationTab({ meeting }: { readonly meeting: OfficeMeeting }) {
  const { data, error, refetch } = useLiveMeeting(MeetingInvitationsDocument, { id: meeting.id });
  if (data !== undefined) return <Invitations meeting={meeting} invited={data.meeting} onAnswer={refetch} />;
  if (error === undefined) return <PageSkeleton cards={1} />;
  return <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
}

interface InvitationsProps {
  readonly meeting: OfficeMeeting;
  readonly invited: InvitedMeeting;
  readonly onAnswer: () => Promise<unknown>;
}

function Invitations({ meeting, invited, onAnswer }: InvitationsProps) {
  const t = useText(invitationText);
  const [isSending, setIsSending] = useState(false);
  const [answering, setAnswering] = useState<Recipient | undefined>(undefined);
  const { sent, pending, viewerCan } = invited.invitations;
  const [last, ...earlier] = sent;
  const own = last?.recipients.find(({ member }) => member.id === invited.viewerMemberId);
  const maySend = viewerCan.includes('SEND');
  const isDue = last === undefined || pending.length > 0;
  return (
    <div className={councilStyles['sheets']}>
      {last === undefined && <EmptyState>{maySend ? `${t.none} ${t.noneHint}` : t.none}</EmptyState>}
      {last !== undefined && pending.length > 0 && (
        <Notice kind="warning">
          <p className={councilStyles['name']}>{t.pending}</p>
          <ChangeList changes={pending} previous={last} />
          {maySend && <p>{t.pendingHint}</p>}
        </Notice>
      )}
      {maySend && (
        <div className={councilStyles['actions']}>
          <Button variant={isDue ? 'primary' : 'secondary'} onClick={() => setIsSending(true)}>
            {last === undefined ? t.send : t.sendAgain(last.number + 1)}
          </Button>
        </div>
      )}
      {own !== undefined && (
        <OwnAnswer
          recipient={own}
          mayAnswer={viewerCan.includes('ANSWER')}
          isFirst={!maySend}
          onChange={() => setAnswering(own)}
        />
      )}
      {last !== undefined && (
        <Card title={t.number(last.number)}>
          <InvitationFacts invitation={last} previous={earlier[0]} />
        </Card>
      )}
      {last !== undefined && last.recipients.length > (own === undefined ? 0 : 1) && (
        <AnswersCard recipients={last.recipients} mayRecord={viewerCan.includes('RECORD')} onRecord={setAnswering} />
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier}</summary>
          <div className={councilStyles['sheets']}>
            {earlier.map((invitation, at) => (
              <Card key={invitation.id} title={t.number(invitation.number)}>
                <InvitationFacts invitation={invitation} previous={earlier[at + 1]} />
              </Card>
            ))}
          </div>
        </details>
      )}
      {isSending && (
        <SendDialog
          meeting={invited}
          memberCount={meeting.members.length}
          itemCount={meeting.agenda.length}
          onAnswer={onAnswer}
          onClose={() => setIsSending(false)}
        />
      )}
      {answering !== undefined && last !== undefined && (
        <AnswerDialog
          meetingId={invited.id}
          number={last.number}
          recipient={answering}
          isOwn={answering.member.id === invited.viewerMemberId}
          onAnswer={onAnswer}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </div>
  );
}

interface OwnAnswerProps {
  readonly recipient: Recipient;
  readonly mayAnswer: boolean;
  /** The one thing to do on this page: then its button is the filled one. */
  readonly isFirst: boolean;
  readonly onChange: () => void;
}

function OwnAnswer({ recipient, mayAnswer, isFirst, onChange }: OwnAnswerProps) {
  const t = useText(invitationText);
  const { answer, answeredAt, reason } = recipient;
  return (
    <Card title={t.own}>
      <p>
        {answer === null || answeredAt === null
          ? t.ownAsk
          : t.ownAnswered(t.answer[answer], formatDateTime(answeredAt))}
      </p>
      {reason !== null && <p className={councilStyles['quiet']}>{reason}</p>}
      {mayAnswer && (
        <div className={councilStyles['actions']}>
          <Button variant={answer === null && isFirst ? 'primary' : 'secondary'} onClick={onChange}>
            {answer === null ? t.give : t.changeAnswer}
          </Button>
        </div>
      )}
    </Card>
  );
}
