import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { initiativeText } from '../text.ts';
import { versionsText } from './text.ts';
import { READING_ORDER, type VersionTexts } from './version-texts.ts';
import styles from './versions-page.module.css';
import { wordDifferences } from './word-differences.ts';

interface DifferenceViewProps {
  readonly title: string;
  readonly before: VersionTexts;
  readonly after: VersionTexts;
}

/** What was removed and added between two versions, in the order of the form; what stayed is named and not repeated. */
export function DifferenceView({ title, before, after }: DifferenceViewProps) {
  const t = useText(versionsText);
  const { fields } = useText(initiativeText);
  const changed = READING_ORDER.filter((field) => before[field] !== after[field]);
  const unchanged = READING_ORDER.filter((field) => !changed.includes(field)).map((field) => fields[field]);
  return (
    <Card title={title}>
      {changed.length === 0 ? <p>{t.same}</p> : <p className={styles['hint']}>{t.key}</p>}
      {changed.map((field) => (
        <section key={field} className={styles['field']}>
          <h3>{fields[field]}</h3>
          <p className={styles['text']}>
            <Differences before={before[field]} after={after[field]} />
          </p>
        </section>
      ))}
      {changed.length > 0 && unchanged.length > 0 && (
        <p className={styles['hint']}>{t.unchanged(unchanged.join('; '))}</p>
      )}
      <p className={styles['hint']}>{t.apart}</p>
    </Card>
  );
}

/** Screen readers that pass over `del` and `ins` hear the words around them. */
function Differences({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useText(versionsText);
  return wordDifferences(before, after).map(({ kind, text }, index) => {
    if (kind === 'SAME') return <span key={`${index} ${kind}`}>{text}</span>;
    const Mark = kind === 'DELETED' ? 'del' : 'ins';
    return (
      <Mark key={`${index} ${kind}`}>
        <span className="visually-hidden">{kind === 'DELETED' ? t.deleted : t.added}</span>
        {text}
        <span className="visually-hidden">{t.end}</span>
      </Mark>
    );
  });
}

/** One version as it was sent, where there is nothing to compare it with. */
export function VersionView({ title, texts }: { readonly title: string; readonly texts: VersionTexts }) {
  const t = useText(versionsText);
  const { fields } = useText(initiativeText);
  return (
    <Card title={title}>
      {READING_ORDER.map((field) => (
        <section key={field} className={styles['field']}>
          <h3>{fields[field]}</h3>
          <p className={styles['text']}>{texts[field] === '' ? t.empty : texts[field]}</p>
        </section>
      ))}
    </Card>
  );
}
