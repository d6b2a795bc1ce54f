import { useQuery } from '@apollo/client/react';
import { isOneOf } from '@thidua/domain/kernel';
import { lazy, Suspense } from 'react';
import { useLocation, useParams, useSearchParams } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { runsIn } from '../../../lib/plan-years.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { MovementActButtons } from '../actions/movement-act-buttons.tsx';
import { MovementStatusChip, type ListedPlan } from '../components/movement-header.tsx';
import { MovementOverview } from '../components/movement-overview.tsx';
import { OtherPlans } from '../components/other-plans.tsx';
import { planText } from '../plan-text.ts';
import { movementText } from '../text.ts';
import { MovementPageDocument, MovementPlansDocument, type MovementPageQuery } from './movement-page.gql.ts';
import styles from './movement-pages.module.css';

// A person reads one or two of the tabs: each comes when it is opened.
const MovementPapers = lazy(async () => ({
  default: (await import('../components/movement-papers.tsx')).MovementPapers,
}));
const MovementPhases = lazy(async () => ({
  default: (await import('../components/movement-phases.tsx')).MovementPhases,
}));
const MovementTargets = lazy(async () => ({
  default: (await import('../components/movement-targets.tsx')).MovementTargets,
}));
const MovementTasks = lazy(async () => ({ default: (await import('../components/movement-tasks.tsx')).MovementTasks }));
const PlanHistory = lazy(async () => ({ default: (await import('../components/plan-history.tsx')).PlanHistory }));

export type ShownPlan = MovementPageQuery['movementById'];

const TABS = ['tong-quan', 'chi-tieu', 'cac-dot', 'nhiem-vu', 'van-ban', 'lich-su'] as const;

/** The plan of the year as it was issued, word for word, with what arithmetic and law say of it; by its id any other plan. */
export function MovementPage() {
  const t = useText(movementText);
  const { year } = useYear();
  const { movementId } = useParams();
  const { data, error, refetch } = useQuery(MovementPlansDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.movement.title}>
      {({ movements }) => {
        const ofYear = movements.find((plan) => plan.kind === 'YEARLY' && plan.year === year);
        const id = movementId ?? ofYear?.id;
        return id === undefined ? <NoPlan year={year} plans={movements} /> : <LoadedPlan id={id} plans={movements} />;
      }}
    </QueryState>
  );
}

function NoPlan({ year, plans }: { readonly year: number; readonly plans: readonly ListedPlan[] }) {
  const t = useText(movementText);
  const words = useText(planText);
  const running = plans.filter((plan) => runsIn(plan, year));
  return (
    <>
      <PageHeader title={t.movement.title} />
      <div className={styles['sheets']}>
        <EmptyState>{t.movement.none(year)}</EmptyState>
        <OtherPlans
          title={running.length === 0 ? words.plans.others : words.plans.inYear(year)}
          others={running}
          plans={plans}
        />
      </div>
    </>
  );
}

function LoadedPlan({ id, plans }: { readonly id: string; readonly plans: readonly ListedPlan[] }) {
  const t = useText(movementText);
  const { data, error, refetch } = useQuery(MovementPageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.movement.title}>
      {({ movementById }) => <Plan plan={movementById} plans={plans} />}
    </QueryState>
  );
}

function Plan({ plan, plans }: { readonly plan: ShownPlan; readonly plans: readonly ListedPlan[] }) {
  const t = useText(movementText);
  const words = useText(planText);
  const location = useLocation();
  const [params, setParams] = useSearchParams();
  const asked = params.get('the') ?? '';
  const tab = isOneOf(TABS, asked) ? asked : 'tong-quan';
  const planLine =
    plan.planNumber === null || plan.planDate === null
      ? t.movement.planWithout
      : t.movement.planOf(plan.planNumber, formatDate(plan.planDate));
  return (
    <>
      <PageHeader
        title={plan.title}
        kicker={planLine}
        lead={<MovementStatusChip status={plan.status} />}
        actions={
          <>
            <MovementActButtons movement={plan} />
            <PaperMenu paper="plan" id={plan.id} />
            <ButtonLink
              to={plan.kind === 'YEARLY' ? hrefs.targets(plan.year) : hrefs.planTargets(plan.id)}
              variant="primary"
            >
              {t.movement.seeTargets}
            </ButtonLink>
          </>
        }
      />
      <div className={styles['sheets']}>
        {isLaunched(location.state) && plan.status === 'LAUNCHED' && <Notice kind="success">{words.check.done}</Notice>}
        {plan.status === 'DRAFT' && <Notice kind="info">{words.plans.draftRibbon}</Notice>}
        {plan.status === 'CLOSED' && <Notice kind="info">{words.plans.closedRibbon}</Notice>}
        <Tabs
          label={t.movement.tabsLabel}
          current={tab}
          tabs={[
            { slug: 'tong-quan', label: t.movement.tabs.overview },
            { slug: 'chi-tieu', label: t.movement.tabs.targets },
            { slug: 'cac-dot', label: t.movement.tabs.phases, count: plan.phases.length },
            { slug: 'nhiem-vu', label: t.movement.tabs.tasks, count: plan.tasks.length },
            { slug: 'van-ban', label: t.movement.tabs.papers, count: plan.references.length },
            { slug: 'lich-su', label: words.history.tab },
          ]}
          onChange={(slug) =>
            setParams((current) => {
              const changed = new URLSearchParams(current);
              changed.set('the', slug);
              return changed;
            })
          }
        >
          {tab === 'tong-quan' && (
            <MovementOverview
              plan={plan}
              plans={plans}
              others={plans.filter((other) => other.id !== plan.id && runsIn(other, plan.year))}
            />
          )}
          <Suspense fallback={<PageSkeleton cards={1} />}>
            {tab === 'chi-tieu' && <MovementTargets movementId={plan.id} />}
            {tab === 'cac-dot' && <MovementPhases plan={plan} />}
            {tab === 'nhiem-vu' && <MovementTasks plan={plan} />}
            {tab === 'van-ban' && <MovementPapers plan={plan} />}
            {tab === 'lich-su' && <PlanHistory movementId={plan.id} />}
          </Suspense>
        </Tabs>
      </div>
    </>
  );
}

/** The check page hands over that it has just launched. */
function isLaunched(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isLaunched' in state && state.isLaunched === true;
}
