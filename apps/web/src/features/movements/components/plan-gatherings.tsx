import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import styles from '../pages/movement-pages.module.css';
import { planText } from '../plan-text.ts';
import { PlanGatheringsDocument } from './plan-gatherings.gql.ts';

interface PlanGatheringsProps {
  readonly movementId: string;
  readonly year: number;
}

/** What the body gathered for under this plan, by day, with how many came. */
export function PlanGatherings({ movementId, year }: PlanGatheringsProps) {
  const t = useText(planText).gatherings;
  const { data } = useQuery(PlanGatheringsDocument, {
    variables: { year, filter: { movementId } },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) return null;
  const rows = data.gatherings.nodes.toReversed();
  return (
    <Card title={t.title} actions={<Link to={hrefs.gatherings(year)}>{t.all}</Link>}>
      {rows.length === 0 && <p>{t.none}</p>}
      <ul className={styles['prose']}>
        {rows.map(({ id, title, firstDay, status, turnout: { present, invited } }) => (
          <li key={id}>
            {formatDate(firstDay)}: <Link to={hrefs.gathering(id)}>{title}</Link>
            {status === 'HELD' && ` – ${t.present(present, invited)}`}
            {status === 'CANCELLED' && ` – ${t.cancelled}`}
          </li>
        ))}
      </ul>
    </Card>
  );
}
