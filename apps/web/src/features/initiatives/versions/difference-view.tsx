import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DifferenceKey, Differences } from '../../../ui/differences/differences.tsx';
import { initiativeText } from '../text.ts';
import { versionsText } from './text.ts';
import { READING_ORDER, type VersionTexts } from './version-texts.ts';
import styles from './versions-page.module.css';

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
      {changed.length === 0 ? <p>{t.same}</p> : <DifferenceKey />}
      {changed.map((field) => (
        <section key={field} className={styles['field']}>
          <h3>{fields[field]}</h3>
          <Differences before={before[field]} after={after[field]} />
        </section>
      ))}
      {changed.length > 0 && unchanged.length > 0 && (
        <p className={styles['hint']}>{t.unchanged(unchanged.join('; '))}</p>
      )}
      <p className={styles['hint']}>{t.apart}</p>
    </Card>
  );
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
