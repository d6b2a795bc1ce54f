import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';

/**
 * Does `prepare` when the browser is about to print. What it sets stands on the paper: the browser takes the page at the end of
 * the event and waits for no later drawing.
 */
export function useBeforePrint(prepare: () => void): void {
  const onBeforePrint = useEffectEvent(() => flushSync(prepare));
  useEffect(() => {
    const listener = () => onBeforePrint();
    window.addEventListener('beforeprint', listener);
    return () => window.removeEventListener('beforeprint', listener);
  }, []);
}
