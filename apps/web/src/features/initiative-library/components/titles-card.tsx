import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { ShownEntry } from '../pages/library-entry-page.tsx';
import { libraryText } from '../text.ts';
import styles from './library.module.css';
import { TitlesList } from './titles-list.tsx';

/** The titles that rest on the initiative. */
export function TitlesCard({ entry: { isOwn, titlesServed } }: { readonly entry: ShownEntry }) {
  const t = useText(libraryText).titles;
  if (!isOwn) return null;
  return (
    <Card title={t.title}>
      <p className={styles['quiet']}>{titlesServed.length === 0 ? t.none : t.hint}</p>
      {titlesServed.length > 0 && <TitlesList titles={titlesServed} />}
    </Card>
  );
}
