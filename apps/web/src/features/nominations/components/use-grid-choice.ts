import type { AwardCode } from '@thidua/domain/vocabulary';
import { useRef, useState, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { useGridKeys } from '../../../ui/grid-keys/use-grid-keys.ts';
import { rowsIn } from '../../../ui/grid-keys/stretch.ts';
import { cleared, clickedTo, copiedRows, filledDown, turnedRound, type ColumnStretch } from '../grid-ticks.ts';
import type { Tick } from '../list-steps.ts';
import { nominationText } from '../text.ts';
import type { GridHand } from './grid-hand.ts';

/**
 * What is chosen in the table, and what the keys do with it: Shift with an arrow or a click takes several rows of one column,
 * Space, Delete and Ctrl+D act on all of them, Ctrl+C and Ctrl+V go to and come from a sheet. The collective's row is its own.
 */
export function useGridChoice(hand: GridHand) {
  const t = useText(nominationText);
  const { grid } = hand;
  const keys = useGridKeys();
  const [chosen, setChosen] = useState<ColumnStretch | undefined>(undefined);
  const isExtending = useRef(false);
  const lastTicked = useRef<Anchor>({ award: undefined, row: -1, nominated: false });

  /** The cell whose tick this is; undefined for other controls and for the collective. */
  function cellAt(target: EventTarget): { readonly award: AwardCode; readonly row: number } | undefined {
    if (!(target instanceof HTMLInputElement)) return undefined;
    const award = grid.awards.find((each) => each === target.dataset['place']);
    const row = [...(keys.body.current?.rows ?? [])].findIndex((each) => each.contains(target));
    return award === undefined || row < 0 || row >= grid.rows.length ? undefined : { award, row };
  }

  function handleFocus(event: FocusEvent<HTMLElement>): void {
    keys.handleFocus(event);
    const cell = cellAt(event.target);
    if (cell === undefined) setChosen(undefined);
    else if (isExtending.current && chosen?.award === cell.award) setChosen({ ...chosen, to: cell.row });
    else setChosen({ award: cell.award, from: cell.row, to: cell.row });
  }

  function handleKey(event: KeyboardEvent<HTMLElement>): void {
    const cell = cellAt(event.target);
    const act = cell === undefined || event.altKey ? undefined : actOf(event);
    if (cell === undefined || act === undefined) {
      keys.handleKey(event);
      return;
    }
    const stretch = chosen ?? { award: cell.award, from: cell.row, to: cell.row };
    switch (act) {
      case 'EXTEND':
        extend(event, cell.row);
        return;
      case 'TURN':
        // One cell alone is what the browser does with Space.
        if (stretch.from === stretch.to) return;
        hand.onTick(turnedRound(grid.rows, stretch));
        break;
      case 'CLEAR':
        hand.onTick(cleared(grid.rows, stretch));
        break;
      case 'FILL':
        hand.onTick(filledDown(grid.rows, stretch));
        break;
      case 'WRITE': {
        const row = grid.rows[cell.row];
        if (row?.cells.some(({ nomination }) => nomination !== null) === true) hand.onWrite(row.staff.id);
      }
    }
    event.preventDefault();
  }

  function extend(event: KeyboardEvent<HTMLElement>, row: number): void {
    const next = event.key === 'ArrowDown' ? row + 1 : row - 1;
    if (next < 0 || next >= grid.rows.length) {
      event.preventDefault();
      return;
    }
    isExtending.current = true;
    keys.handleKey(event);
    isExtending.current = false;
  }

  /** A tick by mouse; with Shift the rows from the last one ticked in the column up to this one become as that one did. */
  function handleTick(tick: Tick, isStretch: boolean): void {
    const row = grid.rows.findIndex(({ staff }) => staff.id === tick.staffId);
    const anchor = lastTicked.current;
    lastTicked.current = { award: tick.award, row, nominated: tick.nominated };
    if (!isStretch || row < 0 || anchor.award !== tick.award || anchor.row < 0) {
      hand.onTick([tick]);
      return;
    }
    const stretch = { award: tick.award, from: anchor.row, to: row };
    setChosen(stretch);
    lastTicked.current = anchor;
    hand.onTick(clickedTo(grid.rows, stretch, anchor.nominated));
  }
  function handleCopy(event: ClipboardEvent<HTMLElement>): void {
    const cell = cellAt(event.target);
    // Words that were marked with the mouse are copied as they are.
    if (cell === undefined || window.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    const rows = rowsIn(grid.rows, chosen ?? { from: cell.row, to: cell.row });
    event.clipboardData.setData('text/plain', copiedRows(rows, grid.awards, { ...t.grid.copied, award: t.awardShort }));
  }

  function handlePaste(event: ClipboardEvent<HTMLElement>): void {
    const text = event.clipboardData.getData('text/plain');
    if (!grid.canEdit || text.trim() === '') return;
    event.preventDefault();
    hand.onPaste(text);
  }

  function isChosen(award: AwardCode, row: number): boolean {
    if (chosen?.award !== award || chosen.from === chosen.to) return false;
    return row >= Math.min(chosen.from, chosen.to) && row <= Math.max(chosen.from, chosen.to);
  }

  return { body: keys.body, handleKey, handleFocus, handleCopy, handlePaste, handleTick, isChosen };
}

/** Where a click with Shift begins, and what the click there made. */
interface Anchor {
  readonly award: AwardCode | undefined;
  readonly row: number;
  readonly nominated: boolean;
}

type Act = 'EXTEND' | 'TURN' | 'CLEAR' | 'FILL' | 'WRITE';

function actOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Act | undefined {
  if (ctrlKey || metaKey) return key.toLowerCase() === 'd' ? 'FILL' : undefined;
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
      return shiftKey ? 'EXTEND' : undefined;
    case ' ':
      return 'TURN';
    case 'Delete':
    case 'Backspace':
      return 'CLEAR';
    case 'F2':
      return 'WRITE';
    default:
      return undefined;
  }
}
