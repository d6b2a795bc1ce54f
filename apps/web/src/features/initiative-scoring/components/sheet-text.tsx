import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { ShownSheet } from '../pages/score-sheet-page.tsx';
import { scoreSheetFileUrl } from '../logic/file-url.ts';
import { scoringText } from '../text.ts';
import styles from './score-sheet.module.css';

const PARTS = ['field', 'before', 'solution', 'novelty', 'conditions', 'authorBenefit', 'userBenefit'] as const;

/** What is judged, whole; nothing of who wrote it. */
export function SheetText({ sheet }: { readonly sheet: ShownSheet }) {
  const t = useText(scoringText);
  return (
    <Card title={t.content}>
      {PARTS.map((part) => (
        <section key={part} className={styles['part']}>
          <h3>{t[part]}</h3>
          <p className={styles['text']}>{sheet[part] === '' ? t.empty : sheet[part]}</p>
        </section>
      ))}
      <section className={styles['part']}>
        <h3>{t.files}</h3>
        {sheet.files.length === 0 ? (
          <p className={styles['text']}>{t.noFiles}</p>
        ) : (
          <ul className={styles['files']}>
            {sheet.files.map(({ number, name }) => (
              <li key={number}>
                <a href={scoreSheetFileUrl(sheet.id, number)}>{name}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Card>
  );
}
