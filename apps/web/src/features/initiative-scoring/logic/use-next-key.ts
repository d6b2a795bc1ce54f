import { useEffect, useEffectEvent } from 'react';

/** Alt and the arrow down go on to the next record, also from within a field. */
export function useNextKey(onNext: () => void): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.key !== 'ArrowDown' || event.defaultPrevented) return;
    event.preventDefault();
    onNext();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handleKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
