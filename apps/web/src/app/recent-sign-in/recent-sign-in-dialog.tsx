import { useMutation } from '@apollo/client/react';
import { useEffect, useId, useState } from 'react';

import { accountText, minutesOf, proofSentence } from '../../features/account/index.ts';
import { useText } from '../../lib/text/language.tsx';
import { AppDialog } from '../../ui/app-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ConfirmSignInByCodeDocument, ConfirmSignInDocument } from './recent-sign-in.gql.ts';
import styles from './recent-sign-in.module.css';

/** The password once more. Closing it leaves everything as it was. */
export function RecentSignInDialog({ onAnswer }: { readonly onAnswer: (isConfirmed: boolean) => void }) {
  const words = useText(accountText);
  const t = words.recent;
  const formId = useId();
  const fieldId = useId();
  const [confirmSignIn] = useMutation(ConfirmSignInDocument);
  const [confirmByCode] = useMutation(ConfirmSignInByCodeDocument);
  const [isByCode, setIsByCode] = useState(false);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);

  useEffect(() => document.getElementById(fieldId)?.focus(), [fieldId, isByCode]);

  function refuse(sentence: string): void {
    setError(sentence);
    document.getElementById(fieldId)?.focus();
  }

  /** What stood in the way; undefined when the server knows again who it is. */
  async function ask(): Promise<string | undefined> {
    if (isByCode) {
      const outcome = (await confirmByCode({ variables: { code: typed } })).data?.confirmSignInByCode;
      switch (outcome?.__typename) {
        case 'CredentialSaved':
          return undefined;
        case 'WrongCodeError':
          return words.second.wrongCode;
        case 'TooManyAttemptsError':
          return words.tooMany(minutesOf(outcome.retryAfterSeconds));
        case undefined:
          return words.failed;
      }
    }
    const outcome = (await confirmSignIn({ variables: { password: typed } })).data?.confirmSignIn;
    if (outcome === undefined) return words.failed;
    return outcome.__typename === 'CredentialSaved' ? undefined : proofSentence(outcome, words);
  }

  async function confirm(): Promise<void> {
    if (typed.trim() === '') {
      refuse(isByCode ? words.second.codeMissing : words.currentMissing);
      return;
    }
    setIsBusy(true);
    try {
      const sentence = await ask();
      if (sentence === undefined) onAnswer(true);
      else refuse(sentence);
    } catch (caught) {
      if (!(caught instanceof Error)) throw caught;
      refuse(words.failed);
    } finally {
      setIsBusy(false);
    }
  }

  function change(): void {
    setIsByCode(!isByCode);
    setTyped('');
    setError(undefined);
  }

  return (
    <AppDialog
      isOpen
      onClose={() => onAnswer(false)}
      title={t.title}
      focusOn="content"
      actions={
        <>
          <Button onClick={() => onAnswer(false)}>{words.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busyLabel={isBusy ? t.confirming : undefined}>
            {t.confirm}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void confirm();
        }}
      >
        <p>{t.why}</p>
        <div className={styles['field']}>
          <TextField
            key={isByCode ? 'code' : 'password'}
            id={fieldId}
            label={isByCode ? words.second.anyCode : words.currentPassword}
            name={isByCode ? 'one-time-code' : 'password'}
            type={isByCode ? 'text' : 'password'}
            autoComplete={isByCode ? 'one-time-code' : 'current-password'}
            isCode={isByCode}
            isFocusedFirst
            value={typed}
            onChange={setTyped}
            error={error}
          />
        </div>
        <Button variant="quiet" size="small" onClick={change}>
          {isByCode ? t.byPassword : t.byCode}
        </Button>
      </form>
    </AppDialog>
  );
}
