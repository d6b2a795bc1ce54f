import { useSyncExternalStore } from 'react';

const STORAGE_KEY = 'thidua.shortcuts';
const listeners = new Set<() => void>();

let areOn = readStored();

/** Whether single keys do something (WCAG 2.1.4: they can be switched off); remembered on this machine. */
export function useShortcuts(): { readonly areOn: boolean; readonly setOn: (isOn: boolean) => void } {
  return { areOn: useSyncExternalStore(subscribe, () => areOn), setOn };
}

type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'target' | 'defaultPrevented'
>;

/** True when this one key, pressed alone outside every text, means the shortcut. */
export function isShortcut(event: Key, key: string): boolean {
  if (!areOn || event.defaultPrevented || event.isComposing) return false;
  if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !isTyping(event.target);
}

/** A field or a dialog has the keyboard for itself. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select, [role="dialog"]') !== null;
}

function setOn(isOn: boolean): void {
  areOn = isOn;
  try {
    localStorage.setItem(STORAGE_KEY, isOn ? 'on' : 'off');
  } catch (error) {
    // A browser may forbid storage altogether; the choice then lasts for the visit.
    if (!(error instanceof DOMException)) throw error;
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readStored(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch (error) {
    if (error instanceof DOMException) return true;
    throw error;
  }
}
