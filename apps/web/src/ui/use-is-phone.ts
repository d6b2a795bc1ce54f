import { useSyncExternalStore } from 'react';

const PHONE = 'screen and (max-width: 767.98px)';

/** True on screens below 768 px, where tables become cards and panels come from below; paper is no phone. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(PHONE).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(PHONE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
