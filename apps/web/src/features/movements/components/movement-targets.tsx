import { useQuery } from '@apollo/client/react';

import type { TargetGroup } from '../../../gql/schema-types.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { targetFormText } from '../forms/target-form-text.ts';
import styles from '../pages/movement-pages.module.css';
import { isReached } from '../target-progress.logic.ts';
import { movementText } from '../text.ts';
import { MovementTargetsDocument } from './movement-targets.gql.ts';
import { TargetRow } from './target-row.tsx';
import rowStyles from './target-row.module.css';

const GROUPS = ['COLLECTIVE', 'PERSON', 'TASK'] as const satisfies readonly TargetGroup[];

/** The targets of one plan, whatever its kind: the board of the year shows those of the plan of the year only. */
export function MovementTargets({ movementId }: { readonly movementId: string }) {
  const t = useText(movementText).targets;
  const form = useText(targetFormText);
  const { data, error, refetch } = useQuery(MovementTargetsDocument, {
    variables: { id: movementId, onDay: null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ movementById: { id, year, targets, viewerTargetEditing } }) => (
        <div className={styles['sheets']}>
          {targets.length === 0 ? (
            <EmptyState>{t.none}</EmptyState>
          ) : (
            <p className={styles['lead']}>
              {t.reached(targets.filter(({ progress }) => isReached(progress.state)).length, targets.length)}
            </p>
          )}
          {GROUPS.map((group) => ({ group, own: targets.filter((target) => target.group === group) })).map(
            ({ group, own }) =>
              own.length > 0 && (
                <Card key={group} title={t.groups[group]}>
                  <ul className={rowStyles['rows']}>
                    {own.map((target) => (
                      <TargetRow key={target.id} target={target} />
                    ))}
                  </ul>
                </Card>
              ),
          )}
          {viewerTargetEditing !== 'NONE' && (
            <p>
              <ButtonLink to={hrefs.targetNew(id, year)}>{form.add}</ButtonLink>
            </p>
          )}
        </div>
      )}
    </QueryState>
  );
}
