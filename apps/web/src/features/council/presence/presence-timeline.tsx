import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import councilStyles from '../council.module.css';
import { useLiveMeeting } from '../live/use-live-meeting.ts';
import type { OfficeMeeting } from '../pages/meeting-page.tsx';
import { councilText } from '../text.ts';
import { MeetingPresenceDocument, type MeetingPresenceQuery } from './meeting-presence.gql.ts';
import { presenceText } from './text.ts';

type Told = MeetingPresenceQuery['meeting'];

/** One line of the course of a meeting: somebody came or went, it began or ended, a vote was closed. */
interface Line {
  readonly key: string;
  readonly at: string;
  readonly what: string;
  readonly reason?: string | null;
  readonly present?: string;
  readonly by?: string;
}

/** Who came, left and came back, with how many were there at each vote. */
export function PresenceTimeline({ meeting }: { readonly meeting: OfficeMeeting }) {
  const t = useText(presenceText);
  const { none } = useText(councilText);
  const { data, error, refetch } = useLiveMeeting(MeetingPresenceDocument, { id: meeting.id });
  const lines = useLines(meeting, data?.meeting);
  const columns: readonly Column<Line>[] = [
    { key: 'at', header: t.columns.at, width: '11rem', cell: ({ at }) => formatDateTime(at) },
    {
      key: 'what',
      header: t.columns.what,
      isRowHeader: true,
      cell: ({ what, reason }) => (
        <div>
          {what}
          {reason != null && <div className={councilStyles['quiet']}>{reason}</div>}
        </div>
      ),
    },
    { key: 'present', header: t.columns.present, cell: ({ present }) => present ?? none },
    { key: 'by', header: t.columns.by, cell: ({ by }) => by ?? none },
  ];
  return (
    <Card title={t.title}>
      <DataTable
        caption={t.title}
        columns={columns}
        rows={lines}
        keyOf={({ key }) => key}
        state={
          data !== undefined
            ? 'ready'
            : error === undefined
              ? 'loading'
              : { code: errorCodeOf(error), onRetry: () => void refetch() }
        }
        empty={{ message: t.none }}
      />
    </Card>
  );
}

function useLines(meeting: OfficeMeeting, told: Told | undefined): readonly Line[] {
  const t = useText(presenceText);
  const { quorum, openedAt, closedAt, agenda } = meeting;
  const steps = (told?.presence ?? []).map(({ id, at, step, member, reason, presentCount, recordedBy }): Line => ({
    key: id,
    at,
    what: t.step[step](member.staff.fullName),
    reason,
    present: t.present(presentCount, quorum.total),
    by: recordedBy,
  }));
  const votes = agenda.flatMap(({ id, ordinal, nomination, result, quorumNeeded }): Line[] =>
    result === null
      ? []
      : [
          {
            key: id,
            at: result.closedAt,
            what: t.voted(ordinal, nomination.subjectName),
            present: t.quorum(result.presentCount, result.memberCount, quorumNeeded),
          },
        ],
  );
  const chairs = (told?.handovers ?? []).map(({ id, at, reason, recordedBy, from, to }): Line => ({
    key: id,
    at,
    what: t.handed(from.staff.fullName, to.staff.fullName),
    reason,
    by: recordedBy,
  }));
  const frame = [
    ...(openedAt === null ? [] : [{ key: 'opened', at: openedAt, what: t.opened }]),
    ...(closedAt === null ? [] : [{ key: 'closed', at: closedAt, what: t.closed }]),
  ];
  return [...steps, ...chairs, ...frame, ...votes].toSorted(
    (left, right) => Date.parse(left.at) - Date.parse(right.at),
  );
}
