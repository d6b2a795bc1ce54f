import { useMutation } from '@apollo/client/react';
import { foldEmail, isEmail } from '@thidua/domain/accounts';
import { useEffect, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { proofSentence } from '../credential-words.ts';
import { ChangeEmailDocument, type SecurityFragment } from '../pages/account.gql.ts';
import { accountText } from '../text.ts';
import styles from './account.module.css';
import { useAct } from './use-act.ts';
import { useFormErrors } from './use-form-errors.ts';

const ADDRESS = 'dia-chi-moi';
const PASSWORD = 'mat-khau-doi-dia-chi';

/** The address for links and notices; where no mail server is connected it says what happens instead. */
export function EmailCard({ security }: { readonly security: SecurityFragment }) {
  const t = useText(accountText).email;
  const [isOpen, setIsOpen] = useState(false);
  const { email, isEmailVerified, pendingEmail, canSendMail } = security;
  const button = <Button onClick={() => setIsOpen(true)}>{email === null ? t.add : t.change}</Button>;
  return (
    <Card title={t.title} actions={canSendMail && !isOpen && button}>
      <p className={styles['quiet']}>{t.why}</p>
      {email === null ? (
        <p>{t.none}</p>
      ) : (
        <p className={styles['line']}>
          <b>{email}</b>
          <StatusChip family={isEmailVerified ? 'ok' : 'need'}>
            {isEmailVerified ? t.verified : t.unverified}
          </StatusChip>
        </p>
      )}
      {pendingEmail !== null && <Notice kind="info">{t.pending(pendingEmail)}</Notice>}
      {!canSendMail && <Notice kind="info">{t.noServer}</Notice>}
      {isOpen && <EmailForm onClose={() => setIsOpen(false)} />}
    </Card>
  );
}

function EmailForm({ onClose }: { readonly onClose: () => void }) {
  const words = useText(accountText);
  const t = words.email;
  const toast = useToast();
  const [changeEmail] = useMutation(ChangeEmailDocument);
  const { errors, attempt, errorAt, refuse } = useFormErrors();
  const { isBusy, run } = useAct(() => refuse([{ message: words.failed }]));
  const [typed, setTyped] = useState('');
  const [password, setPassword] = useState('');

  // The button that opened the form is gone: typing goes on here.
  useEffect(() => document.getElementById(ADDRESS)?.focus(), []);

  async function send(): Promise<void> {
    const email = foldEmail(typed);
    const missing = [
      ...(isEmail(email) ? [] : [{ fieldId: ADDRESS, message: email === '' ? t.missing : t.wrong }]),
      ...(password === '' ? [{ fieldId: PASSWORD, message: words.currentMissing }] : []),
    ];
    refuse(missing);
    if (missing.length > 0) return;
    await run(async () => {
      const { data } = await changeEmail({ variables: { email, password } });
      const outcome = data?.changeEmail;
      switch (outcome?.__typename) {
        case 'CredentialSaved':
          toast({ message: t.sent(email) });
          onClose();
          return;
        case 'WrongCredentialsError':
        case 'TooManyAttemptsError':
          refuse([{ fieldId: PASSWORD, message: proofSentence(outcome, words) }]);
          return;
        case 'InputProblemsError':
          refuse([{ fieldId: ADDRESS, message: t.wrong }]);
          return;
        case 'NoMailServerError':
          refuse([{ message: t.noServer }]);
          return;
        case undefined:
          refuse([{ message: words.failed }]);
      }
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
      <TextField
        id={ADDRESS}
        label={t.label}
        hint={t.hint}
        name="email"
        autoComplete="email"
        isCode
        value={typed}
        onChange={setTyped}
        error={errorAt(ADDRESS)}
      />
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
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" busyLabel={isBusy ? t.sending : undefined}>
          {t.send}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}
