import { useText } from '../../lib/text/language.tsx';
import styles from './differences.module.css';
import { differenceText } from './text.ts';
import { wordDifferences } from './word-differences.ts';

interface DifferencesProps {
  readonly before: string;
  readonly after: string;
}

/** What was removed and added, word by word. Screen readers that pass over `del` and `ins` hear the words around them. */
export function Differences({ before, after }: DifferencesProps) {
  const t = useText(differenceText);
  return (
    <p className={styles['text']}>
      {wordDifferences(before, after).map(({ kind, text }, index) => {
        if (kind === 'SAME') return <span key={`${index} ${kind}`}>{text}</span>;
        const Mark = kind === 'DELETED' ? 'del' : 'ins';
        return (
          <Mark key={`${index} ${kind}`}>
            <span className="visually-hidden">{kind === 'DELETED' ? t.deleted : t.added}</span>
            {text}
            <span className="visually-hidden">{t.end}</span>
          </Mark>
        );
      })}
    </p>
  );
}

/** What the marks mean, once above them. */
export function DifferenceKey() {
  return <p className={styles['key']}>{useText(differenceText).key}</p>;
}
