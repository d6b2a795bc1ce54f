import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import styles from '../minutes.module.css';
import type { MinutesDataFragment } from '../pages/minutes-page.gql.ts';
import { minutesText } from '../text.ts';

type Round = MinutesDataFragment['content']['rounds'][number];

/** A secret ballot of the meeting: who counted and its codes, or why it is void and who said so. */
export function MinutesRoundLines({ round }: { readonly round: Round }) {
  const t = useText(minutesText);
  const { title, isVoid, annulment, manifestCode, resultsRoot, tellerNames, scans } = round;
  return (
    <div className={styles['round']}>
      <p>{(isVoid ? t.voided : t.round)(title, manifestCode)}</p>
      {annulment !== null && <AnnulmentLine annulment={annulment} />}
      {!isVoid && (
        <>
          <p className={styles['quiet']}>{t.tellers(tellerNames.join(', '))}</p>
          <p className={styles['code']}>{t.root(resultsRoot)}</p>
        </>
      )}
      {scans.length > 0 && (
        <>
          <p>{t.scans}</p>
          <ul>
            {scans.map(({ kind, sha256 }) => (
              <li key={sha256}>
                {t.scanKinds[kind]}
                <div className={styles['code']}>SHA-256: {sha256}</div>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function AnnulmentLine({ annulment }: { readonly annulment: NonNullable<Round['annulment']> }) {
  const t = useText(minutesText);
  const { reason, text, by, at } = annulment;
  return (
    <>
      <p>{t.annulled(t.annulmentReasons[reason], text)}</p>
      <p className={styles['quiet']}>{t.annulledBy(by, formatDateTime(at))}</p>
    </>
  );
}
