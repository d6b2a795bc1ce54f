import { Link } from 'react-router';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { ShownCheck } from '../pages/unit-check-page.tsx';
import { unitCheckText } from '../text.ts';
import styles from './unit-checks.module.css';

/** What was planned: contents, people, plan and task, and when each step was taken. */
export function CheckFacts({ check }: { readonly check: ShownCheck }) {
  const t = useText(unitCheckText);
  const { movementId, movementTitle, task, plannedDay, carriedOutOn, visitors, unitPresent, contents } = check;
  const { taskOutcome, issuedAt, closedAt, cancelledReason } = check;
  return (
    <div className={styles['facts']}>
      <Card title={t.facts.title}>
        <DescriptionList
          items={[
            { term: t.facts.contents, detail: contents },
            { term: t.facts.visitors, detail: visitors.map(({ name }) => name).join(', ') },
            ...(unitPresent === '' ? [] : [{ term: t.facts.unitPresent, detail: unitPresent }]),
            ...(plannedDay === carriedOutOn ? [] : [{ term: t.facts.planned, detail: formatDate(plannedDay) }]),
            ...(carriedOutOn === null ? [] : [{ term: t.facts.carriedOut, detail: formatDate(carriedOutOn) }]),
            { term: t.facts.movement, detail: <Link to={hrefs.plan(movementId)}>{movementTitle}</Link> },
            ...(task === null ? [] : [{ term: t.facts.task, detail: t.facts.taskOf(task.number, task.title) }]),
            ...(taskOutcome === null
              ? []
              : [{ term: t.facts.taskOutcome, detail: t.facts.taskClosed(t.outcome[taskOutcome]) }]),
            ...(cancelledReason === null ? [] : [{ term: t.facts.reason, detail: cancelledReason }]),
          ]}
        />
        {issuedAt !== null && (
          <p className={`${styles['quiet']} screen-only`}>
            {t.facts.issued(formatDateTime(issuedAt))}
            {closedAt !== null && ` ${t.facts.closed(formatDateTime(closedAt))}`}
          </p>
        )}
      </Card>
    </div>
  );
}
