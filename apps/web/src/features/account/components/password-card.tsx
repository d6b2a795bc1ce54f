import { useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { newPasswordProblem, proofSentence } from '../credential-words.ts';
import { ChangePasswordDocument, type SecurityFragment } from '../pages/account.gql.ts';
import { accountText } from '../text.ts';
import styles from './account.module.css';
import { NewPasswordField } from './new-password-field.tsx';
import { useAct } from './use-act.ts';
import { useFormErrors } from './use-form-errors.ts';

const PRESENT = 'mat-khau-hien-nay';
const NEXT = 'mat-khau-moi';

/** When the password was last changed, and the form to change it. */
export function PasswordCard({ security }: { readonly security: SecurityFragment }) {
  const t = useText(accountText);
  const [isOpen, setIsOpen] = useState(false);
  const { passwordChangedAt } = security;
  return (
    <Card
      title={t.password.title}
      actions={!isOpen && <Button onClick={() => setIsOpen(true)}>{t.password.change}</Button>}
    >
      <p className={styles['quiet']}>
        {passwordChangedAt === null ? t.password.never : t.password.changedAt(formatDateTime(passwordChangedAt))}
      </p>
      {isOpen && <PasswordForm onClose={() => setIsOpen(false)} />}
    </Card>
  );
}

function PasswordForm({ onClose }: { readonly onClose: () => void }) {
  const t = useText(accountText);
  const toast = useToast();
  const [changePassword] = useMutation(ChangePasswordDocument);
  const { errors, attempt, errorAt, refuse } = useFormErrors();
  const { isBusy, run } = useAct(() => refuse([{ message: t.failed }]));
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');

  // The button that opened the form is gone: typing goes on here.
  useEffect(() => document.getElementById(PRESENT)?.focus(), []);

  async function save(): Promise<void> {
    const missing = [
      ...(password === '' ? [{ fieldId: PRESENT, message: t.currentMissing }] : []),
      ...(newPassword.length < 8 ? [{ fieldId: NEXT, message: t.passwordProblems.TOO_SHORT }] : []),
    ];
    if (missing.length > 0) {
      refuse(missing);
      return;
    }
    await run(async () => {
      const { data } = await changePassword({ variables: { password, newPassword } });
      const outcome = data?.changePassword;
      switch (outcome?.__typename) {
        case 'CredentialSaved':
          toast({ message: t.password.saved });
          onClose();
          return;
        case 'WrongCredentialsError':
        case 'TooManyAttemptsError':
          refuse([{ fieldId: PRESENT, message: proofSentence(outcome, t) }]);
          return;
        case 'InputProblemsError':
          refuse([{ fieldId: NEXT, message: newPasswordProblem(outcome.problems, t) ?? t.failed }]);
          return;
        case undefined:
          refuse([{ message: t.failed }]);
      }
    });
  }

  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <TextField
        id={PRESENT}
        label={t.currentPassword}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={errorAt(PRESENT)}
      />
      <NewPasswordField id={NEXT} value={newPassword} onChange={setNewPassword} error={errorAt(NEXT)} />
      <p className={styles['quiet']}>{t.password.consequence}</p>
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" busyLabel={isBusy ? t.password.saving : undefined}>
          {t.password.save}
        </Button>
        <Button onClick={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
