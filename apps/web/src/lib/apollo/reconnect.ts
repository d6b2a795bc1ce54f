import { useEffect, useEffectEvent } from 'react';

const listeners = new Set<() => void>();

/** Called by the stream after a lost connection came back: what changed meanwhile was not told. */
export function announceReconnect(): void {
  for (const listener of listeners) listener();
}

/** Runs `onReconnect` after the live connection or the network came back: the place to refetch what a stream feeds. */
export function useReconnect(onReconnect: () => void): void {
  const handle = useEffectEvent(onReconnect);
  useEffect(() => {
    const listener = () => handle();
    listeners.add(listener);
    window.addEventListener('online', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('online', listener);
    };
  }, []);
}
