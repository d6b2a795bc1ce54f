import { useState } from 'react';
import { useParams } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { Booth } from '../booth/booth-lazily.tsx';
import { CodeCard } from '../rounds/code-card.tsx';
import { CollectorsCard } from '../rounds/collectors-card.tsx';
import { DraftActs } from '../rounds/draft-acts-lazily.tsx';
import { NamedCard } from '../rounds/named-card-lazily.tsx';
import { PaperCard } from '../rounds/paper-card-lazily.tsx';
import { ResultsFoot } from '../rounds/results-foot.tsx';
import { RoundChip } from '../rounds/round-chip.tsx';
import { RoundItems } from '../rounds/round-items.tsx';
import { RoundPanel } from '../rounds/round-panel.tsx';
import { ScansCard } from '../rounds/scans-card-lazily.tsx';
import { StandInCard } from '../rounds/stand-in-card-lazily.tsx';
import styles from '../rounds/rounds.module.css';
import { ballotText } from '../text.ts';
import { useLiveRound, type ShownRound } from './use-live-round.ts';

/** One round of the secret ballot: for a member the own ballots, for chair and counting team what they have to do, for all the result. */
export function BallotRoundPage() {
  const { meetingId = '', roundId = '' } = useParams();
  return <LiveRound key={roundId} meetingId={meetingId} roundId={roundId} />;
}

function LiveRound({ meetingId, roundId }: { readonly meetingId: string; readonly roundId: string }) {
  const t = useText(ballotText);
  const [isSending, setIsSending] = useState(false);
  const { data, error, refetch } = useLiveRound(meetingId, roundId, isSending);
  return (
    <QueryState
      data={data}
      error={data === undefined ? error : undefined}
      onRetry={() => void refetch()}
      title={t.title}
    >
      {({ ballotRound }) => <Round round={ballotRound} onAnswer={refetch} onSending={setIsSending} />}
    </QueryState>
  );
}

interface RoundProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
  readonly onSending: (isSending: boolean) => void;
}

function Round({ round, onAnswer, onSending }: RoundProps) {
  const t = useText(ballotText);
  return (
    <>
      <PageHeader
        title={round.title}
        windowTitle={`${round.title} – ${t.title}`}
        crumbs={[{ label: t.title, to: hrefs.ballotRounds(round.meetingId) }, { label: round.title }]}
        lead={
          <>
            <RoundChip status={round.status} />
            {round.isRehearsal && <StatusChip family="draft">{t.rehearsal}</StatusChip>}
          </>
        }
        actions={
          <>
            {round.publishedAt !== null && <PaperMenu paper="tally-sheet" id={round.id} label={t.tallySheet} />}
            {round.viewerCan.includes('PREPARE') && <DraftActs round={round} onAnswer={onAnswer} />}
          </>
        }
      />
      <div className={styles['sheets']}>
        {round.isRehearsal && <Notice kind="info">{t.rehearsalNote}</Notice>}
        {round.annulmentReason !== null && (
          <Notice kind="warning">
            {t.void(t.annulmentReason[round.annulmentReason])} {round.annulmentText ?? ''}
          </Notice>
        )}
        {round.status === 'DISPUTED' && (
          <Notice kind="danger" title={t.disputed}>
            {round.disputeGrounds.map((ground) => t.disputeGround[ground]).join('. ')}. {t.disputedWhat}
          </Notice>
        )}
        <StandInCard round={round} onAnswer={onAnswer} />
        <RoundPanel round={round} onAnswer={onAnswer} />
        <CodeCard round={round} onAnswer={onAnswer} />
        <Booth round={round} onAnswer={onAnswer} onSending={onSending} />
        <CollectorsCard round={round} />
        <PaperCard round={round} onAnswer={onAnswer} onSending={onSending} />
        <NamedCard round={round} onAnswer={onAnswer} />
        <RoundItems round={round} />
        <ScansCard round={round} />
        <ResultsFoot round={round} />
      </div>
    </>
  );
}
