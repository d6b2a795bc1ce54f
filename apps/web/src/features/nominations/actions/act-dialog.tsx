import { NOMINATION_LIMITS } from '@thidua/domain/nominations';
import { useState, type SyntheticEvent } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { nominationText } from '../text.ts';
import styles from './act-dialog.module.css';
import type { NominationAct } from './nomination-act.ts';
import { useNominationAct } from './use-nomination-act.ts';

interface ActDialogProps {
  readonly act: NominationAct;
  readonly nomination: { readonly id: string; readonly code: string; readonly version: number };
  readonly onClose: () => void;
}

/** Says what follows, asks for the reason where one is due, and stays with the text typed until the act is done. */
export function ActDialog({ act, nomination, onClose }: ActDialogProps) {
  const t = useText(nominationText);
  const toast = useToast();
  const { run, isBusy } = useNominationAct();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const words = t.act[act];

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setFailure(undefined);
    const { id, version, code } = nomination;
    const outcome = await run(act, { id, version, ...(act === 'RECEIVE' ? {} : { reason }) });
    switch (outcome.kind) {
      case 'DONE':
        toast({ message: words.done(code) });
        onClose();
        return;
      case 'PROBLEM':
        setError(outcome.sentence);
        document.getElementById(FIELD)?.focus();
        return;
      case 'CHANGED':
      case 'FAILED':
        setFailure(outcome.sentence);
    }
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={words.title(nomination.code)}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            variant={act === 'WITHDRAW' ? 'danger' : 'primary'}
            type="submit"
            form={FORM}
            busyLabel={isBusy ? words.busy : undefined}
          >
            {words.confirm}
          </Button>
        </>
      }
    >
      {failure !== undefined && <InlineError message={failure} />}
      <form id={FORM} className={styles['form']} noValidate onSubmit={(event) => void handleSubmit(event)}>
        <p>{words.body}</p>
        {'field' in words && (
          <TextArea
            id={FIELD}
            label={words.field}
            value={reason}
            onChange={(value) => {
              setReason(value);
              setError(undefined);
            }}
            limit={NOMINATION_LIMITS.reason}
            error={error}
          />
        )}
      </form>
    </AppDialog>
  );
}

const FORM = 'viec-ho-so';
const FIELD = 'viec-ho-so-ly-do';
