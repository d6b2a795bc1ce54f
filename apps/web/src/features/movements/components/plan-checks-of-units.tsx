import { skipToken, useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Card } from '../../../ui/card.tsx';
import styles from '../pages/movement-pages.module.css';
import { planText } from '../plan-text.ts';
import { PlanUnitChecksDocument } from './plan-checks-of-units.gql.ts';

interface PlanUnitChecksProps {
  readonly movementId: string;
  readonly year: number;
}

/** The checks under this plan that the person may see, by day; nothing at all for whom there are none. */
export function PlanUnitChecks({ movementId, year }: PlanUnitChecksProps) {
  const t = useText(planText).unitChecks;
  const viewer = useViewer();
  const { data } = useQuery(
    PlanUnitChecksDocument,
    may(viewer, 'unit-check-list:read')
      ? { variables: { year, filter: { movementId } }, fetchPolicy: 'cache-and-network' }
      : skipToken,
  );
  const rows = data?.unitChecks.nodes.toReversed() ?? [];
  if (rows.length === 0) return null;
  return (
    <Card title={t.title} actions={<Link to={hrefs.unitChecks(year)}>{t.all}</Link>}>
      <ul className={styles['prose']}>
        {rows.map(({ id, title, plannedDay, carriedOutOn, status, department }) => (
          <li key={id}>
            {formatDate(carriedOutOn ?? plannedDay)}: <Link to={hrefs.unitCheck(id)}>{title}</Link>
            {` – ${department.name}, ${t.status[status]}`}
          </li>
        ))}
      </ul>
    </Card>
  );
}
