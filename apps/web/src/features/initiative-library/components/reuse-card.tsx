import type { ReuseStatus } from '@thidua/domain/initiative-library';
import { useState } from 'react';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { ReuseDialog, type ReuseAct } from '../acts/reuse-dialog.tsx';
import type { ShownEntry } from '../pages/library-entry-page.tsx';
import { libraryText } from '../text.ts';
import styles from './library.module.css';

const FAMILIES = {
  TOLD: 'wait',
  CONFIRMED: 'ok',
  DECLINED: 'no',
  WITHDRAWN: 'gone',
} as const satisfies Record<ReuseStatus, StatusFamily>;

type Reuse = ShownEntry['reuses'][number];

/** Where the initiative is applied again, and what those who answer for it can do. */
export function ReuseCard({ entry: { reuses, reuseCount } }: { readonly entry: ShownEntry }) {
  const t = useText(libraryText).reuse;
  const [act, setAct] = useState<{ readonly event: ReuseAct; readonly reuse: Reuse } | undefined>(undefined);
  return (
    <Card title={t.title}>
      <p>{t.count(reuseCount)}</p>
      {reuses.length > 0 && (
        <ul className={styles['reuses']}>
          {reuses.map((reuse) => (
            <li key={reuse.id} className={styles['reuse']}>
              <ReuseFacts reuse={reuse} />
              {reuse.viewerCan.length > 0 && (
                <div className={styles['acts']}>
                  {reuse.viewerCan.includes('CONFIRM') && (
                    <Button
                      size="small"
                      aria-label={t.confirmOf(reuse.place)}
                      onClick={() => setAct({ event: 'CONFIRM', reuse })}
                    >
                      {t.confirm}
                    </Button>
                  )}
                  {reuse.viewerCan.includes('DECLINE') && (
                    <Button
                      size="small"
                      aria-label={t.declineOf(reuse.place)}
                      onClick={() => setAct({ event: 'DECLINE', reuse })}
                    >
                      {t.decline}
                    </Button>
                  )}
                  {reuse.viewerCan.includes('WITHDRAW') && (
                    <Button
                      size="small"
                      aria-label={t.withdrawOf(reuse.place)}
                      onClick={() => setAct({ event: 'WITHDRAW', reuse })}
                    >
                      {t.withdraw}
                    </Button>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {act !== undefined && <ReuseDialog {...act} onClose={() => setAct(undefined)} />}
    </Card>
  );
}

function ReuseFacts({ reuse }: { readonly reuse: Reuse }) {
  const t = useText(libraryText).reuse;
  const { place, note, department, staff, appliedOn, status, reason, answeredBy, answeredAt } = reuse;
  return (
    <>
      <strong>{place}</strong>
      <span>{staff === null ? t.wholeDivision(department.name) : `${staff.fullName}, ${department.name}`}</span>
      <span className={styles['quiet']}>{t.since(formatDate(appliedOn))}</span>
      {note !== '' && <p className={styles['text']}>{note}</p>}
      <span>
        <StatusChip family={FAMILIES[status]}>{t.status[status]}</StatusChip>
      </span>
      {answeredBy !== null && answeredAt !== null && (
        <span className={styles['quiet']}>{t.answered(answeredBy, formatDateTime(answeredAt))}</span>
      )}
      {reason !== null && (
        <span className={styles['quiet']}>
          {t.reason}: {reason}
        </span>
      )}
    </>
  );
}
