import { INITIATIVE_LIMITS } from '@thidua/domain/initiatives';

import { useText } from '../../../lib/text/language.tsx';
import { ActDialog as Dialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { clockText } from '../clocks/text.ts';
import { problemSentence } from '../problem-sentence.ts';
import { initiativeText } from '../text.ts';
import { useInitiativeAct } from './use-initiative-act.ts';

/** Acts that others see and that take a reason, a remark or nothing. */
export type DialogAct = 'WITHDRAW' | 'ENDORSE' | 'RECEIVE' | 'PUT_TO_COUNCIL' | 'REFUSE' | 'DECLINE';

/** What is asked for: a reason must be given, a remark may be. */
const ASKS = {
  WITHDRAW: 'reason',
  REFUSE: 'reason',
  DECLINE: 'reason',
  ENDORSE: 'remark',
  RECEIVE: 'nothing',
  PUT_TO_COUNCIL: 'nothing',
} as const satisfies Record<DialogAct, string>;

const TAKES_AWAY: readonly DialogAct[] = ['WITHDRAW', 'REFUSE', 'DECLINE'];

interface ActDialogProps {
  readonly act: DialogAct;
  readonly initiative: {
    readonly id: string;
    readonly code: string;
    readonly version: number;
    readonly lateReason: string | null;
    readonly authors: readonly { readonly staff: { readonly fullName: string } }[];
  };
  readonly onClose: () => void;
}

/** One act on a request, with its reason or remark where one is asked. */
export function ActDialog({ act, initiative, onClose }: ActDialogProps) {
  const t = useText(initiativeText);
  const clocks = useText(clockText);
  const toast = useToast();
  const { run, isBusy } = useInitiativeAct();
  const words = t.act[act];
  const authorNames = initiative.authors.map(({ staff }) => staff.fullName);
  // Whoever takes in what was filed too late says why.
  const isLateReceipt = act === 'RECEIVE' && initiative.lateReason !== null;
  const asks = isLateReceipt ? 'reason' : ASKS[act];
  const fieldWords = isLateReceipt ? clocks.lateAdmission : 'field' in words ? words.field : undefined;

  async function handleAct(reason: string): Promise<ActDialogAnswer> {
    const { id, version, code } = initiative;
    const outcome = await run(act, { id, version, ...(asks === 'nothing' ? {} : { reason }) });
    switch (outcome.kind) {
      case 'DONE':
        toast({ message: words.done(code) });
        return outcome;
      case 'PROBLEMS':
        return {
          // What is not about the text that was typed is said where it says what failed.
          kind: outcome.problems.every(({ field }) => field === 'reason') && asks !== 'nothing' ? 'PROBLEM' : 'FAILED',
          sentence: outcome.problems.map((problem) => problemSentence(t, problem, authorNames)).join(' '),
        };
      case 'CHANGED':
      case 'FAILED':
        return { kind: 'FAILED', sentence: outcome.sentence };
    }
  }

  return (
    <Dialog
      title={words.title(initiative.code)}
      body={words.body}
      confirm={words.confirm}
      busyLabel={isBusy ? words.busy : undefined}
      isDanger={TAKES_AWAY.includes(act)}
      field={
        fieldWords !== undefined
          ? { label: fieldWords, limit: INITIATIVE_LIMITS.reason, isOptional: asks === 'remark' }
          : undefined
      }
      onAct={handleAct}
      onClose={onClose}
    />
  );
}
