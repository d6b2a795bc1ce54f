import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { wholeColumn } from '../grid-ticks.ts';
import { nominationText } from '../text.ts';
import type { GridHand } from './grid-hand.ts';
import styles from './grid-toolbar.module.css';
import { useHistoryKeys } from './use-history-keys.ts';

interface GridToolbarProps {
  readonly hand: GridHand;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** What one does with many cells at once, beside the keys, which a phone has not. */
export function GridToolbar({ hand, undo, redo }: GridToolbarProps) {
  const t = useText(nominationText);
  useHistoryKeys({ undo, redo });
  const base = wholeColumn(hand.grid.rows, BASE_TITLE);
  return (
    <div className={styles['bar']} role="toolbar" aria-label={t.toolbar.label}>
      {base.length > 0 && (
        <Button size="small" onClick={() => hand.onTick(base)}>
          {t.toolbar.wholeColumn(base.length)}
        </Button>
      )}
      <Button size="small" onClick={() => hand.onPaste('')}>
        {t.paste.open}
      </Button>
      {undo !== undefined && (
        <Button size="small" variant="quiet" onClick={undo} aria-keyshortcuts="Control+Z">
          {t.toolbar.undo}
        </Button>
      )}
      {redo !== undefined && (
        <Button size="small" variant="quiet" onClick={redo} aria-keyshortcuts="Control+Y">
          {t.toolbar.redo}
        </Button>
      )}
    </div>
  );
}

/** Nearly everybody of a division gets it; no other title is for a whole column. */
const BASE_TITLE = 'ADVANCED_WORKER';
