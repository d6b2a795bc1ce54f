import { useState } from 'react';

import { useDocumentTitle } from '../../lib/document-title.ts';
import { useText } from '../../lib/text/language.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { appText } from '../text.ts';
import styles from './sign-in-page.module.css';

interface SignInFormProps {
  readonly isBusy: boolean;
  readonly onSubmit: (username: string, password: string) => void;
}

/** Name and password; password managers and pasting work. */
export function SignInForm({ isBusy, onSubmit }: SignInFormProps) {
  const t = useText(appText).signIn;
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setIsTried] = useState(false);
  useDocumentTitle(t.title);

  const usernameError = isTried && username.trim() === '' ? t.usernameMissing : undefined;
  const passwordError = isTried && password === '' ? t.passwordMissing : undefined;

  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (username.trim() === '') document.getElementById('ten-dang-nhap')?.focus();
        else if (password === '') document.getElementById('mat-khau')?.focus();
        else if (!isBusy) onSubmit(username, password);
      }}
    >
      <h1>{t.title}</h1>
      <TextField
        id="ten-dang-nhap"
        label={t.username}
        name="username"
        autoComplete="username"
        isCode
        value={username}
        onChange={setUsername}
        error={usernameError}
      />
      <TextField
        id="mat-khau"
        label={t.password}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={passwordError}
      />
      <Button type="submit" variant="primary" isFullWidth busyLabel={isBusy ? t.submitting : undefined}>
        {t.submit}
      </Button>
    </form>
  );
}
