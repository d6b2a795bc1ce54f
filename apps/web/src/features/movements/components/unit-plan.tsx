import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { deliveryText } from '../delivery-text.ts';
import styles from '../pages/movement-pages.module.css';
import { taskText } from '../task-text.ts';
import { UnitPlanDocument, type UnitPlanQuery } from './unit-plan.gql.ts';

type Plan = NonNullable<UnitPlanQuery['movement']>;

interface UnitPlanProps {
  readonly departmentId: string;
  readonly year: number;
}

/** The plan of the year as one unit has it: through which line it came, who has read it, what the unit is to do. */
export function UnitPlan({ departmentId, year }: UnitPlanProps) {
  const t = useText(deliveryText);
  const { data } = useQuery(UnitPlanDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  if (data === undefined) return null;
  const { movement: plan } = data;
  return (
    <Card
      title={t.unit.title(year)}
      actions={
        plan === null || plan.status === 'DRAFT' ? undefined : <Link to={hrefs.plan(plan.id)}>{t.unit.open}</Link>
      }
    >
      {plan === null || plan.status === 'DRAFT' ? (
        <EmptyState>{t.unit.none}</EmptyState>
      ) : (
        <PlanOfUnit plan={plan} departmentId={departmentId} />
      )}
    </Card>
  );
}

function PlanOfUnit({ plan, departmentId }: { readonly plan: Plan; readonly departmentId: string }) {
  const t = useText(deliveryText);
  const tasks = useText(taskText);
  const items = plan.tasks.flatMap(({ id, number, items: all }) =>
    all
      .filter(({ ownerDepartment }) => ownerDepartment?.id === departmentId)
      .map((item) => ({ ...item, number, taskId: id })),
  );
  const targets = plan.targets.filter(({ ownerDepartmentId }) => ownerDepartmentId === departmentId);
  return (
    <>
      <p>{plan.title}</p>
      <DeliveryLine plan={plan} departmentId={departmentId} />
      <h3>{t.unit.items}</h3>
      {items.length === 0 ? (
        <p className={styles['lead']}>{t.unit.noItems}</p>
      ) : (
        <ul className={styles['plain']}>
          {items.map(({ id, number, taskId, text, outcome, dueDay }) => (
            <li key={id}>
              <Link to={hrefs.task(taskId)}>
                {number}. {text}
              </Link>
              <span className={styles['lead']}>
                {' – '}
                {[
                  outcome === null ? tasks.notJudged : tasks.outcomes[outcome],
                  ...(dueDay === null ? [] : [tasks.dueShort(formatDate(dueDay))]),
                ].join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {targets.length > 0 && (
        <>
          <h3>{t.unit.targets}</h3>
          <ul className={styles['plain']}>
            {targets.map(({ id, code, title }) => (
              <li key={id}>
                <Link to={hrefs.target(id)}>
                  {code}. {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** How it came and who has read it: the head by a word, the others by their number. */
function DeliveryLine({ plan, departmentId }: { readonly plan: Plan; readonly departmentId: string }) {
  const t = useText(deliveryText);
  const line = plan.recipients
    .flatMap(({ id, name, bodies }) => bodies.map((body) => ({ ...body, recipientId: id, recipientName: name })))
    .find((body) => body.departmentId === departmentId);
  if (line === undefined) return <p className={styles['lead']}>{t.unit.notRecipient}</p>;
  const sent = plan.dispatches.find(({ recipientId }) => recipientId === line.recipientId);
  const reading = plan.readers.find((each) => each.departmentId === departmentId);
  const facts = [
    t.unit.asRecipient(line.recipientName),
    sent === undefined ? t.notSent : t.sent(formatDate(sent.sentOn), t.ways[sent.way].toLocaleLowerCase('vi')),
    line.hasHead ? (line.hasHeadRead ? t.bodyRead : t.bodyNotRead) : t.bodyHeadless,
    ...(reading === undefined ? [] : [t.unit.readers(reading.readers, reading.people)]),
  ];
  return <p className={styles['lead']}>{facts.join('; ')}.</p>;
}
