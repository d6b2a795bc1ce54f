import { INITIATIVE_LIMITS } from '@thidua/domain/initiatives';
import { useState, type SyntheticEvent } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { problemSentence } from '../problem-sentence.ts';
import { initiativeText } from '../text.ts';
import styles from './dialog-form.module.css';
import { useInitiativeAct } from './use-initiative-act.ts';

/** Acts that others see and that take a reason, a remark or nothing. */
export type DialogAct = 'WITHDRAW' | 'ENDORSE' | 'RETURN' | 'RECEIVE' | 'REFUSE';

/** What is asked for: a reason must be given, a remark may be. */
const ASKS = {
  WITHDRAW: 'reason',
  RETURN: 'reason',
  REFUSE: 'reason',
  ENDORSE: 'remark',
  RECEIVE: 'nothing',
} as const satisfies Record<DialogAct, string>;

const TAKES_AWAY: readonly DialogAct[] = ['WITHDRAW', 'REFUSE'];

interface ActDialogProps {
  readonly act: DialogAct;
  readonly initiative: { readonly id: string; readonly code: string; readonly version: number };
  readonly onClose: () => void;
}

/** Says what follows, asks for what is needed, and stays with the text typed until the act is done. */
export function ActDialog({ act, initiative, onClose }: ActDialogProps) {
  const t = useText(initiativeText);
  const toast = useToast();
  const { run, isBusy } = useInitiativeAct();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const words = t.act[act];
  const asks = ASKS[act];

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setFailure(undefined);
    const { id, version, code } = initiative;
    const outcome = await run(act, { id, version, ...(asks === 'nothing' ? {} : { reason }) });
    switch (outcome.kind) {
      case 'DONE':
        toast({ message: words.done(code) });
        onClose();
        return;
      case 'PROBLEMS':
        setError(outcome.problems.map((problem) => problemSentence(t, problem)).join(' '));
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
      title={words.title(initiative.code)}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            variant={TAKES_AWAY.includes(act) ? 'danger' : 'primary'}
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
            isOptional={asks === 'remark'}
            value={reason}
            onChange={(value) => {
              setReason(value);
              setError(undefined);
            }}
            limit={INITIATIVE_LIMITS.reason}
            error={error}
          />
        )}
      </form>
    </AppDialog>
  );
}

const FORM = 'viec-sang-kien';
const FIELD = 'viec-sang-kien-ly-do';
