import { REGISTRATION_LIMITS } from '@thidua/domain/registrations';

import { useText } from '../../../lib/text/language.tsx';
import { ActDialog } from '../../../ui/act-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { registrationText } from '../text.ts';
import { ReturnDialog } from './return-dialog.tsx';
import { useRegistrationActs } from './use-registration-acts.ts';

/** Acts on one sheet that others see. */
export type SheetAct = 'WITHDRAW' | 'CHANGE' | 'RETURN';

export interface SheetActDialogProps {
  readonly act: SheetAct;
  readonly sheet: { readonly id: string; readonly version: number };
  readonly subjectName: string;
  readonly onClose: () => void;
}

/** One act on a sheet, with its reason where one is asked. */
export function SheetActDialog({ act, sheet, subjectName, onClose }: SheetActDialogProps) {
  const t = useText(registrationText);
  const toast = useToast();
  const { withdraw, change, isBusy } = useRegistrationActs();
  if (act === 'RETURN') return <ReturnDialog sheet={sheet} subjectName={subjectName} onClose={onClose} />;
  const words = t.act[act];
  return (
    <ActDialog
      title={words.title}
      body={words.body}
      confirm={words.confirm}
      busyLabel={isBusy ? words.busy : undefined}
      field={act === 'CHANGE' ? { label: t.act.CHANGE.field, limit: REGISTRATION_LIMITS.reason } : undefined}
      onAct={async (reason) => {
        const outcome = act === 'CHANGE' ? await change({ ...sheet, reason }) : await withdraw(sheet);
        switch (outcome.kind) {
          case 'DONE':
            toast({ message: words.done });
            return outcome;
          case 'PROBLEMS':
            return { kind: 'PROBLEM', sentence: outcome.sentence };
          case 'FAILED':
            return outcome;
        }
      }}
      onClose={onClose}
    />
  );
}
