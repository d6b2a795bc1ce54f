import { REGISTRATION_LIMITS, REGISTRATION_PARTS, type RegistrationPart } from '@thidua/domain/registrations';
import { useId, useState, type SyntheticEvent } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { registrationText } from '../text.ts';
import styles from './return-dialog.module.css';
import { useRegistrationActs } from './use-registration-acts.ts';

interface ReturnDialogProps {
  readonly sheet: { readonly id: string; readonly version: number };
  readonly subjectName: string;
  readonly onClose: () => void;
}

/** Sends a sheet back: which parts, and what is missing in them. Stays with what was typed until it is done. */
export function ReturnDialog({ sheet, subjectName, onClose }: ReturnDialogProps) {
  const t = useText(registrationText);
  const words = t.act.RETURN;
  const formId = useId();
  const toast = useToast();
  const { returnSheet, isBusy } = useRegistrationActs();
  const [parts, setParts] = useState<readonly RegistrationPart[]>([]);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setFailure(undefined);
    const outcome = await returnSheet({ ...sheet, reason, parts: [...parts] });
    switch (outcome.kind) {
      case 'DONE':
        toast({ message: words.done(subjectName) });
        onClose();
        return;
      case 'PROBLEMS':
        setMissing(outcome.problems.map(({ field }) => field));
        return;
      case 'FAILED':
        setFailure(outcome.sentence);
    }
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={words.title(subjectName)}
      actions={
        <Button variant="primary" type="submit" form={formId} busyLabel={isBusy ? words.busy : undefined}>
          {words.confirm}
        </Button>
      }
    >
      {failure !== undefined && <InlineError message={failure} />}
      <form id={formId} className={styles['form']} noValidate onSubmit={(event) => void handleSubmit(event)}>
        <p>{words.body}</p>
        <fieldset className={styles['parts']}>
          <legend>{words.parts}</legend>
          {missing.includes('parts') && <p className={styles['error']}>{t.problems.parts}</p>}
          {REGISTRATION_PARTS.map((part) => (
            <Checkbox
              key={part}
              label={t.parts[part]}
              isChecked={parts.includes(part)}
              onChange={(isTicked) => {
                setParts(isTicked ? [...parts, part] : parts.filter((each) => each !== part));
                setMissing(missing.filter((field) => field !== 'parts'));
              }}
            />
          ))}
        </fieldset>
        <TextArea
          label={words.field}
          value={reason}
          onChange={(typed) => {
            setReason(typed);
            setMissing(missing.filter((field) => field !== 'reason'));
          }}
          limit={REGISTRATION_LIMITS.reason}
          error={missing.includes('reason') ? t.problems.reason : undefined}
        />
      </form>
    </AppDialog>
  );
}
