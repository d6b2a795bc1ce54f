import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import styles from '../components/initiative-content.module.css';
import { DueWords } from './due-words.tsx';
import { InitiativeClockFragmentDoc, type InitiativeClockFragment } from './initiative-clock.gql.ts';
import { clockText } from './text.ts';

interface DossierClockProps {
  readonly initiative: FragmentType<InitiativeClockFragment>;
  readonly onTell: () => void;
}

/** The time limit that runs: until when, by which article, what happens afterwards; and why a request was filed late. */
export function DossierClock({ initiative, onTell }: DossierClockProps) {
  const t = useText(clockText);
  const { data } = useSuspenseFragment({
    fragment: InitiativeClockFragmentDoc,
    fragmentName: 'InitiativeClock',
    from: initiative,
  });
  const { clock, dueOn, lateReason, lateAdmission, firstAppliedOn, firstApplicationEndedOn } = data;
  const mayTell = data.viewerCan.includes('TELL_APPLICATION');
  if (clock === null && lateReason === null) return null;
  return (
    <Card title={t.title}>
      {clock !== null && (
        <div className={styles['part']}>
          <h3>{t.names[clock]}</h3>
          {dueOn === null ? (
            (clock === 'FILING' || clock === 'DECISION') && <p>{t.notRunning[clock]}</p>
          ) : (
            <>
              <p>
                {t.until(formatDate(dueOn))}, <DueWords dueOn={dueOn} />
              </p>
              <p>
                {t.after[clock]} ({t.ground[clock]}.)
              </p>
            </>
          )}
          {firstAppliedOn !== null && firstApplicationEndedOn !== null && (
            <p>{t.applied(formatDate(firstAppliedOn), formatDate(firstApplicationEndedOn))}</p>
          )}
          {mayTell && <Button onClick={onTell}>{t.tell}</Button>}
        </div>
      )}
      {lateReason !== null && (
        <div className={styles['part']}>
          <h3>{t.lateReason}</h3>
          <p className={styles['text']}>{lateReason}</p>
        </div>
      )}
      {lateAdmission !== null && (
        <div className={styles['part']}>
          <h3>{t.lateAdmission}</h3>
          <p className={styles['text']}>{lateAdmission}</p>
        </div>
      )}
    </Card>
  );
}
