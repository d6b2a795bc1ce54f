import { useText } from '../../../lib/text/language.tsx';
import type { Match } from './match.ts';
import styles from './passages.module.css';
import { similarityText } from './text.ts';

type Side = Match['passages'][number]['own'];

/** The passages in two columns, the same words marked; below each other on a phone. */
export function Passages({ match: { passages, initiative } }: { readonly match: Match }) {
  const t = useText(similarityText);
  return (
    <section aria-label={t.passages}>
      <div className={styles['heads']} aria-hidden>
        <p>{t.own}</p>
        <p>{t.other(initiative.code)}</p>
      </div>
      <ol className={styles['list']}>
        {passages.map(({ own, other }, index) => (
          // Passages of one answer never change their places.
          <li key={index} className={styles['pair']}>
            <PassageText side={own} whose={t.own} />
            <PassageText side={other} whose={t.other(initiative.code)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PassageText({ side, whose }: { readonly side: Side; readonly whose: string }) {
  const t = useText(similarityText);
  return (
    <div className={styles['side']}>
      <p className={styles['place']}>
        <span className={styles['whose']}>{whose}: </span>
        {t.passageIn[side.name]}
      </p>
      <p className={styles['text']}>
        {side.isCutBefore && '… '}
        {side.parts.map(({ text, isShared }, index) =>
          // Parts of one passage never change their places.
          isShared ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
        {side.isCutAfter && ' …'}
      </p>
    </div>
  );
}
