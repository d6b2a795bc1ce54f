import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { Words } from '../../../lib/text/define-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PlanOfYear } from '../pages/movement-page.tsx';
import { movementText } from '../text.ts';
import type { vi } from '../text.vi.ts';
import styles from './plan-checks.module.css';

type PlanCheck = PlanOfYear['checks'][number];

/** What the text of the plan says that arithmetic or the law does not bear out. Shown, never changed silently. */
export function PlanChecks({ checks }: { readonly checks: readonly PlanCheck[] }) {
  const t = useText(movementText);
  if (checks.length === 0) return <EmptyState>{t.movement.noChecks}</EmptyState>;
  return (
    <ul className={styles['list']}>
      {checks.map((check, index) => (
        // Checks have no id of their own and never change places while shown.
        <PlanCheckLine key={index} check={check} />
      ))}
    </ul>
  );
}

function PlanCheckLine({ check }: { readonly check: PlanCheck }) {
  const t = useText(movementText);
  return (
    <li>
      <Notice kind="warning" title={t.checks[check.code]}>
        <p className={styles['fact']}>
          {check.targetId === null ? (
            factOf(check, t)
          ) : (
            <Link to={hrefs.target(check.targetId)}>{factOf(check, t)}</Link>
          )}
        </p>
        {check.citation !== null && <p className={styles['citation']}>{check.citation}</p>}
      </Notice>
    </li>
  );
}

function factOf(check: PlanCheck, t: Words<typeof vi>): string {
  const stated = check.stated ?? 0;
  const actual = check.actual ?? 0;
  const from = check.fromDay === null ? '' : formatDate(check.fromDay);
  const to = check.toDay === null ? '' : formatDate(check.toDay);
  switch (check.code) {
    case 'FLOOR_ABOVE_CAP':
      return t.checkFacts.floorAboveCap(check.subject, stated, actual);
    case 'ALL_IMPOSSIBLE':
      return t.checkFacts.allImpossible(check.subject, actual, check.base ?? 0);
    case 'PHASE_GAP':
      return t.checkFacts.gap(from, to);
    case 'PHASE_OVERLAP':
      return t.checkFacts.overlap(from, to);
    case 'ANNIVERSARY_COUNT':
      return t.checkFacts.anniversary(check.subject, stated, actual);
    case 'REFERENCE_WITHOUT_DATE':
      return check.subject;
    case 'PERSON_TITLE_FOR_COLLECTIVE':
      return t.checkFacts.personTitle(check.subject);
    case 'PLAN_WITHOUT_NUMBER':
      return t.checkFacts.withoutNumber;
    case 'PLAN_WITHOUT_DATE':
      return t.checkFacts.withoutDate;
  }
}
