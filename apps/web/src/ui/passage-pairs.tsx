import styles from './passage-pairs.module.css';

export interface ShownPassage {
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  readonly parts: readonly { readonly text: string; readonly isShared: boolean }[];
  /** Where it stands, in words. */
  readonly place: string;
}

interface PassagePairsProps {
  readonly label: string;
  /** What the two columns are called. */
  readonly own: string;
  readonly other: string;
  readonly pairs: readonly { readonly own: ShownPassage; readonly other: ShownPassage }[];
}

/** Passages of two texts in two columns, the same words marked; below each other on a phone. */
export function PassagePairs({ label, own, other, pairs }: PassagePairsProps) {
  return (
    <section aria-label={label}>
      <div className={styles['heads']} aria-hidden>
        <p>{own}</p>
        <p>{other}</p>
      </div>
      <ol className={styles['list']}>
        {pairs.map((pair, index) => (
          // Passages of one answer never change their places.
          <li key={index} className={styles['pair']}>
            <PassageText passage={pair.own} whose={own} />
            <PassageText passage={pair.other} whose={other} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PassageText({ passage, whose }: { readonly passage: ShownPassage; readonly whose: string }) {
  return (
    <div className={styles['side']}>
      <p className={styles['place']}>
        <span className={styles['whose']}>{whose}: </span>
        {passage.place}
      </p>
      <p className={styles['text']}>
        {passage.isCutBefore && '… '}
        {passage.parts.map(({ text, isShared }, index) =>
          // Parts of one passage never change their places.
          isShared ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
        {passage.isCutAfter && ' …'}
      </p>
    </div>
  );
}
