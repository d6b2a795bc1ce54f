import { useSyncExternalStore } from 'react';

/** Height of table rows: 48, 40 or 32 px. Forms and votes ignore it. */
export type Density = 'roomy' | 'normal' | 'compact';

const STORAGE_KEY = 'thidua.density';
const listeners = new Set<() => void>();

/** Reads the stored density once at the start, so that tables do not jump. */
export function applyStoredDensity(): void {
  document.documentElement.dataset['density'] = readStored();
}

/** The density of tables, remembered on this machine; the style sheet follows `data-density` on `<html>`. */
export function useDensity(): { readonly density: Density; readonly setDensity: (density: Density) => void } {
  return { density: useSyncExternalStore(subscribe, shown), setDensity };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function shown(): Density {
  return densityOf(document.documentElement.dataset['density']);
}

function setDensity(density: Density): void {
  document.documentElement.dataset['density'] = density;
  try {
    localStorage.setItem(STORAGE_KEY, density);
  } catch (error) {
    // A browser may forbid storage altogether; the choice then lasts for the visit.
    if (!(error instanceof DOMException)) throw error;
  }
  for (const listener of listeners) listener();
}

function readStored(): Density {
  try {
    return densityOf(localStorage.getItem(STORAGE_KEY));
  } catch (error) {
    if (error instanceof DOMException) return 'normal';
    throw error;
  }
}

function densityOf(text: string | null | undefined): Density {
  return text === 'roomy' || text === 'compact' ? text : 'normal';
}
