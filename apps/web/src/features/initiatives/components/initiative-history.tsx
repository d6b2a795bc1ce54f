import type { ReactNode } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { initiativeText, type InitiativeWords } from '../text.ts';
import styles from './initiative-history.module.css';

interface InitiativeHistoryProps {
  /** A way on from the history, at the right of its heading. */
  readonly actions?: ReactNode;
  readonly entries: readonly { readonly at: string; readonly action: string; readonly by: string }[];
}

/** What was done, newest first. */
export function InitiativeHistory({ entries, actions }: InitiativeHistoryProps) {
  const t = useText(initiativeText);
  return (
    <Card title={t.dossier.history} actions={actions}>
      <ol className={styles['list']}>
        {entries.toReversed().map(({ at, action, by }) => (
          <li key={`${at} ${action}`}>
            <p>{actionName(t, action)}</p>
            <p className={styles['detail']}>
              {by === '' ? t.dossier.noName : by}, {formatDateTime(at)}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function actionName(t: InitiativeWords, action: string): string {
  const names: Readonly<Record<string, string>> = t.history;
  return Object.hasOwn(names, action) ? (names[action] ?? t.history.other) : t.history.other;
}
