import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useNominationAct } from '../actions/use-nomination-act.ts';
import type { DeskRow } from './desk-columns.tsx';
import { deskText } from './text.ts';

interface ConfirmManyProps {
  readonly chosen: readonly DeskRow[];
  readonly onDone: () => void;
}

/** Confirms those of the chosen dossiers whose conditions are all met, one after the other; each stands for itself. */
export function ConfirmMany({ chosen, onDone }: ConfirmManyProps) {
  const t = useText(deskText);
  const toast = useToast();
  const { run } = useNominationAct();
  const [isAsking, setIsAsking] = useState(false);
  const [doneCount, setDoneCount] = useState<number | undefined>(undefined);
  const ready = chosen.filter(
    ({ viewerCan, assessment }) => viewerCan.includes('CONFIRM_ELIGIBLE') && assessment.verdict === 'ELIGIBLE',
  );
  const skipped = chosen.length - ready.length;

  async function confirmAll(): Promise<void> {
    const failed: string[] = [];
    for (const [index, { id, code, version }] of ready.entries()) {
      setDoneCount(index);
      // One at a time: the server takes them in order, and the progress means what it says.
      // oxlint-disable-next-line no-await-in-loop
      const outcome = await run('CONFIRM_ELIGIBLE', { id, version });
      if (outcome.kind !== 'DONE') failed.push(code);
    }
    setDoneCount(undefined);
    setIsAsking(false);
    const done = ready.length - failed.length;
    toast({
      message: [
        ...(done > 0 ? [t.confirm.done(done)] : []),
        ...(failed.length > 0 ? [t.notDone(failed.join(', '))] : []),
      ].join(' '),
    });
    onDone();
  }

  if (ready.length === 0) return <span>{t.confirm.none}</span>;
  return (
    <>
      <Button size="small" onClick={() => setIsAsking(true)}>
        {t.confirm.open(ready.length)}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => void confirmAll()}
        title={t.confirm.title(ready.length)}
        confirmLabel={t.confirm.confirm}
        busyLabel={doneCount === undefined ? undefined : t.confirm.busy(doneCount + 1, ready.length)}
      >
        <p>{t.confirm.body}</p>
        {skipped > 0 && <p>{t.confirm.skips(skipped)}</p>}
      </ConfirmDialog>
    </>
  );
}
