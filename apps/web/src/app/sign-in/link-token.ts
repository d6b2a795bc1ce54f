import { useEffect, useState } from 'react';

function tokenInAddress(): string {
  return window.location.hash.slice(1);
}

/**
 * The token of a link from a mail: it stands behind the #, which no server sees. Taken out of the address at once, so that it
 * stays neither in the history nor on a screen that is shown around. A second link opened in the same window counts.
 */
export function useLinkToken(): string {
  const [token, setToken] = useState(tokenInAddress);

  useEffect(() => {
    function take(): void {
      const found = tokenInAddress();
      if (found === '') return;
      setToken(found);
      window.history.replaceState(window.history.state, '', window.location.pathname);
    }
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);

  return token;
}
