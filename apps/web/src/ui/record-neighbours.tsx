import { useEffect, useEffectEvent } from 'react';
import { Link, useNavigate } from 'react-router';

import type { Neighbours } from '../lib/last-list.ts';
import { isShortcut } from '../lib/shortcuts.ts';
import { useText } from '../lib/text/language.tsx';
import { IconChevronLeft, IconChevronRight } from './icons.ts';
import styles from './record-neighbours.module.css';
import { uiText } from './text.ts';

interface RecordNeighboursProps {
  readonly neighbours: Neighbours | undefined;
  /** Where a record of the list is. */
  readonly hrefOf: (id: string) => string;
}

/** The record before and after this one in the list that was shown last; `j` and `k` step too. */
export function RecordNeighbours({ neighbours, hrefOf }: RecordNeighboursProps) {
  const t = useText(uiText).neighbours;
  const navigate = useNavigate();

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const id = isShortcut(event, 'j')
      ? neighbours?.nextId
      : isShortcut(event, 'k')
        ? neighbours?.previousId
        : undefined;
    if (id !== undefined) void navigate(hrefOf(id));
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handleKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  if (neighbours === undefined || neighbours.count < 2) return null;
  const { previousId, nextId, index, count } = neighbours;
  return (
    <nav className={styles['bar']} aria-label={t.inList}>
      {previousId !== undefined && (
        <Link to={hrefOf(previousId)} aria-keyshortcuts="k">
          <IconChevronLeft size={18} stroke={1.75} aria-hidden />
          {t.previous}
        </Link>
      )}
      <span>{t.place(index + 1, count)}</span>
      {nextId !== undefined && (
        <Link to={hrefOf(nextId)} aria-keyshortcuts="j">
          {t.next}
          <IconChevronRight size={18} stroke={1.75} aria-hidden />
        </Link>
      )}
    </nav>
  );
}
