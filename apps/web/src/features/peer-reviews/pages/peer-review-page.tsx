import { useSuspenseQuery } from '@apollo/client/react';
import type { PeerReviewStep } from '@thidua/domain/peer-review';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';

import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { MeetingDialog } from '../acts/meeting-dialog.tsx';
import { StepDialog } from '../acts/step-dialogs.tsx';
import { MeetingCard } from '../components/meeting-card.tsx';
import styles from '../components/peer-review.module.css';
import { VotesCard } from '../components/votes-card.tsx';
import { keptVotes } from '../kept-votes.ts';
import { peerReviewText } from '../text.ts';
import { PeerReviewPageDocument } from './peer-review.gql.ts';

/** The minutes of a division's peer review. The division stands in the address. */
export function PeerReviewPage() {
  const { year } = useYear();
  const [params] = useSearchParams();
  const departmentId = params.get('phong') ?? '';
  if (departmentId === '') return <Navigate to={hrefs.nominationGrid(year)} replace />;
  return <MinutesOfDepartment key={`${String(year)} ${departmentId}`} year={year} departmentId={departmentId} />;
}

function MinutesOfDepartment({ year, departmentId }: { readonly year: number; readonly departmentId: string }) {
  const t = useText(peerReviewText);
  const { data } = useSuspenseQuery(PeerReviewPageDocument, {
    variables: { year, departmentId },
    fetchPolicy: 'cache-and-network',
  });
  const review = data.peerReviewOfList;
  const [act, setAct] = useState<'MEETING' | PeerReviewStep | undefined>(undefined);
  const { status, version, recordId, viewerCan, department, corrections } = review;
  const [isUnsaved, setIsUnsaved] = useState(false);
  const done = () => setAct(undefined);

  /** What is typed and not saved would not be in the minutes that are closed. */
  function close(): void {
    const hasTyped = Object.keys(keptVotes(review.id)).length > 0;
    setIsUnsaved(hasTyped);
    if (!hasTyped) setAct('CLOSE');
  }

  return (
    <>
      <PageHeader
        title={t.title}
        windowTitle={t.windowTitle(department.name, year)}
        crumbs={[{ label: t.list, to: hrefs.nominationGrid(year, departmentId) }, { label: t.title }]}
        lead={
          <>
            <span>{department.name}</span>
            <StatusChip family={status === 'CLOSED' ? 'ok' : 'draft'}>
              {version === 0 ? t.notYet : t.status[status]}
            </StatusChip>
          </>
        }
        actions={
          <>
            {recordId !== null && version > 0 && (
              <PaperMenu paper="peer-review-minutes" id={recordId} label={t.paper} />
            )}
            {viewerCan.includes('CORRECT') && <Button onClick={() => setAct('CORRECT')}>{t.correct.open}</Button>}
            {viewerCan.includes('CLOSE') && version > 0 && (
              <Button variant="primary" onClick={close}>
                {t.close.open}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['page']}>
        {isUnsaved && <InlineError message={t.votes.saveFirst} />}
        {review.isRequired && status === 'OPEN' && <Notice kind="info">{t.required}</Notice>}
        <MeetingCard review={review} onRecord={viewerCan.includes('RECORD') ? () => setAct('MEETING') : undefined} />
        {review.lines.length === 0 ? (
          <EmptyState action={<ButtonLink to={hrefs.nominationGrid(year, departmentId)}>{t.votes.toList}</ButtonLink>}>
            {t.votes.empty}
          </EmptyState>
        ) : (
          <VotesCard review={review} />
        )}
        {corrections.length > 0 && (
          <Card title={t.corrections.title}>
            <ul className={styles['lines']}>
              {corrections.map(({ reason, correctedBy, correctedAt }) => (
                <li key={correctedAt} className={styles['note']}>
                  <p>{reason}</p>
                  <p className={styles['quiet']}>{t.corrections.line(correctedBy, formatDateTime(correctedAt))}</p>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
      {act === 'MEETING' && <MeetingDialog review={review} onClose={done} />}
      {(act === 'CLOSE' || act === 'CORRECT') && <StepDialog review={review} step={act} onClose={done} />}
    </>
  );
}
