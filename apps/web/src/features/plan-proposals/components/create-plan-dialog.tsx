import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ViewerDocument } from '../../../lib/viewer/viewer.gql.ts';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary, type FormError } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { ApplyPlanProposalDocument } from '../actions/apply-plan-proposal.gql.ts';
import { applyErrors } from '../logic/apply.logic.ts';
import { countsOf, type Proposal } from '../logic/review.logic.ts';
import type { Departments } from '../pages/plan-proposal-page.tsx';
import styles from '../plan-proposals.module.css';
import { proposalText } from '../text.ts';

const OWNER_ID = 'phong-theo-doi';
/** Departments that follow targets; the rated organisations do not. */
const OWNERS = ['DIRECTORATE', 'DIVISION', 'ATTACHED_UNIT'];

interface CreatePlanDialogProps {
  readonly proposal: Proposal;
  readonly departments: Departments;
  readonly onClose: () => void;
  readonly onRefetch: () => void;
}

/** The last step: who follows the targets, and what happens where the year has a plan already. */
export function CreatePlanDialog({ proposal, departments, onClose, onRefetch }: CreatePlanDialogProps) {
  const t = useText(proposalText);
  const toast = useToast();
  const navigate = useNavigate();
  const [owner, setOwner] = useState<string | undefined>(undefined);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [taken, setTaken] = useState<
    { readonly planId: string; readonly year: number; readonly isDraft: boolean } | undefined
  >(undefined);
  const [apply, { loading }] = useMutation(ApplyPlanProposalDocument, { refetchQueries: [ViewerDocument] });
  const counts = countsOf(proposal.items);

  function fail(...found: readonly FormError[]): void {
    setErrors(found);
    setAttempt((count) => count + 1);
  }

  async function handleApply(onDraft: 'REFUSE' | 'ADD'): Promise<void> {
    if (owner === undefined) {
      fail({ fieldId: OWNER_ID, message: t.create.ownerMissing });
      return;
    }
    setErrors([]);
    const { id, version } = proposal;
    try {
      const { data } = await apply({ variables: { input: { id, version, ownerDepartmentId: owner, onDraft } } });
      const outcome = data?.applyPlanProposal;
      switch (outcome?.__typename) {
        case 'PlanProposal': {
          const targets = proposal.items.filter(
            ({ kind, choice }) => kind === 'TARGET' && choice === 'ACCEPTED',
          ).length;
          toast({ message: t.create.done(targets) });
          await navigate(outcome.movementId === null ? hrefs.movement() : hrefs.plan(outcome.movementId));
          return;
        }
        case 'YearTakenError':
          setTaken({ planId: outcome.planId, year: outcome.year, isDraft: outcome.planStatus === 'DRAFT' });
          return;
        case 'InputProblemsError':
          fail(...applyErrors(outcome.problems, proposal.items, t));
          return;
        case 'StaleRecordError':
          fail({ message: t.create.stale });
          onRefetch();
          return;
        case 'InvalidTransitionError':
          fail({ message: t.item.over });
          onRefetch();
          return;
        case undefined:
          fail({ message: t.item.failed });
      }
    } catch {
      fail({ message: t.item.failed });
    }
  }

  const isLaunched = taken !== undefined && !taken.isDraft;
  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.create.title}
      actions={
        <>
          <Button onClick={onClose}>{t.item.cancel}</Button>
          {!isLaunched && (
            <Button
              variant="primary"
              onClick={() => void handleApply(taken === undefined ? 'REFUSE' : 'ADD')}
              busyLabel={loading ? t.create.busy : undefined}
            >
              {taken === undefined ? t.create.confirm : t.create.add}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['dialog']}>
        {/* A link to an item leads out of the dialog. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the links inside are the controls */}
        <div
          onClick={(event) => {
            if (event.target instanceof HTMLAnchorElement && !event.target.hash.endsWith(OWNER_ID)) onClose();
          }}
        >
          <ErrorSummary errors={errors} attempt={attempt} />
        </div>
        <p>{t.create.body(counts.accepted)}</p>
        {counts.open > 0 && <Notice kind="warning">{t.create.left(counts.open)}</Notice>}
        {taken !== undefined && (
          <Notice kind="warning" isAlert>
            {taken.isDraft ? t.create.draftExists(taken.year) : t.create.launched(taken.year)}{' '}
            <Link to={hrefs.plan(taken.planId)}>{t.create.seePlan}</Link>
          </Notice>
        )}
        <SelectField
          id={OWNER_ID}
          label={t.create.owner}
          hint={t.create.ownerHint}
          options={departments
            .filter(({ kind }) => OWNERS.includes(kind))
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={owner}
          error={errors.find(({ fieldId }) => fieldId === OWNER_ID)?.message}
          onChange={setOwner}
        />
      </div>
    </AppDialog>
  );
}
