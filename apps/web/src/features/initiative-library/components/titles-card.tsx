import { AWARDS } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { ShownEntry } from '../pages/library-entry-page.tsx';
import { libraryText } from '../text.ts';
import styles from './library.module.css';

/** The titles that rest on the initiative, with year and person; a dossier is opened by who may. */
export function TitlesCard({ entry: { isOwn, titlesServed } }: { readonly entry: ShownEntry }) {
  const t = useText(libraryText).titles;
  if (!isOwn) return null;
  return (
    <Card title={t.title}>
      <p className={styles['quiet']}>{titlesServed.length === 0 ? t.none : t.hint}</p>
      {titlesServed.length > 0 && (
        <ul className={styles['reuses']}>
          {titlesServed.map(({ nominationId, award, year, isDecided, mayOpen, staff }) => (
            <li key={nominationId} className={styles['reuse']}>
              {mayOpen ? (
                <Link to={hrefs.nomination(nominationId)}>{t.line(AWARDS[award].name, year)}</Link>
              ) : (
                <strong>{t.line(AWARDS[award].name, year)}</strong>
              )}
              <span>{staff.fullName}</span>
              <span className={styles['quiet']}>{isDecided ? t.decided : t.proposed}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
