import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';

import { accountText, proofSentence } from '../../features/account/index.ts';
import { useText } from '../../lib/text/language.tsx';
import { AppDialog } from '../../ui/app-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ConfirmSignInDocument } from './recent-sign-in.gql.ts';

/** The password once more. Closing it leaves everything as it was. */
export function RecentSignInDialog({ onAnswer }: { readonly onAnswer: (isConfirmed: boolean) => void }) {
  const words = useText(accountText);
  const t = words.recent;
  const formId = useId();
  const fieldId = useId();
  const [confirmSignIn] = useMutation(ConfirmSignInDocument);
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);

  function refuse(sentence: string): void {
    setError(sentence);
    document.getElementById(fieldId)?.focus();
  }

  async function confirm(): Promise<void> {
    if (password === '') {
      refuse(words.currentMissing);
      return;
    }
    setIsBusy(true);
    try {
      const outcome = (await confirmSignIn({ variables: { password } })).data?.confirmSignIn;
      if (outcome === undefined) refuse(words.failed);
      else if (outcome.__typename === 'CredentialSaved') onAnswer(true);
      else refuse(proofSentence(outcome, words));
    } catch (caught) {
      if (!(caught instanceof Error)) throw caught;
      refuse(words.failed);
    } finally {
      setIsBusy(false);
    }
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
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void confirm();
        }}
      >
        <p>{t.why}</p>
        <TextField
          id={fieldId}
          label={words.currentPassword}
          name="password"
          type="password"
          autoComplete="current-password"
          isFocusedFirst
          value={password}
          onChange={setPassword}
          error={error}
        />
      </form>
    </AppDialog>
  );
}
