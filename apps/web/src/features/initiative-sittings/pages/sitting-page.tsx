import { useQuery } from '@apollo/client/react';
import type { InitiativeSittingStep } from '@thidua/domain/initiative-sitting';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { DecideDialog, StepDialog } from '../acts/move-dialogs.tsx';
import { LineDialog, PresenceDialog } from '../acts/record-dialogs.tsx';
import { SITTING_FAMILIES } from '../components/families.ts';
import { LinesCard } from '../components/lines-card.tsx';
import { PresenceCard } from '../components/presence-card.tsx';
import styles from '../components/sittings.module.css';
import { sittingText } from '../text.ts';
import { SittingPageDocument, type SittingPageQuery } from './sitting-page.gql.ts';

export type ShownSitting = SittingPageQuery['initiativeSitting'];

type Act =
  | InitiativeSittingStep
  | 'DECIDE'
  | 'PRESENCE'
  /** The votes of one line. */
  | { readonly lineId: string; readonly isUnanimous: boolean };

/** One sitting: who was there, how each initiative was voted on, and the decision that follows. */
export function SittingPage() {
  const t = useText(sittingText);
  const { sittingId = '' } = useParams();
  const { data, error, refetch } = useQuery(SittingPageDocument, {
    variables: { id: sittingId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ initiativeSitting }) => <Shown sitting={initiativeSitting} />}
    </QueryState>
  );
}

function Shown({ sitting }: { readonly sitting: ShownSitting }) {
  const t = useText(sittingText);
  const { year } = useYear();
  const [act, setAct] = useState<Act | undefined>(undefined);
  const title = t.pageTitle(formatDate(sitting.heldOn));
  useDocumentTitle(title);
  const { status, viewerCan } = sitting;
  const isWithheld = sitting.lines.some((line) => line.isWithheld);
  const mayRecord = viewerCan.includes('RECORD');
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: t.initiatives, to: hrefs.initiatives(year) },
          { label: t.title, to: hrefs.initiativeSittings(year) },
          { label: title },
        ]}
        lead={<StatusChip family={SITTING_FAMILIES[status]}>{t.status[status]}</StatusChip>}
        actions={
          <>
            {!isWithheld && <PaperMenu paper="sitting-minutes" id={sitting.id} label={t.papers.minutes} />}
            {!isWithheld && (status === 'CLOSED' || status === 'DECIDED') && (
              <PaperMenu paper="recognition-decision" id={sitting.id} label={t.papers.decision} />
            )}
            {viewerCan.includes('DISCARD') && <Button onClick={() => setAct('DISCARD')}>{t.discard.open}</Button>}
            {viewerCan.includes('REOPEN') && <Button onClick={() => setAct('REOPEN')}>{t.reopen.open}</Button>}
            {viewerCan.includes('CLOSE') && (
              <Button variant="primary" onClick={() => setAct('CLOSE')}>
                {t.close.open}
              </Button>
            )}
            {viewerCan.includes('DECIDE') && (
              <Button variant="primary" onClick={() => setAct('DECIDE')}>
                {t.decide.open}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['sheets']}>
        <Facts sitting={sitting} />
        <PresenceCard sitting={sitting} onRecord={mayRecord ? () => setAct('PRESENCE') : undefined} />
        <LinesCard
          sitting={sitting}
          onRecord={mayRecord ? (lineId, isUnanimous) => setAct({ lineId, isUnanimous }) : undefined}
        />
      </div>
      <ActDialogs sitting={sitting} act={act} onClose={() => setAct(undefined)} />
    </>
  );
}

interface ActDialogsProps {
  readonly sitting: ShownSitting;
  readonly act: Act | undefined;
  readonly onClose: () => void;
}

function ActDialogs({ sitting, act, onClose }: ActDialogsProps) {
  const navigate = useNavigate();
  const { year } = useYear();
  if (act === undefined) return null;
  if (act === 'PRESENCE') return <PresenceDialog sitting={sitting} onClose={onClose} />;
  if (act === 'DECIDE') return <DecideDialog sitting={sitting} onClose={onClose} />;
  if (typeof act === 'object') {
    const line = sitting.lines.find(({ id }) => id === act.lineId);
    return line === undefined ? null : (
      <LineDialog sitting={sitting} line={line} isUnanimous={act.isUnanimous} onClose={onClose} />
    );
  }
  if (act !== 'DISCARD') return <StepDialog sitting={sitting} step={act} onClose={onClose} />;
  return (
    <StepDialog
      sitting={sitting}
      step={act}
      onDone={() => void navigate(hrefs.initiativeSittings(year))}
      onClose={onClose}
    />
  );
}

function Facts({ sitting }: { readonly sitting: ShownSitting }) {
  const t = useText(sittingText);
  const { form, base, place, legalGround, decisionNumber, decidedOn, decidedBy } = sitting;
  const share = `${sitting.shareNumerator}/${sitting.shareDenominator}`;
  const quorum = `${sitting.quorumNumerator}/${sitting.quorumDenominator}`;
  return (
    <Card title={t.facts.title}>
      <DescriptionList
        items={[
          ...(decisionNumber === null || decidedOn === null
            ? []
            : [
                {
                  term: t.facts.decision,
                  detail: t.facts.decisionOf(decisionNumber, formatDate(decidedOn), decidedBy ?? ''),
                },
              ]),
          { term: t.facts.place, detail: place },
          { term: t.facts.form, detail: t.form[form] },
          { term: t.facts.share, detail: t.facts.shareOf(share, t.base[base]) },
          { term: t.facts.quorum, detail: t.facts.quorumOf(quorum) },
          { term: t.facts.ground, detail: legalGround },
        ]}
      />
    </Card>
  );
}
