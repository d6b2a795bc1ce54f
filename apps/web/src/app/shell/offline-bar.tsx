import { useSyncExternalStore } from 'react';

import { useText } from '../../lib/text/language.tsx';
import { appText } from '../text.ts';
import styles from './shell.module.css';

/** Says that the network is gone, and that nothing typed is lost. */
export function OfflineBar() {
  const t = useText(appText);
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return <div role="status">{!isOnline && <p className={styles['offline']}>{t.offline}</p>}</div>;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
