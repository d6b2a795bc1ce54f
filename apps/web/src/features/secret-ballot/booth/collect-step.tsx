import { useId, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Voter } from '../engine/use-voter.ts';
import styles from '../rounds/rounds.module.css';
import { ballotText } from '../text.ts';

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
      <Fault voter={voter} />
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
      <RestoreStep voter={voter} />
    </div>
  );
}

function Fault({ voter }: { readonly voter: Voter }) {
  const t = useText(ballotText);
  switch (voter.fault) {
    case undefined:
    case 'WRONG_CODE':
      return null;
    case 'ELSEWHERE':
      return (
        <Notice kind="warning" isAlert>
          {t.booth.elsewhere}
        </Notice>
      );
    case 'KEY_FAULT':
      return (
        <Notice kind="danger" isAlert>
          {t.booth.keyFault}
        </Notice>
      );
    case 'FAILED':
      return (
        <Notice kind="danger" isAlert>
          {t.failed}
        </Notice>
      );
  }
}

/** Another device, or one that forgot: the code on paper brings the same ballots back. */
export function RestoreStep({ voter }: { readonly voter: Voter }) {
  const { booth: t } = useText(ballotText);
  const [isOpen, setIsOpen] = useState(false);
  const [code, setCode] = useState('');
  if (!isOpen) {
    return (
      <div>
        <Button variant="quiet" onClick={() => setIsOpen(true)}>
          {t.restore}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void voter.restore(code);
      }}
    >
      <TextField
        label={t.restoreField}
        value={code}
        onChange={setCode}
        isCode
        isFocusedFirst
        autoComplete="off"
        error={voter.fault === 'WRONG_CODE' ? t.restoreWrong : undefined}
      />
      <div>
        <Button type="submit" busyLabel={voter.isBusy ? t.restoring : undefined}>
          {t.restore}
        </Button>
      </div>
    </form>
  );
}
