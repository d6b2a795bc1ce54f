import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { deliveryText } from '../delivery-text.ts';
import type { ShownPlan } from '../pages/movement-page.tsx';
import styles from '../pages/movement-pages.module.css';

interface RecipientBodiesProps {
  readonly bodies: ShownPlan['recipients'][number]['bodies'];
  /** The plan has been launched: whether its head has read it is worth saying. */
  readonly isSent: boolean;
}

/** The bodies that a line of Nơi nhận means, each leading to its own page. */
export function RecipientBodies({ bodies, isSent }: RecipientBodiesProps) {
  const t = useText(deliveryText);
  if (bodies.length === 0) return null;
  return (
    <ul className={styles['inner']}>
      {bodies.map(({ departmentId, name, hasHead, hasHeadRead }) => (
        <li key={departmentId}>
          <Link to={hrefs.unit(departmentId)}>{name}</Link>
          {isSent && (
            <span className={styles['lead']}>
              {' – '}
              {hasHead ? (hasHeadRead ? t.bodyRead : t.bodyNotRead) : t.bodyHeadless}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
