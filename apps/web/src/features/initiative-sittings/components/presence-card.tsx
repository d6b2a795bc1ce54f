import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownSitting } from '../pages/sitting-page.tsx';
import { sittingText } from '../text.ts';
import styles from './sittings.module.css';

interface PresenceCardProps {
  readonly sitting: ShownSitting;
  readonly onRecord: (() => void) | undefined;
}

/** Who is there, and whether that is enough. */
export function PresenceCard({ sitting: { seats, quorum, note }, onRecord }: PresenceCardProps) {
  const t = useText(sittingText);
  const { present, total, needed, isReached } = quorum;
  return (
    <Card
      title={t.presence.title}
      actions={onRecord !== undefined && <Button onClick={onRecord}>{t.presence.record}</Button>}
    >
      <div className={styles['lead']}>
        <StatusChip family={isReached ? 'ok' : 'need'}>
          {isReached ? t.presence.reached : t.presence.missing}
        </StatusChip>
        <span>{t.presence.count(formatNumber(present, 0), formatNumber(total, 0), formatNumber(needed, 0))}</span>
      </div>
      <ul className={styles['rows']}>
        {seats.map(({ memberId, name, role, isPresent }) => (
          <li key={memberId} className={styles['row']}>
            <div className={styles['words']}>
              <p>{name}</p>
              <p className={styles['quiet']}>{t.role[role]}</p>
            </div>
            <span className={styles['quiet']}>{isPresent ? t.presence.present : t.presence.absent}</span>
          </li>
        ))}
      </ul>
      {note !== '' && <p className={styles['quiet']}>{note}</p>}
    </Card>
  );
}
