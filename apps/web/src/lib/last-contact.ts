const STORAGE_KEY = 'thidua.last-contact';

let inThisTab = 0;

/** Remembers that the server has just heard from this browser; other tabs keep the same sign-in alive, so they are told. */
export function noteContact(now = Date.now()): void {
  inThisTab = now;
  try {
    localStorage.setItem(STORAGE_KEY, String(now));
  } catch (error) {
    // A browser may forbid storage altogether; each tab then counts for itself.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** When the server last heard from this browser, from whichever tab; milliseconds of this machine's clock. */
export function lastContact(): number {
  try {
    return Math.max(inThisTab, Number(localStorage.getItem(STORAGE_KEY) ?? 0));
  } catch (error) {
    if (error instanceof DOMException) return inThisTab;
    throw error;
  }
}
