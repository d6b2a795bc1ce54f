import { useSuspenseQuery } from '@apollo/client/react';
import { OPEN_STATUSES } from '@thidua/domain/nominations';
import { useCallback, useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useSubmitList, type SubmitOutcome } from '../actions/use-submit-list.ts';
import { CHECK_GROUPS, checkGroups } from '../check-groups.ts';
import { CheckGroupCard } from '../components/check-group-card.tsx';
import { PeerReviewNotice } from '../components/peer-review-notice.tsx';
import { QuotaBar } from '../components/quota-bar.tsx';
import { PapersMissingNotice } from '../papers/papers-missing-notice.tsx';
import { FullQuotasNotice } from '../places/full-quotas.tsx';
import { QuotaPlaces } from '../places/quota-places.tsx';
import { nominationText } from '../text.ts';
import { useReadingOn } from './use-reading-on.ts';
import { JUDGEMENTS_ID } from './judgements-id.ts';
import { NominationCheckDocument } from './nomination-check.gql.ts';
import styles from './nomination-check.module.css';
import type { SentState } from './sent-state.ts';

/** The open lines of a list once more, by what the conditions say of them; then «Gửi danh sách». */
export function NominationCheckPage() {
  const { year } = useYear();
  const [params] = useSearchParams();
  const departmentId = params.get('phong') ?? '';
  // Without a division there is nothing to check; the list asks for one.
  if (departmentId === '') return <Navigate to={hrefs.nominationGrid(year)} replace />;
  return <CheckOfDepartment year={year} departmentId={departmentId} />;
}

function CheckOfDepartment({ year, departmentId }: { readonly year: number; readonly departmentId: string }) {
  const t = useText(nominationText);
  const navigate = useNavigate();
  const { data, refetch, fetchMore } = useSuspenseQuery(NominationCheckDocument, {
    variables: { year, departmentId, filter: { departmentId, statuses: [...OPEN_STATUSES] } },
    fetchPolicy: 'network-only',
  });
  const { nominationGrid: grid, nominations } = data;
  const readMore = useCallback((after: string | null) => fetchMore({ variables: { after } }), [fetchMore]);
  const reading = useReadingOn(nominations.pageInfo, readMore);
  const { submit, isBusy } = useSubmitList();
  const [isAsking, setIsAsking] = useState(false);
  const [outcome, setOutcome] = useState<SubmitOutcome | undefined>(undefined);

  const lines = nominations.nodes.filter(({ viewerCan }) => viewerCan.includes('SUBMIT'));
  const groups = checkGroups(lines);
  const openQuestions = grid.judgements.filter(({ answer }) => answer === null).length;
  const gridHref = hrefs.nominationGrid(year, departmentId);
  const isStopped = groups.STOPPED.length > 0;

  async function send(): Promise<void> {
    const answer = await submit({ year, departmentId, version: grid.version });
    setIsAsking(false);
    if (answer.kind === 'SENT') {
      const state: SentState = { sentCount: lines.length };
      await navigate(gridHref, { replace: true, state });
      return;
    }
    setOutcome(answer);
    await refetch();
  }

  return (
    <>
      <PageHeader
        title={t.check.title}
        crumbs={[{ label: t.grid.title, to: gridHref }, { label: t.check.title }]}
        lead={t.check.lead(grid.department.name, year)}
      />
      <div className={styles['page']}>
        {outcome !== undefined && outcome.kind !== 'SENT' && <Refusal outcome={outcome} />}
        {reading.state !== 'WHOLE' ? (
          <ReadingOn reading={reading} read={nominations.nodes.length} total={nominations.totalCount} />
        ) : lines.length === 0 ? (
          <EmptyState action={<ButtonLink to={gridHref}>{t.check.back}</ButtonLink>}>{t.check.nothing}</EmptyState>
        ) : (
          <>
            {isStopped && <Notice kind="danger">{t.check.stopped(groups.STOPPED.length)}</Notice>}
            {openQuestions > 0 && (
              <Notice
                kind="warning"
                action={
                  <ButtonLink size="small" to={`${gridHref}#${JUDGEMENTS_ID}`}>
                    {t.check.edit}
                  </ButtonLink>
                }
              >
                {t.check.questions(openQuestions)}
              </Notice>
            )}
            <PeerReviewNotice peerReview={grid.peerReview} year={year} departmentId={departmentId} />
            {CHECK_GROUPS.map((group) => (
              <CheckGroupCard key={group} group={group} lines={groups[group]} editHref={gridHref} />
            ))}
            <QuotaBar quota={grid.quota} />
            <QuotaPlaces year={year} departmentId={departmentId} />
            <p>{t.check.next}</p>
            <div className={styles['foot']}>
              <ButtonLink to={gridHref}>{t.check.back}</ButtonLink>
              <Button
                variant="primary"
                onClick={() => (isStopped ? setOutcome(stoppedHere(groups.STOPPED)) : setIsAsking(true))}
              >
                {t.check.submit(lines.length)}
              </Button>
            </div>
          </>
        )}
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => void send()}
        title={t.check.confirmTitle(lines.length)}
        confirmLabel={t.check.confirm}
        busyLabel={isBusy ? t.check.submitting : undefined}
      >
        <p>{t.check.confirmBody}</p>
      </ConfirmDialog>
    </>
  );
}

interface ReadingOnProps {
  readonly reading: ReturnType<typeof useReadingOn>;
  readonly read: number;
  readonly total: number;
}

/** A long list comes page by page; nothing is said of it before it is whole. */
function ReadingOn({ reading, read, total }: ReadingOnProps) {
  const t = useText(nominationText);
  return reading.state === 'BROKEN' ? (
    <InlineError message={t.check.broken(read, total)} onRetry={reading.onRetry} />
  ) : (
    <p role="status">{t.check.reading(read, total)}</p>
  );
}

/** What the server would say; said at once, so that the button always answers. */
function stoppedHere(lines: Extract<SubmitOutcome, { kind: 'NOT_ELIGIBLE' }>['lines']): SubmitOutcome {
  return { kind: 'NOT_ELIGIBLE', lines };
}

function Refusal({ outcome }: { readonly outcome: Exclude<SubmitOutcome, { kind: 'SENT' }> }) {
  const t = useText(nominationText);
  switch (outcome.kind) {
    case 'CHANGED':
    case 'FAILED':
      return <InlineError message={outcome.sentence} />;
    case 'FULL':
      return <FullQuotasNotice quotas={outcome.quotas} />;
    case 'NO_PAPERS':
      return <PapersMissingNotice lines={outcome.lines} />;
    case 'NO_PEER_REVIEW':
      return (
        <Notice kind="danger" isAlert>
          <p>{t.peer.stopped}</p>
          <ul>
            {outcome.lines.map(({ id, award, subjectName }) => (
              <li key={id}>{t.peer.line(t.awardShort(award), subjectName)}</li>
            ))}
          </ul>
        </Notice>
      );
    case 'NOT_ELIGIBLE':
      return (
        <Notice kind="danger" isAlert>
          <p>{t.check.notEligible}</p>
          <ul>
            {outcome.lines.map(({ id, award, subjectName, assessment }) => (
              <li key={id}>{t.check.stoppedLine(t.awardShort(award), subjectName, t.verdicts[assessment.verdict])}</li>
            ))}
          </ul>
        </Notice>
      );
  }
}
