import { useId, useState, type SyntheticEvent } from 'react';

import { useText } from '../lib/text/language.tsx';
import styles from './act-dialog.module.css';
import { AppDialog } from './app-dialog.tsx';
import { Button } from './button.tsx';
import { InlineError } from './inline-error.tsx';
import { TextArea } from './text-area.tsx';
import { uiText } from './text.ts';

/** What came of the act: done, the text given is wrong, or the act could not be done. */
export type ActDialogAnswer =
  | { readonly kind: 'DONE' }
  | { readonly kind: 'PROBLEM'; readonly sentence: string }
  | { readonly kind: 'FAILED'; readonly sentence: string };

export interface ActDialogProps {
  readonly title: string;
  /** What follows from the act. */
  readonly body: string;
  readonly confirm: string;
  /** The button's words while the act runs; undefined while it does not. */
  readonly busyLabel: string | undefined;
  /** The act takes something away. */
  readonly isDanger?: boolean;
  /** A reason or a remark to write; absent when nothing is asked. */
  readonly field?:
    { readonly label: string; readonly limit: number; readonly isOptional?: boolean | undefined } | undefined;
  readonly onAct: (text: string) => Promise<ActDialogAnswer>;
  readonly onClose: () => void;
}

/** Says what follows, asks for what is needed, and stays with the text typed until the act is done. */
export function ActDialog({ title, body, confirm, busyLabel, isDanger, field, onAct, onClose }: ActDialogProps) {
  const t = useText(uiText);
  const formId = useId();
  const fieldId = useId();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (busyLabel !== undefined) return;
    setFailure(undefined);
    const answer = await onAct(text);
    switch (answer.kind) {
      case 'DONE':
        onClose();
        return;
      case 'PROBLEM':
        setError(answer.sentence);
        document.getElementById(fieldId)?.focus();
        return;
      case 'FAILED':
        setFailure(answer.sentence);
    }
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant={isDanger === true ? 'danger' : 'primary'} type="submit" form={formId} busyLabel={busyLabel}>
            {confirm}
          </Button>
        </>
      }
    >
      {failure !== undefined && <InlineError message={failure} />}
      <form id={formId} className={styles['form']} noValidate onSubmit={(event) => void handleSubmit(event)}>
        <p>{body}</p>
        {field !== undefined && (
          <TextArea
            id={fieldId}
            label={field.label}
            isOptional={field.isOptional ?? false}
            value={text}
            onChange={(value) => {
              setText(value);
              setError(undefined);
            }}
            limit={field.limit}
            error={error}
          />
        )}
      </form>
    </AppDialog>
  );
}
