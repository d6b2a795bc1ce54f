import { useId, type KeyboardEvent, type ReactNode } from 'react';

import styles from './tabs.module.css';

export interface Tab<Slug extends string> {
  /** Without marks and spaces: ids and the address are made of it, e.g. `thanh-phan`. */
  readonly slug: Slug;
  readonly label: string;
  readonly count?: number | undefined;
}

export interface TabsProps<Slug extends string> {
  /** What the tabs divide, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab<Slug>[];
  readonly current: Slug;
  /** Usually writes the slug into the address. */
  readonly onChange: (slug: Slug) => void;
  /** The content of the current tab. */
  readonly children: ReactNode;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Parts of one record. Arrow keys move between them; only the current one is in the page. */
export function Tabs<Slug extends string>({ label, tabs, current, onChange, children }: TabsProps<Slug>) {
  const id = useId();

  function handleKey(event: KeyboardEvent): void {
    const index = tabs.findIndex((tab) => tab.slug === current);
    const step = STEPS[event.key];
    const target =
      step !== undefined
        ? (index + step + tabs.length) % tabs.length
        : event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? tabs.length - 1
            : undefined;
    const tab = target === undefined ? undefined : tabs[target];
    if (tab === undefined) return;
    event.preventDefault();
    onChange(tab.slug);
    document.getElementById(`${id}-${tab.slug}`)?.focus();
  }

  return (
    <>
      <div className={styles['list']} role="tablist" aria-label={label} onKeyDown={handleKey}>
        {tabs.map((tab) => {
          const isCurrent = tab.slug === current;
          return (
            <button
              key={tab.slug}
              id={`${id}-${tab.slug}`}
              type="button"
              role="tab"
              className={styles['tab']}
              aria-selected={isCurrent}
              aria-controls={isCurrent ? `${id}-panel` : undefined}
              tabIndex={isCurrent ? 0 : -1}
              onClick={() => onChange(tab.slug)}
            >
              {tab.label}
              {tab.count !== undefined && <span className={styles['count']}>{tab.count}</span>}
            </button>
          );
        })}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${current}`}>
        {children}
      </div>
    </>
  );
}
