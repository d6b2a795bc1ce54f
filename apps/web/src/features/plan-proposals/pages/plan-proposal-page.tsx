import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { AcceptCertainPlanItemsDocument } from '../actions/accept-certain-plan-items.gql.ts';
import { DiscardPlanProposalDocument } from '../actions/discard-plan-proposal.gql.ts';
import { CreatePlanDialog } from '../components/create-plan-dialog.tsx';
import { SourceList } from '../components/source-list.tsx';
import { WarningList } from '../components/warning-list.tsx';
import { countsOf, FILTERS, headlineOf, type Filter, type Proposal } from '../logic/review.logic.ts';
import styles from '../plan-proposals.module.css';
import { proposalText } from '../text.ts';
import { PlanProposalPageDocument, type PlanProposalPageQuery } from './plan-proposal-page.gql.ts';

export type Departments = PlanProposalPageQuery['departments'];

/** The text of a plan with what was read from it: each item is taken over, mended or left out. */
export function PlanProposalPage() {
  const t = useText(proposalText);
  const { proposalId = '' } = useParams();
  const { year } = useYear();
  const { data, error, refetch } = useQuery(PlanProposalPageDocument, { variables: { id: proposalId, year } });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ planProposal, departments }) => (
        <Review
          key={planProposal.id}
          proposal={planProposal}
          departments={departments}
          onRefetch={() => void refetch()}
        />
      )}
    </QueryState>
  );
}

interface ReviewProps {
  readonly proposal: Proposal;
  readonly departments: Departments;
  readonly onRefetch: () => void;
}

function Review({ proposal, departments, onRefetch }: ReviewProps) {
  const t = useText(proposalText);
  const toast = useToast();
  const navigate = useNavigate();
  const [filter, setFilter] = useState<Filter>('ALL');
  const [isCreating, setIsCreating] = useState(false);
  const [isDiscarding, setIsDiscarding] = useState(false);
  const [acceptCertain, accepting] = useMutation(AcceptCertainPlanItemsDocument);
  const [discard, discarding] = useMutation(DiscardPlanProposalDocument);
  const { items, status } = proposal;
  const counts = countsOf(items);
  const plan = items.find(({ kind }) => kind === 'PLAN');
  const title = plan === undefined ? (proposal.fileName ?? t.title) : headlineOf(plan);
  const isDraft = status === 'DRAFT';
  const count = (kind: (typeof items)[number]['kind']) => items.filter((item) => item.kind === kind).length;

  async function handleAcceptCertain(): Promise<void> {
    try {
      const { data } = await acceptCertain({ variables: { id: proposal.id } });
      if (data?.acceptCertainPlanItems.__typename !== 'PlanProposal') onRefetch();
    } catch {
      toast({ message: t.item.failed });
    }
  }

  async function handleDiscard(): Promise<void> {
    try {
      const { data } = await discard({ variables: { id: proposal.id, version: proposal.version } });
      setIsDiscarding(false);
      if (data?.discardPlanProposal.__typename !== 'PlanProposal') {
        onRefetch();
        return;
      }
      toast({ message: t.page.discarded });
      await navigate(hrefs.planProposals());
    } catch {
      setIsDiscarding(false);
      toast({ message: t.item.failed });
    }
  }

  return (
    <>
      <PageHeader
        title={title}
        windowTitle={`${t.title} – ${title}`}
        crumbs={[{ label: t.title, to: hrefs.planProposals() }, { label: title }]}
        lead={
          <p className={styles['lead']}>
            {t.page.read(count('TARGET'), count('PHASE'), count('TASK'))}{' '}
            <span role="status">{t.page.counts(counts.accepted, counts.refused, counts.open)}</span>
          </p>
        }
        actions={
          isDraft ? (
            <>
              <Button variant="quiet" onClick={() => setIsDiscarding(true)}>
                {t.page.discard}
              </Button>
              {counts.certain > 0 && (
                <Button
                  onClick={() => void handleAcceptCertain()}
                  busyLabel={accepting.loading ? t.page.acceptBusy : undefined}
                >
                  {t.page.acceptCertain(counts.certain)}
                </Button>
              )}
              <Button variant="primary" onClick={() => setIsCreating(true)}>
                {t.page.create}
              </Button>
            </>
          ) : undefined
        }
      />
      {status === 'APPLIED' && proposal.movementId !== null && (
        <Notice kind="success" action={<ButtonLink to={hrefs.plan(proposal.movementId)}>{t.page.openPlan}</ButtonLink>}>
          {t.page.applied}
        </Notice>
      )}
      {status === 'DISCARDED' && <Notice kind="warning">{t.page.isDiscarded}</Notice>}
      <WarningList proposal={proposal} />
      <div className={styles['tools']}>
        <Segmented
          legend={t.page.show}
          choices={FILTERS.map((value) => ({ value, label: t.page.filters[value] }))}
          value={filter}
          onChange={setFilter}
        />
        {isDraft && <p className={styles['keys']}>{t.page.keys}</p>}
      </div>
      <SourceList proposal={proposal} filter={filter} isDraft={isDraft} onRefetch={onRefetch} />
      {isCreating && (
        <CreatePlanDialog
          proposal={proposal}
          departments={departments}
          onClose={() => setIsCreating(false)}
          onRefetch={onRefetch}
        />
      )}
      <ConfirmDialog
        isOpen={isDiscarding}
        isDanger
        title={t.page.discardTitle}
        confirmLabel={t.page.discard}
        busyLabel={discarding.loading ? t.page.discardBusy : undefined}
        onCancel={() => setIsDiscarding(false)}
        onConfirm={() => void handleDiscard()}
      >
        {t.page.discardBody}
      </ConfirmDialog>
    </>
  );
}
