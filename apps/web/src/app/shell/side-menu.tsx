import { useId } from 'react';
import { NavLink } from 'react-router';

import { useLanguage, useText } from '../../lib/text/language.tsx';
import { useYear } from '../../lib/year.tsx';
import { classNames } from '../../ui/class-names.ts';
import { appText } from '../text.ts';
import styles from './menu.module.css';
import type { CountedEntry, Menu } from './use-menu.ts';

interface SideMenuProps {
  readonly menu: Menu;
  /** Shrinks to icons on narrow screens; the sheet on a phone does not. */
  readonly isCollapsible?: boolean;
  readonly onGo?: () => void;
}

export function SideMenu({ menu, isCollapsible = false, onGo }: SideMenuProps) {
  const t = useText(appText);
  const id = useId();
  const all = menu.groups.flatMap(({ entries }) => entries.map(({ path }) => path));
  return (
    <nav className={classNames(styles['menu'], isCollapsible && styles['collapsible'])} aria-label={t.mainMenu}>
      {menu.groups.map(({ group, entries }) => (
        <div key={group}>
          {group !== 'top' && (
            <div id={`${id}-${group}`} className={styles['group']}>
              {t.groups[group]}
            </div>
          )}
          <ul className={styles['list']} aria-labelledby={group === 'top' ? undefined : `${id}-${group}`}>
            {entries.map((entry) => (
              <li key={entry.path}>
                <MenuLink entry={entry} isAbove={all.some((path) => path.startsWith(`${entry.path}/`))} onGo={onGo} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

interface MenuLinkProps {
  readonly entry: CountedEntry;
  /** Another entry leads below this one: only one of the two is where the person is. */
  readonly isAbove: boolean;
  readonly onGo: (() => void) | undefined;
}

function MenuLink({ entry, isAbove, onGo }: MenuLinkProps) {
  const t = useText(appText);
  const { language } = useLanguage();
  const { year } = useYear();
  const label = entry.label[language];
  return (
    <NavLink
      className={styles['link'] ?? ''}
      to={`${entry.path}?nam=${year}`}
      end={isAbove}
      title={label}
      onClick={onGo}
    >
      <span className={styles['icon']}>
        <entry.icon size={24} stroke={1.5} />
      </span>
      <span className={styles['label']}>{label}</span>
      {entry.count !== undefined && (
        <span className={styles['count']}>
          <span aria-hidden>{entry.count}</span>
          <span className="visually-hidden">{t.waiting(entry.count)}</span>
        </span>
      )}
    </NavLink>
  );
}
