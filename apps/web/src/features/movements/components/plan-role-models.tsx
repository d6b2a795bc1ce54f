import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Card } from '../../../ui/card.tsx';
import styles from '../pages/movement-pages.module.css';
import { planText } from '../plan-text.ts';
import { PlanRoleModelsDocument } from './plan-role-models.gql.ts';

interface PlanRoleModelsProps {
  readonly movementId: string;
  readonly year: number;
}

/** Whom the movement tells of as examples, and how soon praise follows, for those who read that. */
export function PlanRoleModels({ movementId, year }: PlanRoleModelsProps) {
  const t = useText(planText).roleModels;
  const viewer = useViewer();
  const { data } = useQuery(PlanRoleModelsDocument, {
    variables: { year, filter: { movementId, statuses: ['PUBLISHED'] } },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) return null;
  const rows = data.roleModels.nodes;
  return (
    <Card title={t.title} actions={<Link to={hrefs.roleModels(year)}>{t.all}</Link>}>
      {rows.length === 0 && <p>{t.none}</p>}
      <ul className={styles['prose']}>
        {rows.map(({ id, title, subjectName, achievedOn }) => (
          <li key={id}>
            {formatDate(achievedOn)}: <Link to={hrefs.roleModel(id)}>{title}</Link> – {subjectName}
          </li>
        ))}
      </ul>
      {may(viewer, 'timely-praise:read') && (
        <p>
          <Link to={hrefs.timelyPraise(year)}>{t.timely}</Link>
        </p>
      )}
    </Card>
  );
}
