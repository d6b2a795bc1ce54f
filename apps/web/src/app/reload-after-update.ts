const KEY = 'thidua.reloaded-at';
const ONE_MINUTE_MS = 60_000;

/**
 * A page left open over an update asks for files that no longer exist; loading the new version puts that right. Once a
 * minute at most: if the files are really gone, the error page shows instead of an endless circle.
 */
export function reloadAfterUpdate(): void {
  window.addEventListener('vite:preloadError', () => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0);
    if (Date.now() - last < ONE_MINUTE_MS) return;
    void reloadIfReachable(() => sessionStorage.setItem(KEY, String(Date.now())));
  });
}

/** Without the server a reload would put the browser's own error page in place of the app, and what is open would be lost. */
export async function reloadIfReachable(onReachable?: () => void): Promise<void> {
  try {
    const answer = await fetch('/', { cache: 'no-store' });
    if (!answer.ok) return;
    onReachable?.();
    window.location.reload();
  } catch {
    // Not reachable: the page stays as it is and says so.
  }
}
