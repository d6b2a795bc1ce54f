import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';

import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { PublishDialog, PutDialog, RemindDialog, StepDialog } from '../acts/move-dialogs.tsx';
import { AssignDialog, FillDialog, SpreadDialog, TakeOutDialog } from '../acts/scorer-dialogs.tsx';
import { EditSessionDialog } from '../acts/session-dialogs.tsx';
import { MatrixCard } from '../components/matrix-card.tsx';
import { ScorersCard } from '../components/scorers-card.tsx';
import { ReopeningsCard } from '../components/reopenings-card.tsx';
import { SessionHeader, type HeaderAct } from '../components/session-header.tsx';
import styles from '../components/sessions.module.css';
import { sessionText } from '../text.ts';
import { ScoringSessionPageDocument, type ScoringSessionPageQuery } from './scoring-session-page.gql.ts';

export type ShownSession = ScoringSessionPageQuery['scoringSession'];
export type ShownEntry = ShownSession['entries'][number];

/** An act of the page, or of one request of it. */
type Act = HeaderAct | { readonly kind: 'ASSIGN' | 'TAKE_OUT'; readonly entryId: string };

/** One session of scoring: who scores what, how far they are, and what came of it. */
export function ScoringSessionPage() {
  const t = useText(sessionText);
  const { sessionId = '' } = useParams();
  const { data, error, refetch } = useQuery(ScoringSessionPageDocument, {
    variables: { id: sessionId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ scoringSession }) => <Shown session={scoringSession} />}
    </QueryState>
  );
}

function Shown({ session }: { readonly session: ShownSession }) {
  const t = useText(sessionText);
  const [act, setAct] = useState<Act | undefined>(undefined);
  const { viewerCan, entries } = session;
  const waiting = entries.filter((entry) => entry.status === 'BEFORE_COUNCIL').length;
  const onEntry = (kind: 'ASSIGN' | 'TAKE_OUT') => (entry: ShownEntry) => setAct({ kind, entryId: entry.id });
  return (
    <>
      <SessionHeader session={session} onAct={setAct} />
      <div className={styles['sheets']}>
        {entries.some(({ isWithheld }) => isWithheld) && <Notice kind="info">{t.ownWithheld}</Notice>}
        {waiting > 0 && (
          <Notice kind="info">
            {t.put.waiting(formatNumber(waiting, 0))}{' '}
            <Link to={hrefs.initiativeSittings(session.year)}>{t.put.toSittings}</Link>
          </Notice>
        )}
        <MatrixCard
          session={session}
          onAssign={viewerCan.includes('DRAFT') ? onEntry('ASSIGN') : undefined}
          onTakeOut={viewerCan.includes('TAKE_OUT') ? onEntry('TAKE_OUT') : undefined}
        />
        <ScorersCard session={session} />
        <ReopeningsCard session={session} />
      </div>
      <ActDialog session={session} act={act} onClose={() => setAct(undefined)} />
    </>
  );
}

interface ActDialogProps {
  readonly session: ShownSession;
  readonly act: Act | undefined;
  readonly onClose: () => void;
}

function ActDialog({ session, act, onClose }: ActDialogProps) {
  const navigate = useNavigate();
  if (act === undefined) return null;
  if (typeof act === 'object') {
    const entry = session.entries.find(({ id }) => id === act.entryId);
    if (entry === undefined) return null;
    const dialog = { session, entry, onClose };
    return act.kind === 'ASSIGN' ? <AssignDialog {...dialog} /> : <TakeOutDialog {...dialog} />;
  }
  const dialog = { session, onClose };
  switch (act) {
    case 'EDIT':
      return <EditSessionDialog {...dialog} />;
    case 'FILL':
      return <FillDialog {...dialog} />;
    case 'SPREAD':
      return <SpreadDialog {...dialog} />;
    case 'PUBLISH':
      return <PublishDialog {...dialog} />;
    case 'REMIND':
      return <RemindDialog {...dialog} />;
    case 'PUT_TO_COUNCIL':
      return <PutDialog {...dialog} />;
    case 'LOCK':
    case 'REOPEN':
      return <StepDialog {...dialog} step={act} />;
    case 'DISCARD':
      return <StepDialog {...dialog} step={act} onDone={() => void navigate(hrefs.scoringSessions(session.year))} />;
  }
}
