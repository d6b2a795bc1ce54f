import { useEffect } from 'react';

interface HistoryKeys {
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z on the whole page. Where text is written they belong to the text. */
export function useHistoryKeys({ undo, redo }: HistoryKeys): void {
  useEffect(() => {
    function handle(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && !isRedo) return;
      event.preventDefault();
      (isRedo ? redo : undo)?.();
    }
    document.addEventListener('keydown', handle);
    return () => document.removeEventListener('keydown', handle);
  }, [undo, redo]);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // In a dialog or a side panel nobody sees what would change behind it.
  if (target.closest('[role="dialog"]') !== null) return true;
  return target.matches('textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"])');
}
