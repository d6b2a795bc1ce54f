const KEY = 'thidua.reloaded-at';
const ONE_MINUTE_MS = 60_000;

/**
 * A page left open over an update asks for files that no longer exist; loading the new version puts that right. Once a
 * minute at most: if the files are really gone, the error page shows instead of an endless circle.
 */
export function reloadAfterUpdate(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0);
    if (Date.now() - last < ONE_MINUTE_MS) return;
    sessionStorage.setItem(KEY, String(Date.now()));
    event.preventDefault();
    window.location.reload();
  });
}
