import { lazy, Suspense, useState } from 'react';

import { useText } from '../../lib/text/language.tsx';
import { useViewer } from '../../lib/viewer/viewer.tsx';
import { appText } from '../text.ts';
import { PersonFace } from './person-face.tsx';
import styles from './top-bar.module.css';

const PersonPanel = lazy(async () => ({ default: (await import('./person-panel.tsx')).PersonPanel }));

/** Who is signed in. The button stands at once; a press before its panel has come is remembered. */
export function PersonMenu() {
  const t = useText(appText);
  const { displayName } = useViewer();
  const [isWanted, setIsWanted] = useState(false);
  return (
    <Suspense
      fallback={
        <button
          type="button"
          className={styles['person']}
          aria-label={t.person(displayName)}
          aria-busy={isWanted}
          onClick={() => setIsWanted(true)}
        >
          <PersonFace />
        </button>
      }
    >
      <PersonPanel opensAtOnce={isWanted} />
    </Suspense>
  );
}
