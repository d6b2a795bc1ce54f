import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

import { nextPlace, type GridShape } from './grid-moves.ts';

interface GridKeys {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly handleKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly handleFocus: (event: FocusEvent<HTMLElement>) => void;
}

const CONTROLS = 'input, button, a[href]';

/**
 * One tab stop for the whole list; arrows, Home and End move between its controls; Enter on a tick opens its reasons. Which
 * control holds the stop is kept in the page itself: it outlives every answer that redraws the rows.
 */
export function useGridKeys(): GridKeys {
  const body = useRef<HTMLTableSectionElement>(null);

  useEffect(() => {
    const all = controlsIn(body.current);
    const holder =
      all.find((control) => control === document.activeElement) ?? all.find(({ tabIndex }) => tabIndex === 0);
    hold(all, holder ?? all[0]);
  });

  function handleKey(event: KeyboardEvent<HTMLElement>): void {
    const from = event.target;
    if (!(from instanceof HTMLElement) || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && from instanceof HTMLInputElement) {
      event.preventDefault();
      from.closest('td')?.querySelector('button')?.click();
      return;
    }
    const rows = [...(body.current?.rows ?? [])].map((row) => controlsIn(row));
    const row = rows.findIndex((controls) => controls.includes(from));
    const shape: GridShape = rows.map((controls) => controls.map(placeOf));
    const place = nextPlace(shape, columnsOf(shape), { row, key: placeOf(from) }, event);
    const to = place === undefined ? undefined : rows[place.row]?.find((control) => placeOf(control) === place.key);
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  }

  function handleFocus({ target }: FocusEvent<HTMLElement>): void {
    const all = controlsIn(body.current);
    if (target instanceof HTMLElement && all.includes(target)) hold(all, target);
  }

  return { body, handleKey, handleFocus };
}

function controlsIn(part: HTMLElement | null): readonly HTMLElement[] {
  return part === null ? [] : [...part.querySelectorAll<HTMLElement>(CONTROLS)];
}

function hold(all: readonly HTMLElement[], holder: HTMLElement | undefined): void {
  for (const control of all) control.tabIndex = control === holder ? 0 : -1;
}

function placeOf(control: HTMLElement): string {
  return control.dataset['place'] ?? '';
}

/** All keys in the order in which the widest rows show them. */
function columnsOf(shape: GridShape): readonly string[] {
  const widest = shape.toSorted((left, right) => right.length - left.length);
  return [...new Set(widest.flat())];
}
