import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { ShownPlan } from '../pages/movement-page.tsx';
import styles from '../pages/movement-pages.module.css';
import { planText } from '../plan-text.ts';

/** What the body gathered for under this plan, by day, with how many came. */
export function PlanGatherings({ year, gatherings }: Pick<ShownPlan, 'year' | 'gatherings'>) {
  const t = useText(planText).gatherings;
  return (
    <Card title={t.title} actions={<Link to={hrefs.gatherings(year)}>{t.all}</Link>}>
      {gatherings.length === 0 && <p>{t.none}</p>}
      <ul className={styles['prose']}>
        {gatherings.map(({ id, title, firstDay, status, turnout: { present, invited } }) => (
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
