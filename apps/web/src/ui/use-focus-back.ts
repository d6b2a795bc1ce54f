import { useEffect } from 'react';

/**
 * Brings the focus back to where it was when something opened over the page, once that is closed or taken away; to the heading of the
 * page where that place is gone, as a button is whose act is done. The library does so only for what was on the page before it opened;
 * our dialogs are put there when they are asked for.
 */
export function useFocusBack(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const from = document.activeElement;
    return () => {
      // Whoever has gone on to another place of the page meanwhile stays there.
      if (isLost(document.activeElement)) placeFor(from)?.focus({ preventScroll: true });
    };
  }, [isOpen]);
}

function placeFor(from: Element | null): HTMLElement | null {
  const isThere = from instanceof HTMLElement && from !== document.body && from.isConnected;
  return isThere ? from : document.querySelector<HTMLElement>('main h1');
}

/** In what is closing, or nowhere: the browser puts it on the body when the element that had it goes. */
function isLost(active: Element | null): boolean {
  return active === null || active === document.body || active.closest('[role="dialog"]') !== null;
}
