import { useState } from 'react';

import type { MeetingEvent } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, type ButtonVariant } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { councilText } from '../text.ts';
import type { MeetingActing } from './use-meeting-acts.ts';

export interface MeetingActsProps {
  readonly meeting: {
    readonly title: string;
    readonly viewerCan: readonly MeetingEvent[];
    readonly agenda: readonly { readonly status: string }[];
  };
  readonly acting: MeetingActing;
  /** How the button for ending looks: filled only when nothing else is left to do. */
  readonly closeVariant?: ButtonVariant;
}

/** The buttons that start and end a meeting. Ending asks, because it cannot be taken back. */
export function MeetingActs({ meeting, acting, closeVariant = 'secondary' }: MeetingActsProps) {
  const t = useText(councilText);
  const [isAsking, setIsAsking] = useState(false);
  const waiting = meeting.agenda.filter(({ status }) => status === 'WAITING').length;

  async function handleClose(): Promise<void> {
    await acting.close();
    setIsAsking(false);
  }

  return (
    <>
      {meeting.viewerCan.includes('START') && (
        <Button
          variant="primary"
          onClick={() => void acting.start()}
          busyLabel={acting.isStarting ? t.acts.starting : undefined}
        >
          {t.acts.start}
        </Button>
      )}
      {meeting.viewerCan.includes('CLOSE') && (
        <Button variant={closeVariant} onClick={() => setIsAsking(true)}>
          {t.acts.close}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => void handleClose()}
        title={t.acts.closeTitle(meeting.title)}
        confirmLabel={t.acts.close}
        busyLabel={acting.isClosing ? t.acts.closing : undefined}
      >
        {waiting > 0 && <p>{t.acts.closeWaiting(waiting)}</p>}
        <p>{t.acts.closeBody}</p>
      </ConfirmDialog>
    </>
  );
}
