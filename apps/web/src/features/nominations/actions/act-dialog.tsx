import { NOMINATION_LIMITS } from '@thidua/domain/nominations';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { ActDialog as Dialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { nominationText } from '../text.ts';
import type { NominationAct } from './nomination-act.ts';
import { useNominationAct } from './use-nomination-act.ts';

interface ActDialogProps {
  readonly act: NominationAct;
  readonly nomination: {
    readonly id: string;
    readonly code: string;
    readonly version: number;
    readonly missingPaperCount: number;
  };
  readonly onClose: () => void;
}

/** One act on a dossier, with its reason where one is due. */
export function ActDialog({ act, nomination, onClose }: ActDialogProps) {
  const t = useText(nominationText);
  const toast = useToast();
  const { run, isBusy } = useNominationAct();
  const words = t.act[act];
  const [isObjected, setIsObjected] = useState(false);
  /** What was written of the papers, before the objection is written about. */
  const [ofPapers, setOfPapers] = useState('');

  const lacksPapers = act === 'CONFIRM_ELIGIBLE' && nomination.missingPaperCount > 0;
  const reasonLabel = lacksPapers ? t.act.waive.field : 'field' in words ? words.field : undefined;
  const label = isObjected ? t.act.overObjection : reasonLabel;

  async function handleAct(reason: string): Promise<ActDialogAnswer> {
    const { id, version, code } = nomination;
    const papersReason = isObjected ? ofPapers : reason;
    if (lacksPapers && papersReason.trim() === '') return { kind: 'PROBLEM', sentence: t.act.reasonRequired };
    const outcome = await run(act, {
      id,
      version,
      ...(lacksPapers ? { papersReason } : {}),
      ...(isObjected || 'field' in words ? { reason } : {}),
    });
    if (outcome.kind === 'DONE') toast({ message: words.done(code) });
    if (outcome.kind === 'OBJECTED') {
      setIsObjected(true);
      setOfPapers(papersReason);
    }
    return outcome.kind === 'CHANGED' || outcome.kind === 'OBJECTED'
      ? { kind: 'FAILED', sentence: outcome.sentence }
      : outcome;
  }

  return (
    <Dialog
      title={words.title(nomination.code)}
      body={lacksPapers ? t.act.waive.body(nomination.missingPaperCount) : words.body}
      confirm={words.confirm}
      busyLabel={isBusy ? words.busy : undefined}
      isDanger={act === 'WITHDRAW' || act === 'FIND_INELIGIBLE'}
      field={label === undefined ? undefined : { label, limit: NOMINATION_LIMITS.reason }}
      onAct={handleAct}
      onClose={onClose}
    />
  );
}
