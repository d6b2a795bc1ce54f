import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

import { useLanguage, useText } from '../../lib/text/language.tsx';
import { useYear } from '../../lib/year.tsx';
import { IconMenu2, IconSearch } from '../../ui/icons.ts';
import { appText } from '../text.ts';
import styles from './phone-bar.module.css';
import type { CountedEntry } from './use-menu.ts';

interface PhoneBarProps {
  readonly entries: readonly CountedEntry[];
  readonly onSearch: () => void;
  readonly onMenu: () => void;
}

/** The four things that a phone keeps under the thumb. */
export function PhoneBar({ entries, onSearch, onMenu }: PhoneBarProps) {
  const t = useText(appText);
  const { language } = useLanguage();
  const { year } = useYear();
  return (
    <>
      {entries.map((entry) => (
        <NavLink key={entry.path} className={styles['item'] ?? ''} to={`${entry.path}?nam=${year}`}>
          <entry.icon size={24} stroke={1.5} />
          {entry.label[language]}
          {entry.count !== undefined && (
            <span className={styles['count']}>
              <span aria-hidden>{entry.count}</span>
              <span className="visually-hidden">{t.waiting(entry.count)}</span>
            </span>
          )}
        </NavLink>
      ))}
      <BarButton label={t.search} icon={<IconSearch size={24} stroke={1.5} aria-hidden />} onClick={onSearch} />
      <BarButton label={t.menu} icon={<IconMenu2 size={24} stroke={1.5} aria-hidden />} onClick={onMenu} />
    </>
  );
}

interface BarButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
}

function BarButton({ label, icon, onClick }: BarButtonProps) {
  return (
    <button type="button" className={styles['item']} onClick={onClick}>
      {icon}
      {label}
    </button>
  );
}
