import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { isOneOf } from '@thidua/domain/kernel';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { StatusFamily } from '../../../ui/status-chip.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import type { MovementStatus } from '../../../gql/schema-types.ts';
import { MovementOverview } from '../components/movement-overview.tsx';
import { MovementPapers } from '../components/movement-papers.tsx';
import { MovementPhases } from '../components/movement-phases.tsx';
import { MovementTasks } from '../components/movement-tasks.tsx';
import { movementText } from '../text.ts';
import { MovementPageDocument } from './movement-page.gql.ts';
import type { MovementPageQuery } from './movement-page.gql.ts';

export type PlanOfYear = NonNullable<MovementPageQuery['movement']>;

const TABS = ['tong-quan', 'cac-dot', 'nhiem-vu', 'van-ban'] as const;

const FAMILIES = {
  DRAFT: 'draft',
  LAUNCHED: 'review',
  INTERIM_REVIEWED: 'review',
  FINAL_REVIEWED: 'ok',
  CLOSED: 'issued',
} as const satisfies Record<MovementStatus, StatusFamily>;

/** The plan of the year as it was issued, word for word, with what arithmetic and law say of it. */
export function MovementPage() {
  const t = useText(movementText);
  const { year } = useYear();
  const { data, error, refetch } = useQuery(MovementPageDocument, { variables: { year } });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.movement.title}>
      {({ movement }) =>
        movement === null ? (
          <>
            <PageHeader title={t.movement.title} />
            <EmptyState>{t.movement.none(year)}</EmptyState>
          </>
        ) : (
          <Plan plan={movement} />
        )
      }
    </QueryState>
  );
}

function Plan({ plan }: { readonly plan: PlanOfYear }) {
  const t = useText(movementText);
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
        lead={<StatusChip family={FAMILIES[plan.status]}>{t.movement.status[plan.status]}</StatusChip>}
        actions={
          <ButtonLink to={hrefs.targets(plan.year)} variant="primary">
            {t.movement.seeTargets}
          </ButtonLink>
        }
      />
      <Tabs
        label={t.movement.tabsLabel}
        current={tab}
        tabs={[
          { slug: 'tong-quan', label: t.movement.tabs.overview },
          { slug: 'cac-dot', label: t.movement.tabs.phases, count: plan.phases.length },
          { slug: 'nhiem-vu', label: t.movement.tabs.tasks, count: plan.tasks.length },
          { slug: 'van-ban', label: t.movement.tabs.papers, count: plan.references.length },
        ]}
        onChange={(slug) =>
          setParams((current) => {
            const changed = new URLSearchParams(current);
            changed.set('the', slug);
            return changed;
          })
        }
      >
        {tab === 'tong-quan' && <MovementOverview plan={plan} />}
        {tab === 'cac-dot' && <MovementPhases plan={plan} />}
        {tab === 'nhiem-vu' && <MovementTasks plan={plan} />}
        {tab === 'van-ban' && <MovementPapers plan={plan} />}
      </Tabs>
    </>
  );
}
