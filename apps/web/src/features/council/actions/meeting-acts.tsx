import { useState } from 'react';

import type { MeetingEvent } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, type ButtonVariant } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { meetingActRefusal } from '../logic/refusals.ts';
import { councilText } from '../text.ts';
import { CloseMeetingDocument } from './close-meeting.gql.ts';
import { StartMeetingDocument } from './start-meeting.gql.ts';
import { useAct } from './use-act.ts';

export interface MeetingActsProps {
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    readonly version: number;
    readonly viewerCan: readonly MeetingEvent[];
    readonly agenda: readonly { readonly status: string }[];
  };
  readonly onAnswer: () => Promise<unknown>;
  /** How the button for ending looks: filled only when nothing else is left to do. */
  readonly closeVariant?: ButtonVariant;
}

/** Start and end, for the chair. */
export function MeetingActs({ meeting, onAnswer, closeVariant = 'secondary' }: MeetingActsProps) {
  const t = useText(councilText);
  const showToast = useToast();
  const [isAsking, setIsAsking] = useState(false);
  const start = useAct(StartMeetingDocument, (data) => meetingActRefusal(t, data.startMeeting), onAnswer);
  const close = useAct(CloseMeetingDocument, (data) => meetingActRefusal(t, data.closeMeeting), onAnswer);
  const input = { id: meeting.id, version: meeting.version };
  const waiting = meeting.agenda.filter(({ status }) => status === 'WAITING').length;
  const problem = start.problem ?? close.problem;

  async function handleStart(): Promise<void> {
    if (await start.run({ input })) showToast({ message: t.acts.started });
  }

  async function handleClose(): Promise<void> {
    const isDone = await close.run({ input });
    setIsAsking(false);
    if (isDone) showToast({ message: t.acts.ended });
  }

  return (
    <>
      {meeting.viewerCan.includes('START') && (
        <Button
          variant="primary"
          onClick={() => void handleStart()}
          busyLabel={start.isBusy ? t.acts.starting : undefined}
        >
          {t.acts.start}
        </Button>
      )}
      {meeting.viewerCan.includes('CLOSE') && (
        <Button variant={closeVariant} onClick={() => setIsAsking(true)}>
          {t.acts.close}
        </Button>
      )}
      {problem !== undefined && <InlineError message={problem} />}
      <ConfirmDialog
        isOpen={isAsking}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => void handleClose()}
        title={t.acts.closeTitle(meeting.title)}
        confirmLabel={t.acts.close}
        busyLabel={close.isBusy ? t.acts.closing : undefined}
      >
        {waiting > 0 && <p>{t.acts.closeWaiting(waiting)}</p>}
        <p>{t.acts.closeBody}</p>
      </ConfirmDialog>
    </>
  );
}
