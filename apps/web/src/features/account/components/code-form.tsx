import { useEffect, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { accountText } from '../text.ts';
import styles from './account.module.css';
import { useAct } from './use-act.ts';
import { useFormErrors } from './use-form-errors.ts';

const PASSWORD = 'mat-khau-xac-nhan';
const CODE = 'ma-xac-nhan';
const IDS = { password: PASSWORD, code: CODE } as const;

interface CodeFormProps {
  readonly lead?: string;
  /** Asks for the password, too. */
  readonly hasPassword?: boolean;
  readonly submit: string;
  readonly busy: string;
  readonly onClose: () => void;
  /** What stood in the way; undefined when it was done. */
  readonly onSubmit: (given: {
    readonly password: string;
    readonly code: string;
  }) => Promise<{ readonly field?: keyof typeof IDS; readonly message: string } | undefined>;
}

/** A code of the app, with or without the password, for a change of the second step. */
export function CodeForm({ lead, hasPassword = false, submit, busy, onClose, onSubmit }: CodeFormProps) {
  const words = useText(accountText);
  const { errors, attempt, errorAt, refuse } = useFormErrors();
  const { isBusy, run } = useAct(() => refuse([{ message: words.failed }]));
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const first = hasPassword ? PASSWORD : CODE;

  useEffect(() => document.getElementById(first)?.focus(), [first]);

  async function send(): Promise<void> {
    const missing = [
      ...(hasPassword && password === '' ? [{ fieldId: PASSWORD, message: words.currentMissing }] : []),
      ...(code.trim() === '' ? [{ fieldId: CODE, message: words.second.codeMissing }] : []),
    ];
    refuse(missing);
    if (missing.length > 0) return;
    await run(async () => {
      const problem = await onSubmit({ password, code });
      if (problem === undefined) return;
      const { field, message } = problem;
      refuse([field === undefined ? { message } : { fieldId: IDS[field], message }]);
    });
  }

  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      {lead !== undefined && <p>{lead}</p>}
      {hasPassword && (
        <TextField
          id={PASSWORD}
          label={words.currentPassword}
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={errorAt(PASSWORD)}
        />
      )}
      <TextField
        id={CODE}
        label={words.second.anyCode}
        name="one-time-code"
        autoComplete="one-time-code"
        isCode
        value={code}
        onChange={setCode}
        error={errorAt(CODE)}
      />
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" busyLabel={isBusy ? busy : undefined}>
          {submit}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}
