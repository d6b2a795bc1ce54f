import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { DraftDialog, waitingItems } from '../rounds/draft-dialog.tsx';
import { RoundChip } from '../rounds/round-chip.tsx';
import styles from '../rounds/rounds.module.css';
import { ballotText } from '../text.ts';
import { BallotRoundsPageDocument, type BallotRoundsPageQuery } from './ballot-rounds-page.gql.ts';

export type MeetingOfRounds = BallotRoundsPageQuery['meeting'];

/** The secret ballots of a meeting. */
export function BallotRoundsPage() {
  const t = useText(ballotText);
  const { meetingId = '' } = useParams();
  const { data, error, refetch } = useQuery(BallotRoundsPageDocument, {
    variables: { id: meetingId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ meeting }) => <Rounds meeting={meeting} onAnswer={refetch} />}
    </QueryState>
  );
}

interface RoundsProps {
  readonly meeting: MeetingOfRounds;
  readonly onAnswer: () => Promise<unknown>;
}

function Rounds({ meeting, onAnswer }: RoundsProps) {
  const t = useText(ballotText);
  const prepares = may(useViewer(), 'meeting:manage') && meeting.status !== 'CLOSED';
  const [drafting, setDrafting] = useState<'ROUND' | 'REHEARSAL' | undefined>(undefined);
  const waiting = waitingItems(meeting);
  return (
    <>
      <PageHeader
        title={t.title}
        windowTitle={`${t.title} – ${meeting.title}`}
        crumbs={[{ label: meeting.title, to: hrefs.meeting(meeting.id) }, { label: t.title }]}
        lead={formatDateTime(meeting.startsAt)}
        actions={
          prepares && (
            <>
              <Button onClick={() => setDrafting('REHEARSAL')}>{t.list.rehearse}</Button>
              {waiting.length > 0 && (
                <Button variant="primary" onClick={() => setDrafting('ROUND')}>
                  {t.list.create}
                </Button>
              )}
            </>
          )
        }
      />
      <div className={styles['sheets']}>
        {prepares && waiting.length === 0 && <Notice kind="info">{t.list.noSecretItems}</Notice>}
        {meeting.ballotRounds.length === 0 ? (
          <EmptyState>{prepares ? t.list.empty : t.list.emptyMember}</EmptyState>
        ) : (
          <Card>
            <ul className={styles['plain']}>
              {meeting.ballotRounds.map((round) => (
                <li key={round.id} className={styles['row']}>
                  <Link to={hrefs.ballotRound(meeting.id, round.id)}>{round.title}</Link>
                  <span className={styles['acts']}>
                    <span className={styles['quiet']}>{t.list.items(round.items.length)}</span>
                    {round.isRehearsal && <StatusChip family="draft">{t.rehearsal}</StatusChip>}
                    <RoundChip status={round.status} />
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
      {drafting !== undefined && (
        <DraftDialog
          meeting={meeting}
          isRehearsal={drafting === 'REHEARSAL'}
          onAnswer={onAnswer}
          onClose={() => setDrafting(undefined)}
        />
      )}
    </>
  );
}
