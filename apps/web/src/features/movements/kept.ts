const PREFIX = 'thidua.target.';

/** What was typed and not saved: kept for this tab, so that a reload or a wrong link loses nothing. `blank` tells its parts. */
export function kept<T extends object>(key: string, blank: T): T | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null');
    return isLike(stored, blank) ? stored : undefined;
  } catch {
    // A browser that keeps nothing, or a value of another version: begin anew.
    return undefined;
  }
}

/** Undefined forgets it. */
export function keep(key: string, typed: object | undefined): void {
  try {
    if (typed === undefined) sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, JSON.stringify(typed));
  } catch {
    // Full or forbidden: what is typed lives as long as the page.
  }
}

/** Written by this page: every part of the empty form is there. */
function isLike<T extends object>(stored: unknown, blank: T): stored is T {
  return typeof stored === 'object' && stored !== null && Object.keys(blank).every((name) => name in stored);
}
