import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';

import type { PlanLackCode } from '../../../gql/schema-types.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { LaunchMovementDocument } from '../actions/movement-acts.gql.ts';
import { PlanChecks } from '../components/plan-checks.tsx';
import { sectionId, type PlanSectionName } from '../forms/plan-section.tsx';
import { planText } from '../plan-text.ts';
import { movementText } from '../text.ts';
import styles from './movement-pages.module.css';
import { PlanCheckPageDocument, type PlanCheckPageQuery } from './plan-check-page.gql.ts';

type CheckedPlan = PlanCheckPageQuery['movementById'];

/** Where each missing part is written. */
const SECTION_OF = {
  THEME: 'aims',
  PURPOSES: 'aims',
  GENERAL_GOALS: 'aims',
  PHASES: 'phases',
  PHASE_OUTSIDE_PERIOD: 'phases',
  TARGETS: 'targets',
  TARGET_OWNER: 'targets',
  TARGET_BASE: 'targets',
  TARGET_DECIDER: 'targets',
  TASKS: 'tasks',
  SIGNER: 'head',
  RECIPIENTS: 'recipients',
} as const satisfies Record<PlanLackCode, PlanSectionName>;

/** What is missing and what to look at again; then the director launches. */
export function PlanCheckPage() {
  const t = useText(planText).check;
  const { movementId = '' } = useParams();
  const { data, error, refetch } = useQuery(PlanCheckPageDocument, {
    variables: { id: movementId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ movementById }) => <CheckSheet plan={movementById} />}
    </QueryState>
  );
}

function CheckSheet({ plan }: { readonly plan: CheckedPlan }) {
  const t = useText(planText);
  const movement = useText(movementText).movement;
  const [isLaunching, setIsLaunching] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const mayLaunch = plan.viewerCan.includes('LAUNCH');
  const mayEdit = plan.viewerCan.includes('EDIT');

  function askToLaunch(): void {
    if (plan.lacks.length > 0) setIsRefused(true);
    else setIsLaunching(true);
  }

  return (
    <>
      <PageHeader
        title={t.check.title}
        crumbs={[
          { label: movement.title, to: hrefs.movement(plan.year) },
          { label: plan.title, to: hrefs.plan(plan.id) },
          { label: t.check.title },
        ]}
        lead={t.check.lead}
        actions={
          <>
            {mayEdit && <ButtonLink to={hrefs.planEdit(plan.id)}>{t.goOnWriting}</ButtonLink>}
            {mayLaunch && (
              <Button variant="primary" onClick={askToLaunch}>
                {t.acts.LAUNCH}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['sheets']}>
        {isRefused && plan.lacks.length > 0 && (
          <Notice kind="danger" isAlert>
            {t.check.refused}
          </Notice>
        )}
        {!mayLaunch && mayEdit && <Notice kind="info">{t.check.onlyDirector}</Notice>}
        {plan.lacks.length === 0 ? (
          <Notice kind="success">{t.check.complete}</Notice>
        ) : (
          <Card title={t.check.lacks}>
            <ul className={styles['plain']}>
              {plan.lacks.map(({ code, subject }) => (
                <li key={`${code} ${subject ?? ''}`}>
                  {t.lacks[code]}
                  {subject !== null && `: ${subject}`}
                  {mayEdit && (
                    <>
                      {' '}
                      <ButtonLink to={placeOf(plan, code, subject)} variant="quiet" size="small">
                        {t.check.fix}
                      </ButtonLink>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Card>
        )}
        <Card title={t.check.warnings}>
          <p className={styles['lead']}>{t.check.warningsLead}</p>
          <PlanChecks checks={plan.checks} />
        </Card>
      </div>
      {isLaunching && <LaunchDialog plan={plan} onClose={() => setIsLaunching(false)} />}
    </>
  );
}

/** A target that lacks something is mended in its own form, everything else in its part of the plan. */
function placeOf({ id, targets }: CheckedPlan, code: PlanLackCode, subject: string | null): string {
  const target = SECTION_OF[code] === 'targets' ? targets.find((each) => each.code === subject) : undefined;
  return target === undefined ? `${hrefs.planEdit(id)}#${sectionId(SECTION_OF[code])}` : hrefs.targetEdit(target.id);
}

function LaunchDialog({ plan, onClose }: { readonly plan: CheckedPlan; readonly onClose: () => void }) {
  const t = useText(planText);
  const navigate = useNavigate();
  const { isBusy, send } = useSending();

  async function launch(): Promise<ActDialogAnswer> {
    const input = { id: plan.id, version: plan.version };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: LaunchMovementDocument, variables: { input } })).data?.launchMovement,
    );
    if (outcome.kind === 'FAILED') return outcome;
    if (outcome.kind === 'PROBLEMS' || outcome.done.__typename === 'PlanIncompleteError') {
      return { kind: 'FAILED', sentence: t.check.refused };
    }
    await navigate(hrefs.plan(plan.id), { state: { isLaunched: true } });
    return { kind: 'DONE' };
  }

  return (
    <ActDialog
      title={t.check.confirm(plan.title)}
      body={t.check.consequence}
      confirm={t.acts.LAUNCH}
      busyLabel={isBusy ? t.check.busy : undefined}
      onAct={launch}
      onClose={onClose}
    />
  );
}
