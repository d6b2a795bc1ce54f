import type { RevealedField, RevealReason } from '@thidua/domain/records';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { recordText } from '../text.ts';
import styles from './records.module.css';

interface ViewedByProps {
  /** Null for everyone but the person. */
  readonly looks:
    | readonly {
        readonly seq: string;
        readonly at: string;
        readonly readerName: string;
        readonly field: RevealedField;
        readonly reason: RevealReason;
      }[]
    | null;
}

/** Who opened sensitive values of the own record, with the reason given (Luật 91/2025/QH15). */
export function ViewedBy({ looks }: ViewedByProps) {
  const t = useText(recordText);
  if (looks === null) return null;
  return (
    <Card title={t.viewed.title}>
      {looks.length === 0 && <EmptyState>{t.viewed.none}</EmptyState>}
      <ul className={styles['rows']}>
        {looks.map(({ seq, at, readerName, field, reason }) => (
          <li key={seq}>
            <p className={styles['name']}>
              {readerName} · {formatDateTime(at)}
            </p>
            <p className={styles['detail']}>{t.viewed.line(t.reveal.fields[field], t.reveal.reasons[reason])}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
