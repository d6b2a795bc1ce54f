import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { TargetPageQuery } from '../pages/target-page.gql.ts';
import pageStyles from '../pages/movement-pages.module.css';
import { movementText } from '../text.ts';
import styles from './target-row.module.css';

interface TargetBreachesProps {
  readonly breaches: TargetPageQuery['target']['breaches'];
}

/** Who missed a target of conduct, for those who may know of it. What happened is on the person's own page. */
export function TargetBreaches({ breaches }: TargetBreachesProps) {
  const t = useText(movementText).target;
  if (breaches.length === 0) return null;
  return (
    <Card title={t.breaches}>
      <p className={pageStyles['line']}>{t.breachesLead}</p>
      <ul className={styles['rows']}>
        {breaches.map(({ staffId, fullName, kind, onDay }) => (
          <li key={`${staffId} ${kind} ${onDay}`} className={styles['source']}>
            <Link to={hrefs.person(staffId)}>{fullName}</Link>
            <p className={styles['meta']}>
              {kind === null ? t.discipline : t.incidents[kind]} · {formatDate(onDay)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
