import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { MarkPlanReadDocument } from '../actions/plan-delivery.gql.ts';
import { deliveryText } from '../delivery-text.ts';
import type { ShownPlan } from '../pages/movement-page.tsx';
import styles from '../pages/movement-pages.module.css';

/** How far each division has read the plan, and one's own mark. Counts only: nobody is named for not having read. */
export function PlanReaders({ plan }: { readonly plan: ShownPlan }) {
  const t = useText(deliveryText);
  const toast = useToast();
  const viewer = useViewer();
  const { isBusy, send } = useSending();
  const isOpen = plan.status !== 'DRAFT' && plan.status !== 'CLOSED';

  async function mark(): Promise<void> {
    const told = await send(
      async (client) =>
        (await client.mutate({ mutation: MarkPlanReadDocument, variables: { id: plan.id } })).data?.markPlanRead,
    );
    toast({ message: told.kind === 'FAILED' ? told.sentence : t.marked });
  }

  return (
    <Card title={t.readers}>
      <div className={styles['wide']} tabIndex={0} role="region" aria-label={t.readers}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{t.readers}</caption>
          <thead>
            <tr>
              <th scope="col">{t.department}</th>
              <th scope="col" className={styles['figure']}>
                {t.people}
              </th>
              <th scope="col">{t.head}</th>
            </tr>
          </thead>
          <tbody>
            {plan.readers.map(({ departmentId, name, people, readers, hasHeadRead }) => (
              <tr key={departmentId}>
                <th scope="row">{name}</th>
                <td className={styles['figure']}>
                  {readers}/{people}
                </td>
                <td>{hasHeadRead ? t.headRead : t.headNotRead}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {plan.viewerHasRead && <p className={styles['lead']}>{t.marked}</p>}
      {!plan.viewerHasRead && isOpen && may(viewer, 'movement:acknowledge') && (
        <p>
          <Button onClick={() => void mark()} busyLabel={isBusy ? t.markBusy : undefined}>
            {t.mark}
          </Button>
        </p>
      )}
    </Card>
  );
}
