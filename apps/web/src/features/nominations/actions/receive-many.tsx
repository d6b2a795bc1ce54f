import type { NominationEvent } from '@thidua/domain/nominations';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { nominationText } from '../text.ts';
import { useNominationAct } from './use-nomination-act.ts';

interface ChosenRow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly viewerCan: readonly NominationEvent[];
}

interface ReceiveManyProps {
  readonly chosen: readonly ChosenRow[];
  readonly onDone: () => void;
}

/** Receives the chosen dossiers that wait for it, one after the other; each stands for itself. */
export function ReceiveMany({ chosen, onDone }: ReceiveManyProps) {
  const t = useText(nominationText);
  const toast = useToast();
  const { run } = useNominationAct();
  const [isAsking, setIsAsking] = useState(false);
  const [doneCount, setDoneCount] = useState<number | undefined>(undefined);
  const waiting = chosen.filter(({ viewerCan }) => viewerCan.includes('RECEIVE'));
  const skipped = chosen.length - waiting.length;

  async function receiveAll(): Promise<void> {
    const failed: string[] = [];
    for (const [index, { id, code, version }] of waiting.entries()) {
      setDoneCount(index);
      // One at a time: the server takes them in order, and the progress means what it says.
      // oxlint-disable-next-line no-await-in-loop
      const outcome = await run('RECEIVE', { id, version });
      if (outcome.kind !== 'DONE') failed.push(code);
    }
    setDoneCount(undefined);
    setIsAsking(false);
    const received = waiting.length - failed.length;
    toast({
      message: [
        ...(received > 0 ? [t.list.received(received)] : []),
        ...(failed.length > 0 ? [t.list.receiveFailed(failed.length, failed.join(', '))] : []),
      ].join(' '),
    });
    onDone();
  }

  if (waiting.length === 0) return <span>{t.list.receiveNone}</span>;
  return (
    <>
      <Button size="small" variant="primary" onClick={() => setIsAsking(true)}>
        {t.list.receive(waiting.length)}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => void receiveAll()}
        title={t.list.receiveTitle(waiting.length)}
        confirmLabel={t.list.receiveConfirm}
        busyLabel={doneCount === undefined ? undefined : t.list.receiving(doneCount + 1, waiting.length)}
      >
        <p>{t.list.receiveBody}</p>
        {skipped > 0 && <p>{t.list.receiveSkips(skipped)}</p>}
      </ConfirmDialog>
    </>
  );
}
