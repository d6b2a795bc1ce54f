import { NOMINATION_LIMITS } from '@thidua/domain/nominations';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useNominationAct } from '../actions/use-nomination-act.ts';
import { nominationText } from '../text.ts';
import type { DeskRow } from './desk-columns.tsx';
import { deskText } from './text.ts';

interface ConfirmManyProps {
  readonly chosen: readonly DeskRow[];
  readonly onDone: () => void;
}

/**
 * Confirms those of the chosen dossiers whose conditions are all met, one after the other; each stands for itself. Where some lack
 * papers, one reason is asked for and kept with each of them.
 */
export function ConfirmMany({ chosen, onDone }: ConfirmManyProps) {
  const t = useText(deskText);
  const { act } = useText(nominationText);
  const toast = useToast();
  const { run } = useNominationAct();
  const [isAsking, setIsAsking] = useState(false);
  const [doneCount, setDoneCount] = useState<number | undefined>(undefined);
  const ready = chosen.filter(
    ({ viewerCan, assessment }) => viewerCan.includes('CONFIRM_ELIGIBLE') && assessment.verdict === 'ELIGIBLE',
  );
  const skipped = chosen.length - ready.length;
  const lacking = ready.filter(({ missingPaperCount }) => missingPaperCount > 0).length;

  async function confirmAll(reason: string): Promise<ActDialogAnswer> {
    if (lacking > 0 && reason.trim() === '') return { kind: 'PROBLEM', sentence: act.reasonRequired };
    const failed: string[] = [];
    for (const [index, { id, code, version, missingPaperCount }] of ready.entries()) {
      setDoneCount(index);
      // One at a time: the server takes them in order, and the progress means what it says.
      // oxlint-disable-next-line no-await-in-loop
      const outcome = await run('CONFIRM_ELIGIBLE', {
        id,
        version,
        ...(missingPaperCount > 0 ? { papersReason: reason } : {}),
      });
      if (outcome.kind !== 'DONE') failed.push(code);
    }
    setDoneCount(undefined);
    const done = ready.length - failed.length;
    toast({
      message: [
        ...(done > 0 ? [t.confirm.done(done)] : []),
        ...(failed.length > 0 ? [t.notDone(failed.join(', '))] : []),
      ].join(' '),
    });
    onDone();
    return { kind: 'DONE' };
  }

  if (ready.length === 0) return <span>{t.confirm.none}</span>;
  return (
    <>
      <Button size="small" onClick={() => setIsAsking(true)}>
        {t.confirm.open(ready.length)}
      </Button>
      {isAsking && (
        <ActDialog
          title={t.confirm.title(ready.length)}
          body={[
            t.confirm.body,
            ...(skipped > 0 ? [t.confirm.skips(skipped)] : []),
            ...(lacking > 0 ? [t.confirm.lacking(lacking)] : []),
          ].join(' ')}
          confirm={t.confirm.confirm}
          busyLabel={doneCount === undefined ? undefined : t.confirm.busy(doneCount + 1, ready.length)}
          field={lacking > 0 ? { label: act.waive.field, limit: NOMINATION_LIMITS.reason } : undefined}
          onAct={confirmAll}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
