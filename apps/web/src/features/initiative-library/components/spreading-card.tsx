import type { SpreadingStatus } from '@thidua/domain/initiative-library';
import { useState } from 'react';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { AnswerSpreadingDialog } from '../acts/answer-spreading-dialog.tsx';
import type { ShownEntry } from '../pages/library-entry-page.tsx';
import { libraryText } from '../text.ts';
import styles from './library.module.css';

const FAMILIES = {
  WAITING: 'wait',
  APPLIES: 'ok',
  NOT_YET: 'draft',
} as const satisfies Record<SpreadingStatus, StatusFamily>;

type Spreading = ShownEntry['spreadings'][number];

interface SpreadingCardProps {
  readonly entry: ShownEntry;
  readonly onPropose: () => void;
}

/** Which divisions were asked to apply it, and what they answered. Nothing where nobody was asked and nobody may ask. */
export function SpreadingCard({ entry: { spreadings, viewerCan }, onPropose }: SpreadingCardProps) {
  const t = useText(libraryText).spreading;
  const [answered, setAnswered] = useState<Spreading | undefined>(undefined);
  const maySpread = viewerCan.includes('SPREAD');
  if (spreadings.length === 0 && !maySpread) return null;
  const count = (status: SpreadingStatus) => spreadings.filter((each) => each.status === status).length;
  return (
    <Card
      title={t.title}
      actions={
        maySpread && (
          <Button size="small" onClick={onPropose}>
            {t.open}
          </Button>
        )
      }
    >
      <p>
        {spreadings.length === 0
          ? t.none
          : t.summary(spreadings.length, spreadings.length - count('WAITING'), count('APPLIES'))}
      </p>
      {spreadings.length > 0 && (
        <ul className={styles['reuses']}>
          {spreadings.map((spreading) => (
            <li key={spreading.id} className={styles['reuse']}>
              <SpreadingFacts spreading={spreading} />
              {spreading.viewerCan.length > 0 && (
                <div className={styles['acts']}>
                  <Button
                    size="small"
                    aria-label={t.answerOf(spreading.department.name)}
                    onClick={() => setAnswered(spreading)}
                  >
                    {t.answer}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {answered !== undefined && <AnswerSpreadingDialog spreading={answered} onClose={() => setAnswered(undefined)} />}
    </Card>
  );
}

function SpreadingFacts({ spreading }: { readonly spreading: Spreading }) {
  const t = useText(libraryText).spreading;
  const { department, note, status, answerBy, isLate, reason, answeredBy, answeredAt } = spreading;
  return (
    <>
      <strong>{department.name}</strong>
      <span>
        <StatusChip family={isLate ? 'need' : FAMILIES[status]}>{isLate ? t.late : t.status[status]}</StatusChip>
      </span>
      {status === 'WAITING' && <span className={styles['quiet']}>{t.by(formatDate(answerBy))}</span>}
      {note !== '' && <p className={styles['text']}>{note}</p>}
      {reason !== null && <p className={styles['text']}>{t.reason(reason)}</p>}
      {answeredBy !== null && answeredAt !== null && (
        <span className={styles['quiet']}>
          {answeredBy}, {formatDateTime(answeredAt)}
        </span>
      )}
    </>
  );
}
