import { useQuery } from '@apollo/client/react';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { planText } from '../plan-text.ts';
import { movementText } from '../text.ts';
import { PlanHistoryDocument, type PlanHistoryQuery } from './plan-history.gql.ts';
import styles from './plan-history.module.css';

type History = PlanHistoryQuery['movementById'];

/** The steps of the movement's life, and each change after the launch: the old text beside the new, who, when and why. */
export function PlanHistory({ movementId }: { readonly movementId: string }) {
  const t = useText(planText).history;
  const { data, error, refetch } = useQuery(PlanHistoryDocument, {
    variables: { id: movementId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.tab}>
      {({ movementById }) => (
        <div className={styles['sheets']}>
          <Card title={t.steps}>
            <Steps steps={movementById.steps} />
          </Card>
          <Card title={t.revisions}>
            <p className={styles['who']}>{t.targetsElsewhere}</p>
            {movementById.revisions.length === 0 ? (
              <EmptyState>{t.noRevisions}</EmptyState>
            ) : (
              <ol className={styles['list']}>
                {movementById.revisions.map((revision) => (
                  <li key={revision.id}>
                    <Revision revision={revision} />
                  </li>
                ))}
              </ol>
            )}
          </Card>
        </div>
      )}
    </QueryState>
  );
}

function Steps({ steps }: { readonly steps: History['steps'] }) {
  const t = useText(planText).history;
  const status = useText(movementText).movement.status;
  if (steps.length === 0) return <EmptyState>{t.none}</EmptyState>;
  return (
    <ol className={styles['list']}>
      {steps.map((step) => (
        <li key={step.id}>
          <p className={styles['what']}>{t.stepOf(status[step.fromStatus], status[step.toStatus])}</p>
          <p className={styles['who']}>
            {t.onDay(formatDate(step.onDay))} · {t.by(step.takenBy, formatDateTime(step.takenAt))}
          </p>
          {step.reason !== null && <p>{t.reason(step.reason)}</p>}
        </li>
      ))}
    </ol>
  );
}

function Revision({ revision }: { readonly revision: History['revisions'][number] }) {
  const t = useText(planText).history;
  return (
    <>
      <p className={styles['what']}>{t.revision(revision.ordinal)}</p>
      <p className={styles['who']}>{t.by(revision.changedBy, formatDateTime(revision.changedAt))}</p>
      <p>{t.reason(revision.reason)}</p>
      {revision.parts.map(({ part, lines }) => (
        <section key={part} className={styles['part']}>
          <h3>{t.parts[part]}</h3>
          <ul className={styles['lines']}>
            {lines.map(({ kind, text }, index) => (
              // The lines of two versions never change places.
              <li key={index} data-kind={kind}>
                {kind === 'REMOVED' && <del aria-label={`${t.removed}: ${text}`}>{text}</del>}
                {kind === 'ADDED' && <ins aria-label={`${t.added}: ${text}`}>{text}</ins>}
                {kind === 'KEPT' && text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
