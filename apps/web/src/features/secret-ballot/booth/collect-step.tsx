import { useId, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { Voter } from '../engine/use-voter.ts';
import styles from '../rounds/rounds.module.css';
import { ballotText } from '../text.ts';
import { CollectFaultNotice } from './collect-fault.tsx';
import { RestoreStep } from './restore-step.tsx';

interface CollectStepProps {
  readonly voter: Voter;
  readonly onAnswer: () => Promise<unknown>;
}

/** The codes are compared first; then the ballots are taken, all items at once. */
export function CollectStep({ voter, onAnswer }: CollectStepProps) {
  const { booth: t } = useText(ballotText);
  const sameId = useId();
  const [isSame, setIsSame] = useState(false);
  const [isShared, setIsShared] = useState(false);
  const [attempt, setAttempt] = useState(0);

  async function handleCollect(): Promise<void> {
    setAttempt(attempt + 1);
    if (!isSame) return;
    await voter.collect(isShared);
    await onAnswer().catch(() => undefined);
  }

  return (
    <div className={styles['form']}>
      <CollectFaultNotice voter={voter} />
      <ErrorSummary
        attempt={attempt}
        errors={!isSame && attempt > 0 ? [{ fieldId: sameId, message: t.sameMissing }] : []}
      />
      <div>
        <p>{t.compare}</p>
        <p className={styles['code']}>{voter.round?.code}</p>
      </div>
      <Checkbox id={sameId} label={t.same} isChecked={isSame} onChange={setIsSame} />
      <Checkbox label={t.shared} isChecked={isShared} onChange={setIsShared} />
      <Button
        variant="primary"
        isFullWidth
        onClick={() => void handleCollect()}
        busyLabel={voter.isBusy ? t.collecting : undefined}
      >
        {t.collect}
      </Button>
      <RestoreStep voter={voter} label={t.restore} />
    </div>
  );
}
