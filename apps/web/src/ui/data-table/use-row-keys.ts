import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

import { isShortcut } from '../../lib/shortcuts.ts';

import { toggled, withRange } from './selection.ts';

interface RowKeysOptions {
  readonly keys: readonly string[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: ((selected: ReadonlySet<string>) => void) | undefined;
  readonly onOpen: ((key: string) => void) | undefined;
}

interface RowKeys {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  /** The one row in the tab order. */
  readonly activeKey: string | undefined;
  readonly setActive: (key: string) => void;
  /** Selects one row, or the range from the last one with Shift. */
  readonly select: (key: string, isRange: boolean) => void;
  readonly handleKey: (event: KeyboardEvent<HTMLTableRowElement>, key: string) => void;
}

const FOCUSABLE = 'a[href], button, input, select, textarea';

/**
 * One tab stop for all rows: ↑ ↓ Home End move, Enter opens, Space selects, Shift+↑ ↓ selects a range, → goes into the
 * buttons of the row and ← comes back. Fifty rows would otherwise be a hundred stops. Where single keys are on, j and k move and x
 * selects too, and the first of them leads into the list.
 */
export function useRowKeys({ keys, selected, onSelect, onOpen }: RowKeysOptions): RowKeys {
  const body = useRef<HTMLTableSectionElement>(null);
  const anchor = useRef<string>(undefined);
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const activeKey = wanted !== undefined && keys.includes(wanted) ? wanted : keys[0];

  useEffect(() => {
    // Only the active row's own links and buttons stay in the tab order.
    for (const row of rows()) {
      for (const part of row.querySelectorAll<HTMLElement>(FOCUSABLE)) {
        part.tabIndex = row.dataset['key'] === activeKey ? 0 : -1;
      }
    }
  });

  const enter = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.target !== document.body || !(isShortcut(event, 'j') || isShortcut(event, 'k'))) return;
    // Of several lists on a page the first is meant; on the page of a record the letters step from record to record.
    if (body.current !== document.querySelector('[data-row-keys]')) return;
    if (document.querySelector('[aria-keyshortcuts="j"], [aria-keyshortcuts="k"]') !== null) return;
    event.preventDefault();
    rowOf(activeKey)?.focus();
  });
  useEffect(() => {
    const listener = (event: globalThis.KeyboardEvent) => enter(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  function rows(): readonly HTMLTableRowElement[] {
    return [...(body.current?.querySelectorAll('tr') ?? [])];
  }

  function rowOf(key: string | undefined): HTMLTableRowElement | undefined {
    return rows().find((row) => row.dataset['key'] === key);
  }

  function select(key: string, isRange: boolean): void {
    if (onSelect === undefined) return;
    onSelect(isRange ? withRange(selected, keys, anchor.current, key) : toggled(selected, key));
    anchor.current = key;
  }

  function moveTo(index: number, isRange: boolean): void {
    const key = keys[Math.min(Math.max(index, 0), keys.length - 1)];
    if (key === undefined) return;
    if (isRange && onSelect !== undefined) {
      anchor.current ??= activeKey;
      onSelect(withRange(selected, keys, anchor.current, key));
    }
    setWanted(key);
    rowOf(key)?.focus();
  }

  function handleKey(event: KeyboardEvent<HTMLTableRowElement>, key: string): void {
    const row = event.currentTarget;
    const target = event.target instanceof HTMLElement ? event.target : row;
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;

    if (target !== row) {
      // Inside a row the keys belong to its control, but the way out is always open.
      if (!(target instanceof HTMLInputElement && target.type !== 'checkbox')) moveInside(event, row, target);
      return;
    }
    const index = keys.indexOf(key);
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(index + 1, event.shiftKey),
      ArrowUp: () => moveTo(index - 1, event.shiftKey),
      Home: () => moveTo(0, event.shiftKey),
      End: () => moveTo(keys.length - 1, event.shiftKey),
      ArrowRight: () => row.querySelector<HTMLElement>(FOCUSABLE)?.focus(),
      ...(onOpen === undefined ? {} : { Enter: () => onOpen(key) }),
      ...(onSelect === undefined ? {} : { ' ': () => select(key, event.shiftKey) }),
    };
    const step = steps[meantBy(event.nativeEvent)];
    if (step === undefined) return;
    event.preventDefault();
    step();
  }

  return { body, activeKey, setActive: setWanted, select, handleKey };
}

/** The key that a single letter stands for. */
function meantBy(event: globalThis.KeyboardEvent): string {
  if (isShortcut(event, 'j')) return 'ArrowDown';
  if (isShortcut(event, 'k')) return 'ArrowUp';
  return isShortcut(event, 'x') ? ' ' : event.key;
}

function moveInside(event: KeyboardEvent, row: HTMLTableRowElement, from: HTMLElement): void {
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
  const parts = [...row.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const index = parts.indexOf(from) + (event.key === 'ArrowRight' ? 1 : -1);
  event.preventDefault();
  (index < 0 ? row : parts[index])?.focus();
}
