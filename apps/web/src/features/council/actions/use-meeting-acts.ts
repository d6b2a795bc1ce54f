import { useText } from '../../../lib/text/language.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { meetingActRefusal } from '../logic/refusals.ts';
import { councilText } from '../text.ts';
import { CloseMeetingDocument } from './close-meeting.gql.ts';
import { StartMeetingDocument } from './start-meeting.gql.ts';
import { useAct } from './use-act.ts';

export interface MeetingActing {
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly isStarting: boolean;
  readonly isClosing: boolean;
  /** Why it was refused; shown below the title, across the page. */
  readonly problem: string | undefined;
}

/** Start and end of a meeting, for the chair. */
export function useMeetingActs(
  meeting: { readonly id: string; readonly version: number },
  onAnswer: () => Promise<unknown>,
): MeetingActing {
  const t = useText(councilText);
  const showToast = useToast();
  const start = useAct(StartMeetingDocument, (data) => meetingActRefusal(t, data.startMeeting), onAnswer);
  const close = useAct(CloseMeetingDocument, (data) => meetingActRefusal(t, data.closeMeeting), onAnswer);
  const input = { id: meeting.id, version: meeting.version };

  return {
    start: async () => {
      if (await start.run({ input })) showToast({ message: t.acts.started });
    },
    close: async () => {
      if (await close.run({ input })) showToast({ message: t.acts.ended });
    },
    isStarting: start.isBusy,
    isClosing: close.isBusy,
    problem: start.problem ?? close.problem,
  };
}
