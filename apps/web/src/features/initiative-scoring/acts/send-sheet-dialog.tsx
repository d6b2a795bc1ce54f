import type { InputProblem } from '@thidua/domain/kernel';

import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { ShownSheet } from '../pages/score-sheet-page.tsx';
import { scoringText } from '../text.ts';
import { sheetInput } from './save-sheet.ts';
import { SendScoreSheetDocument } from './scoring-acts.gql.ts';

interface SendSheetDialogProps {
  readonly sheet: ShownSheet;
  readonly version: number;
  readonly draft: TextDraft;
  /** The total in a sentence, with what follows from sending. */
  readonly total: string;
  readonly onProblems: (problems: readonly InputProblem[]) => void;
  readonly onFailure: (sentence: string) => void;
  readonly onClose: () => void;
}

/** What is sent stands: the total once more before it is. */
export function SendSheetDialog(props: SendSheetDialogProps) {
  const { sheet, version, draft, total, onProblems, onFailure, onClose } = props;
  const t = useText(scoringText);
  const toast = useToast();
  const { send, isBusy } = useSending();

  async function carryOut(): Promise<void> {
    if (isBusy) return;
    const input = sheetInput(sheet, version, draft);
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: SendScoreSheetDocument, variables: { input } })).data?.sendScoreSheet,
    );
    if (outcome.kind === 'PROBLEMS') return onProblems(outcome.problems);
    if (outcome.kind === 'FAILED') return onFailure(outcome.sentence);
    toast({ message: t.send.done });
    onClose();
  }

  return (
    <ConfirmDialog
      isOpen
      title={t.send.title(String(sheet.number))}
      confirmLabel={t.send.open}
      busyLabel={isBusy ? t.send.busy : undefined}
      onConfirm={() => void carryOut()}
      onCancel={onClose}
    >
      {total}
    </ConfirmDialog>
  );
}
