import { useState, type SyntheticEvent } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { councilText } from '../text.ts';

interface AbsenceDialogProps {
  readonly name: string;
  readonly reason: string;
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onSave: (reason: string) => Promise<void>;
}

/** Why a member is absent; the absence itself is already written down. */
export function AbsenceDialog({ name, reason, problem, isBusy, onClose, onSave }: AbsenceDialogProps) {
  const t = useText(councilText);
  const [text, setText] = useState(reason);
  const formId = 'ly-do-vang';

  function handleSubmit(event: SyntheticEvent): void {
    event.preventDefault();
    if (!isBusy) void onSave(text);
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.chair.reasonTitle(name)}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} busyLabel={isBusy ? t.chair.recording : undefined}>
            {t.chair.saveReason}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={handleSubmit}>
        <TextField
          label={t.chair.reasonField}
          hint={t.chair.reasonHint}
          value={text}
          onChange={setText}
          error={problem}
          isOptional
        />
      </form>
    </AppDialog>
  );
}
