import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { fieldName, valueWords } from '../forms/field-words.ts';
import { targetFormText } from '../forms/target-form-text.ts';
import { TargetHistoryFragmentDoc } from './target-history.gql.ts';
import type { TargetHistoryFragment } from './target-history.gql.ts';
import styles from './target-history.module.css';

/** What was changed after the launch: old and new beside each other, who, when, and why. Nothing while nothing was. */
export function TargetHistory({ target }: { readonly target: FragmentType<TargetHistoryFragment> }) {
  const t = useText(targetFormText);
  const { data, complete } = useFragment({
    fragment: TargetHistoryFragmentDoc,
    fragmentName: 'TargetHistory',
    from: target,
  });
  if (!complete || data.revisions.length === 0) return null;
  return (
    <Card title={t.history}>
      <ol className={styles['revisions']}>
        {data.revisions.map((revision) => (
          <li key={revision.id}>
            <p className={styles['who']}>{t.changedBy(revision.replacedBy, formatDateTime(revision.replacedAt))}</p>
            <p className={styles['reason']}>{t.because(revision.reason)}</p>
            <dl className={styles['changes']}>
              {revision.changes.map(({ field, before, after }) => (
                <div key={field}>
                  <dt>{fieldName(field, t)}</dt>
                  <dd>
                    <span className="visually-hidden">{t.before}: </span>
                    <del>{valueWords(field, before, t)}</del>
                  </dd>
                  <dd>
                    <span className="visually-hidden">{t.after}: </span>
                    <ins>{valueWords(field, after, t)}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </Card>
  );
}
