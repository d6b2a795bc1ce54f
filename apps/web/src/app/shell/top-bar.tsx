import { useId } from 'react';
import { Link } from 'react-router';

import { hrefs } from '../../lib/paths.ts';
import { useText } from '../../lib/text/language.tsx';
import { useViewer } from '../../lib/viewer/viewer.tsx';
import { useYear } from '../../lib/year.tsx';
import { Emblem } from '../emblem.tsx';
import { appText } from '../text.ts';
import { PersonMenu } from './person-menu.tsx';
import styles from './top-bar.module.css';

/** Identity, search, year and person; the same on every page. */
export function TopBar({ onSearch }: { readonly onSearch: () => void }) {
  const t = useText(appText);
  const viewer = useViewer();
  const { year } = useYear();
  return (
    <header className={styles['bar']}>
      <Link to={hrefs.home(year)} className={styles['identity']}>
        <Emblem size={28} />
        <span className={styles['names']}>
          <span className={styles['product']}>{t.product}</span>
          <span className={styles['organisation']}>{viewer.organisation.name}</span>
        </span>
      </Link>
      <button type="button" className={styles['search']} onClick={onSearch} aria-keyshortcuts="Control+K">
        <span>{t.searchPrompt}</span>
        <kbd aria-hidden>{t.searchKeys}</kbd>
      </button>
      <YearSelect />
      <PersonMenu />
    </header>
  );
}

function YearSelect() {
  const t = useText(appText);
  const { year, years, setYear } = useYear();
  const id = useId();
  // Nothing to choose from: the year stands there as a plain word.
  if (years.length < 2)
    return (
      <p className={styles['year']}>
        <span className={styles['yearWord']}>{t.year}</span> <b>{year}</b>
      </p>
    );
  return (
    <label className={styles['year']} htmlFor={id}>
      <span className={styles['yearWord']}>{t.year}</span>
      <select id={id} aria-label={t.year} value={year} onChange={(event) => setYear(Number(event.currentTarget.value))}>
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}
