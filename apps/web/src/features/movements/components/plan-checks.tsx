import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { movementText } from '../text.ts';
import { checkSentence, type ShownCheck } from './check-sentence.ts';
import styles from './plan-checks.module.css';

/** What the text of the plan says that arithmetic or the law does not bear out, alike ones together. Shown, never changed. */
export function PlanChecks({ checks }: { readonly checks: readonly ShownCheck[] }) {
  const t = useText(movementText);
  if (checks.length === 0) return <EmptyState>{t.movement.noChecks}</EmptyState>;
  return (
    <ul className={styles['list']}>
      {[...Map.groupBy(checks, ({ code }) => code)].map(([code, alike]) => (
        <li key={code}>
          <Notice kind="warning" title={t.checks[code]}>
            {alike.map((check, index) => (
              // Checks have no id of their own and never change places while shown.
              <CheckLine key={index} check={check} />
            ))}
          </Notice>
        </li>
      ))}
    </ul>
  );
}

function CheckLine({ check }: { readonly check: ShownCheck }) {
  const t = useText(movementText);
  const { targetId, citation } = check;
  const fact = checkSentence(check, t);
  return (
    <>
      <p className={styles['fact']}>
        {targetId === null || targetId === undefined ? fact : <Link to={hrefs.target(targetId)}>{fact}</Link>}
      </p>
      {citation !== null && citation !== undefined && <p className={styles['citation']}>{citation}</p>}
    </>
  );
}
