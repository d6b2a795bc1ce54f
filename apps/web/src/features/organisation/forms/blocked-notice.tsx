import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { organisationText } from '../text.ts';
import type { Blocked } from './act.ts';
import styles from './act-form.module.css';

/** Where one clears away what hangs on a department; people and posts are on the page below. */
const HREFS: Readonly<Record<Blocked['blocker'], ((year: number) => string) | undefined>> = {
  PEOPLE: undefined,
  POSTS: undefined,
  TRANSFERS: hrefs.transfers,
  REGISTRATIONS: hrefs.targets,
  NOMINATIONS: hrefs.nominations,
  INITIATIVES: hrefs.initiatives,
  TARGETS: hrefs.targets,
};

/** Why a department cannot be closed: what hangs on it, how much, and where. */
export function BlockedNotice({ blocked }: { readonly blocked: readonly Blocked[] }) {
  const t = useText(organisationText);
  const { year } = useYear();
  return (
    <Notice kind="danger" title={t.form.inUse} isAlert>
      <ul className={styles['blocked']}>
        {blocked.map(({ blocker, count }) => {
          const words = t.form.blocks(count, t.form.blocker[blocker]);
          const href = HREFS[blocker];
          return (
            <li key={blocker}>
              {href === undefined ? (
                words
              ) : (
                <Link to={href(year)} target="_blank">
                  {words}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
