import { useEffect, useEffectEvent } from 'react';
import { Link, useNavigate } from 'react-router';

import type { Neighbours } from '../../../lib/last-list.ts';
import { hrefs } from '../../../lib/paths.ts';
import { isShortcut } from '../../../lib/shortcuts.ts';
import { useText } from '../../../lib/text/language.tsx';
import { IconChevronLeft, IconChevronRight } from '../../../ui/icons.ts';
import { nominationText } from '../text.ts';
import styles from './dossier-neighbours.module.css';

/** The dossier before and after this one in the list that was shown last; `j` and `k` step too. */
export function DossierNeighbours({ neighbours }: { readonly neighbours: Neighbours | undefined }) {
  const t = useText(nominationText);
  const navigate = useNavigate();

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const id = isShortcut(event, 'j')
      ? neighbours?.nextId
      : isShortcut(event, 'k')
        ? neighbours?.previousId
        : undefined;
    if (id !== undefined) void navigate(hrefs.nomination(id));
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handleKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  if (neighbours === undefined || neighbours.count < 2) return null;
  const { previousId, nextId, index, count } = neighbours;
  return (
    <nav className={styles['bar']} aria-label={t.dossier.inList}>
      {previousId !== undefined && (
        <Link to={hrefs.nomination(previousId)} aria-keyshortcuts="k">
          <IconChevronLeft size={18} stroke={1.75} aria-hidden />
          {t.dossier.previous}
        </Link>
      )}
      <span>{t.dossier.place(index + 1, count)}</span>
      {nextId !== undefined && (
        <Link to={hrefs.nomination(nextId)} aria-keyshortcuts="j">
          {t.dossier.next}
          <IconChevronRight size={18} stroke={1.75} aria-hidden />
        </Link>
      )}
    </nav>
  );
}
