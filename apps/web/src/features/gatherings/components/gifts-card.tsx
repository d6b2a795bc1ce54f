import { useState } from 'react';

import { formatMoney, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Reveal } from '../../records/index.ts';
import { RecordGiftsDialog } from '../acts/record-gifts-dialog.tsx';
import type { ShownGathering } from '../pages/gathering-page.tsx';
import { gatheringText } from '../text.ts';
import styles from './gatherings.module.css';

/** What a drive brought: the sum without names for everybody, one's own gift, and for whoever answers for the money each gift behind a mask. */
export function GiftsCard({ gathering }: { readonly gathering: ShownGathering }) {
  const t = useText(gatheringText).gifts;
  const { today } = useViewer();
  const [isRecording, setIsRecording] = useState(false);
  // What was opened before amounts changed says no longer what is recorded: it is masked again.
  const [round, setRound] = useState(0);
  const { contributions, roll, viewerCan, firstDay } = gathering;
  if (contributions === null) return null;
  const { givers, total } = contributions;
  const own = roll.find(({ contribution }) => contribution !== null)?.contribution ?? null;
  const masked = roll.filter(
    ({ contributionAccess }) => contributionAccess === 'MASKED' || contributionAccess === 'REVEAL',
  );

  function close(): void {
    setIsRecording(false);
    setRound(round + 1);
  }

  return (
    <Card
      title={t.card}
      actions={
        viewerCan.includes('CONTRIBUTE') &&
        firstDay <= today && (
          <Button size="small" onClick={() => setIsRecording(true)}>
            {t.open}
          </Button>
        )
      }
    >
      <p className={styles['text']}>
        {givers === 0
          ? t.none
          : total === null
            ? t.few(formatNumber(givers, 0))
            : t.sum(formatNumber(givers, 0), formatMoney(total))}
        {own !== null && ` ${t.own(formatMoney(own))}`}
      </p>
      {masked.length > 0 && (
        <details className={styles['gifts']}>
          <summary>{t.each(formatNumber(masked.length, 0))}</summary>
          <ul className={styles['people']}>
            {masked.map(({ id, name, contributionAccess }) => (
              <li key={id} className={styles['person']}>
                <span className={styles['name']}>{name}</span>
                {contributionAccess === 'REVEAL' ? (
                  <Reveal key={round} field="CONTRIBUTION" id={id} isOwn={false} />
                ) : (
                  <span>{t.masked}</span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {isRecording && <RecordGiftsDialog gathering={gathering} onClose={close} />}
    </Card>
  );
}
