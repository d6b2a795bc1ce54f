import { AWARDS } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { ShownEntry } from '../pages/library-entry-page.tsx';
import { libraryText } from '../text.ts';
import styles from './library.module.css';

interface TitlesListProps {
  readonly titles: ShownEntry['titlesServed'];
}

/** Titles that rest on an initiative, with year and person; a dossier is opened by who may. */
export function TitlesList({ titles }: TitlesListProps) {
  const t = useText(libraryText).titles;
  return (
    <ul className={styles['reuses']}>
      {titles.map(({ nominationId, award, year, isDecided, revokedOn, mayOpen, staff }) => (
        <li key={nominationId} className={styles['reuse']}>
          {mayOpen ? (
            <Link to={hrefs.nomination(nominationId)}>{t.line(AWARDS[award].name, year)}</Link>
          ) : (
            <strong>{t.line(AWARDS[award].name, year)}</strong>
          )}
          <span>{staff.fullName}</span>
          <span className={styles['quiet']}>
            {revokedOn !== null ? t.revoked(formatDate(revokedOn)) : isDecided ? t.decided : t.proposed}
          </span>
        </li>
      ))}
    </ul>
  );
}
