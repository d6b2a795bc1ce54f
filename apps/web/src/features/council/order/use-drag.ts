import { useState, type PointerEvent } from 'react';

interface Drag {
  /** The item in the hand. */
  readonly held: string | undefined;
  /** For the grip of an item, somewhere in the rows of a list. */
  readonly gripOf: (id: string) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** Dragging the rows of a list by mouse, pen or finger: `onMove` is told the place the held row is over. */
export function useDrag(onMove: (id: string, toPlace: number) => void): Drag {
  const [held, setHeld] = useState<string | undefined>(undefined);
  return {
    held,
    gripOf: (id) => ({
      onPointerDown: (event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(id);
      },
      onPointerMove: ({ currentTarget, clientY }) => {
        if (held === id) onMove(id, placeUnder(currentTarget, clientY));
      },
      onPointerUp: () => setHeld(undefined),
      onPointerCancel: () => setHeld(undefined),
    }),
  };
}

/** The row of the grip's list at this height; the last one below its end. */
function placeUnder(grip: HTMLElement, y: number): number {
  const rows = [...(grip.closest('ol')?.children ?? [])];
  const place = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
  return place === -1 ? rows.length - 1 : place;
}
