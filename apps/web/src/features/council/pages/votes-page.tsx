import { useQuery } from '@apollo/client/react';
import { Link, Navigate } from 'react-router';

import type { MeetingStatus } from '../../../gql/schema-types.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { MeetingChip } from '../components/meeting-chip.tsx';
import styles from '../council.module.css';
import { councilText } from '../text.ts';
import { VotesPageDocument, type VotesPageQuery } from './votes-page.gql.ts';

type OwnMeeting = VotesPageQuery['meetings'][number];

const POLL_MS = 15_000;

/** Where this member votes: straight into the meeting in session; otherwise what is planned and what was. */
export function VotesPage() {
  const t = useText(councilText);
  const { year } = useYear();
  const { data, error, refetch } = useQuery(VotesPageDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
    pollInterval: POLL_MS,
    skipPollAttempt: () => document.hidden,
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.votes.title}>
      {({ meetings }) => <OwnMeetings meetings={meetings.filter(({ viewerMemberId }) => viewerMemberId !== null)} />}
    </QueryState>
  );
}

function OwnMeetings({ meetings }: { readonly meetings: readonly OwnMeeting[] }) {
  const t = useText(councilText);
  const { year } = useYear();
  const open = meetings.filter(({ status }) => status === 'OPEN');
  const [only] = open;
  if (only !== undefined && open.length === 1) return <Navigate to={hrefs.meetingVote(only.id)} replace />;

  const groups: readonly (readonly [string, MeetingStatus])[] = [
    [t.votes.now, 'OPEN'],
    [t.votes.planned, 'PLANNED'],
    [t.votes.past, 'CLOSED'],
  ];
  return (
    <>
      <PageHeader
        title={t.votes.title}
        lead={meetings.length > 0 && open.length === 0 ? t.votes.nothingNow : undefined}
      />
      {meetings.length === 0 && <EmptyState>{t.votes.none(year)}</EmptyState>}
      <div className={styles['sheets']}>
        {groups.map(([title, status]) => {
          const shown = meetings.filter((meeting) => meeting.status === status);
          if (shown.length === 0) return null;
          return (
            <Card key={status} title={title}>
              <ul className={classNames(styles['plain'], styles['rows'])}>
                {shown.map((meeting) => (
                  <MeetingRow key={meeting.id} meeting={meeting} />
                ))}
              </ul>
            </Card>
          );
        })}
      </div>
    </>
  );
}

function MeetingRow({ meeting }: { readonly meeting: OwnMeeting }) {
  const t = useText(councilText);
  const mayVote = meeting.agenda.filter(({ viewerEntitlement }) => viewerEntitlement === 'MAY_VOTE').length;
  return (
    <li className={styles['row']}>
      <div>
        <Link className={styles['name']} to={hrefs.meetingVote(meeting.id)}>
          {meeting.title}
        </Link>
        <p className={styles['quiet']}>
          {formatDateTime(meeting.startsAt)} · {meeting.place} ·{' '}
          {mayVote > 0 ? t.votes.mayVote(mayVote) : t.votes.items(meeting.agenda.length)}
        </p>
      </div>
      <MeetingChip status={meeting.status} />
    </li>
  );
}
