import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { INITIATIVE_STATUSES } from '@thidua/domain/initiatives';
import { isOneOf } from '@thidua/domain/kernel';
import { NOMINATION_STATUSES } from '@thidua/domain/nominations';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, seesWholeBody, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { StepBars } from '../../../ui/charts/step-bars.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { WorkList } from '../../home/index.ts';
import { useInitiativeStatusNames } from '../../initiatives/index.ts';
import { useNominationStatusNames } from '../../nominations/index.ts';
import { NoYearlyPlan } from '../components/no-yearly-plan.tsx';
import { PlanTimeline } from '../components/plan-timeline.tsx';
import { QuotaSheet } from '../components/quota-sheet.tsx';
import { TargetRow } from '../components/target-row.tsx';
import rowStyles from '../components/target-row.module.css';
import { movementText } from '../text.ts';
import styles from './movement-pages.module.css';
import { YearBoardPageDocument } from './year-board-page.gql.ts';
import type { YearBoardPageQuery } from './year-board-page.gql.ts';

/** The year on one screen: where it stands, what is in danger, and who holds what is late. */
export function YearBoardPage() {
  const t = useText(movementText);
  const { year } = useYear();
  const { today } = useViewer();
  const { data, error, refetch } = useQuery(YearBoardPageDocument, {
    variables: { year, onDay: null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.board.title}>
      {({ yearBoard }) => <Board board={yearBoard} today={today} />}
    </QueryState>
  );
}

function Board({ board, today }: { readonly board: YearBoardPageQuery['yearBoard']; readonly today: string }) {
  const t = useText(movementText);
  const initiativeNames = useInitiativeStatusNames();
  const nominationNames = useNominationStatusNames();
  const viewer = useViewer();
  const mayReadNominations = may(viewer, 'nomination:read');
  // A count that is not the body's says so.
  const titled = (title: string) => (seesWholeBody(viewer) ? title : t.board.onlySeen(title));
  const { movement } = board;
  const inDanger =
    movement?.targets.filter(({ progress }) => progress.state === 'AT_RISK' || progress.state === 'NOT_MET') ?? [];
  return (
    <>
      <PageHeader
        title={t.board.title}
        kicker={formatDate(today)}
        lead={movement === null ? undefined : <p className={styles['lead']}>“{movement.theme}”</p>}
      />
      <div className={classNames(styles['sheets'], styles['year'])}>
        {movement === null ? (
          <NoYearlyPlan year={board.year} />
        ) : (
          <Card>
            <PlanTimeline {...movement} fromDay={`${board.year}-01-01`} toDay={`${board.year}-12-31`} />
          </Card>
        )}
        <div className={classNames(movement !== null && styles['pair'])}>
          {movement !== null && (
            <Card>
              <StepBars
                title={t.board.targets}
                nameHeader={t.board.state}
                countHeader={t.board.count}
                steps={board.targetStates.map(({ state, count }) => ({
                  label: t.target.states[state],
                  count,
                  href: `${hrefs.targets(board.year)}&tien-do=${state}`,
                }))}
              />
            </Card>
          )}
          <QuotaSheet quota={board.quota} />
        </div>
        {movement !== null && (
          <Card title={t.board.needAttention} actions={<Link to={hrefs.targets(board.year)}>{t.board.seeAll}</Link>}>
            {inDanger.length === 0 ? (
              <EmptyState>{t.board.noAttention}</EmptyState>
            ) : (
              <ul className={classNames(rowStyles['rows'], styles['attention'])}>
                {inDanger.map((target) => (
                  <TargetRow key={target.id} target={target} />
                ))}
              </ul>
            )}
          </Card>
        )}
        <div className={styles['pair']}>
          <Card>
            <StepBars
              title={titled(t.board.initiatives)}
              nameHeader={t.board.step}
              countHeader={t.board.records}
              steps={board.initiativeSteps.map(({ status, count }) => ({
                label: isOneOf(INITIATIVE_STATUSES, status) ? initiativeNames[status] : status,
                count,
                href: `${hrefs.initiatives(board.year)}&the=tat-ca&trang-thai=${slugOf(status)}`,
              }))}
            />
          </Card>
          <Card>
            <StepBars
              title={titled(t.board.nominations)}
              nameHeader={t.board.step}
              countHeader={t.board.records}
              steps={board.nominationSteps.map(({ status, count }) => ({
                label: isOneOf(NOMINATION_STATUSES, status) ? nominationNames[status] : status,
                count,
                ...(mayReadNominations
                  ? { href: `${hrefs.nominations(board.year)}&trang-thai=${slugOf(status)}` }
                  : {}),
              }))}
            />
          </Card>
        </div>
        <Card title={t.board.late}>
          {board.late.length === 0 ? (
            <EmptyState>{t.board.noLate}</EmptyState>
          ) : (
            <WorkList items={board.late} today={today} kind="waits" />
          )}
        </Card>
      </div>
    </>
  );
}

/** Lists spell a status in small letters. */
function slugOf(status: string): string {
  return status.toLowerCase().replaceAll('_', '-');
}
