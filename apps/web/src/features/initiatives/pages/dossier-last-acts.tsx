import type { InitiativeEvent } from '@thidua/domain/initiatives';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { initiativeText } from '../text.ts';
import styles from './initiative-page.module.css';

/** Acts that end a request; apart from those that carry it on. */
const LAST = ['REFUSE', 'DECLINE', 'WITHDRAW'] as const;

interface DossierLastActsProps {
  readonly viewerCan: readonly InitiativeEvent[];
  readonly onAct: (act: (typeof LAST)[number]) => void;
}

export function DossierLastActs({ viewerCan, onAct }: DossierLastActsProps) {
  const t = useText(initiativeText);
  const acts = LAST.filter((act) => viewerCan.includes(act));
  if (acts.length === 0) return null;
  return (
    <div className={styles['last']}>
      {acts.map((act) => (
        <Button key={act} onClick={() => onAct(act)}>
          {t.act[act].button}
        </Button>
      ))}
    </div>
  );
}
