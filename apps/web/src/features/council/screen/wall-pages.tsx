import { useEffect, useState, type Key, type ReactNode } from 'react';

import { isShortcut } from '../../../lib/shortcuts.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { councilText } from '../text.ts';
import styles from './screen.module.css';

/** How long a page of a list stays on the wall before the next one comes. */
export const PAGE_TURNS_MS = 10_000;

interface WallPagesProps<Row> {
  readonly rows: readonly Row[];
  /** How many rows the wall can carry so that the last bench still reads them. */
  readonly size: number;
  readonly keyOf: (row: Row) => Key;
  readonly children: (row: Row) => ReactNode;
}

/** A list on the wall, page after page by itself; the arrow keys turn a page and end the turning. */
export function WallPages<Row>({ rows, size, keyOf, children }: WallPagesProps<Row>) {
  const t = useText(councilText).screen;
  const [page, setPage] = useState(0);
  const [isTurning, setIsTurning] = useState(true);
  const count = Math.ceil(rows.length / size);
  // A list that became shorter has no page behind its last.
  const at = count === 0 ? 0 : page % count;

  useEffect(() => {
    if (count < 2 || !isTurning) return undefined;
    const timer = setInterval(() => setPage((before) => (before + 1) % count), PAGE_TURNS_MS);
    return () => clearInterval(timer);
  }, [count, isTurning]);

  useEffect(() => {
    if (count < 2) return undefined;
    function handleKey(event: KeyboardEvent): void {
      const step = isShortcut(event, 'ArrowRight') ? 1 : isShortcut(event, 'ArrowLeft') ? count - 1 : 0;
      if (step > 0) {
        setIsTurning(false);
        setPage((before) => (before + step) % count);
      }
    }
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [count]);

  return (
    <>
      <ul className={styles['list']}>
        {rows.slice(at * size, (at + 1) * size).map((row) => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </ul>
      {count > 1 && (
        <p className={styles['pages']}>
          <span>{t.page(at + 1, count)}</span>
          <Button onClick={() => setIsTurning(!isTurning)}>{isTurning ? t.stop : t.turn}</Button>
        </p>
      )}
    </>
  );
}
