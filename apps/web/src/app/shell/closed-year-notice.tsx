import { useLocation } from 'react-router';

import { paths } from '../../lib/paths.ts';
import { useText } from '../../lib/text/language.tsx';
import { useViewer } from '../../lib/viewer/viewer.tsx';
import { useYear } from '../../lib/year.tsx';
import { Notice } from '../../ui/notice.tsx';
import { appText } from '../text.ts';
import styles from './shell.module.css';

/** Pages that speak of the chosen year; a record has a year of its own. */
const YEAR_PAGES: ReadonlySet<string> = new Set([
  paths.home,
  paths.yearBoard,
  paths.movement,
  paths.targets,
  paths.initiatives,
  paths.nominationGrid,
  paths.titleBoard,
  paths.nominations,
  paths.meetings,
  paths.votes,
  paths.decisions,
]);

/** A year that is closed says so on its pages, before anybody looks for the missing buttons. */
export function ClosedYearNotice() {
  const t = useText(appText);
  const { pathname } = useLocation();
  const { closedYears } = useViewer();
  const { year } = useYear();
  if (!closedYears.includes(year) || !YEAR_PAGES.has(pathname)) return null;
  return (
    <div className={styles['closedYear']}>
      <Notice kind="info">{t.closedYear(year)}</Notice>
    </div>
  );
}
