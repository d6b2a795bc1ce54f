import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { NominationPageQuery } from '../pages/nomination-page.gql.ts';
import styles from '../pages/nomination-page.module.css';
import { deskText } from './text.ts';

interface StaysCardProps {
  readonly stays: NominationPageQuery['nomination']['stays'];
}

/** Every desk that a dossier has stood at: who had it, from when to when; the newest first. */
export function StaysCard({ stays }: StaysCardProps) {
  const t = useText(deskText).stays;
  return (
    <Card title={t.title}>
      <ol className={styles['list']}>
        {stays.toReversed().map(({ id, status, checkerName, dueOn, since, until }) => (
          <li key={id}>
            <p>{status === 'RECEIVED' && checkerName !== null ? t.checking(checkerName) : t.at[status]}</p>
            <p className={styles['small']}>
              {formatDateTime(since)} – {until === null ? t.now : formatDateTime(until)}
              {dueOn !== null && `, ${t.dueOn(formatDate(dueOn))}`}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
