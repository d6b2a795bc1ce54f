import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { RecordAttendanceDocument } from '../actions/record-attendance.gql.ts';
import { useAct } from '../actions/use-act.ts';
import { QuorumLine } from '../components/quorum-line.tsx';
import { attendanceRefusal } from '../logic/refusals.ts';
import type { BoothMeeting } from '../pages/booth-page.tsx';
import { councilText } from '../text.ts';

interface OwnPresenceProps {
  readonly meeting: BoothMeeting;
  readonly onAnswer: () => Promise<unknown>;
}

/** The member's own seat: there, or to be confirmed with one press. */
export function OwnPresence({ meeting, onAnswer }: OwnPresenceProps) {
  const t = useText(councilText);
  const record = useAct(RecordAttendanceDocument, (data) => attendanceRefusal(t, data.recordAttendance), onAnswer);
  const seat = meeting.members.find(({ id }) => id === meeting.viewerMemberId);
  if (seat === undefined) return <Notice kind="info">{t.booth.noSeat}</Notice>;
  const isPresent = seat.attendance === 'PRESENT';
  const mayConfirm = !isPresent && meeting.viewerCan.includes('CONFIRM_PRESENCE');

  return (
    <>
      {meeting.status !== 'CLOSED' && <QuorumLine quorum={meeting.quorum} isAhead={meeting.status === 'PLANNED'} />}
      {mayConfirm && (
        <Notice
          kind="warning"
          action={
            <Button
              variant="primary"
              onClick={() =>
                void record.run({ input: { meetingId: meeting.id, memberId: seat.id, status: 'PRESENT' } })
              }
              busyLabel={record.isBusy ? t.chair.recording : undefined}
            >
              {t.booth.iAmHere}
            </Button>
          }
        >
          {seat.attendance === 'ABSENT' ? t.booth.markedAbsent : t.booth.notRecorded}
        </Notice>
      )}
      {record.problem !== undefined && <InlineError message={record.problem} />}
      {isPresent && meeting.status === 'PLANNED' && <Notice kind="success">{t.booth.present}</Notice>}
    </>
  );
}
