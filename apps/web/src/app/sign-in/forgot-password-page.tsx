import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useDocumentTitle } from '../../lib/document-title.ts';
import { paths } from '../../lib/paths.ts';
import { useText } from '../../lib/text/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { doorText } from './door-text.ts';
import { DoorInfoDocument, RequestPasswordResetDocument } from './door.gql.ts';
import { Door } from './door.tsx';
import styles from './sign-in-page.module.css';
import { StepHeading } from './step-heading.tsx';

const FIELD = 'ten-dang-nhap';

/** Asks for a link by mail. The answer tells nobody which names exist. */
export function ForgotPasswordPage() {
  const words = useText(doorText);
  const t = words.forgot;
  const { data } = useQuery(DoorInfoDocument);
  const [sentFor, setSentFor] = useState<string | undefined>(undefined);
  const title = sentFor === undefined ? t.title : t.sentTitle;
  useDocumentTitle(title);
  const info = data?.signInInfo;
  return (
    <Door organisationName={info?.organisationName}>
      <div className={styles['form']}>
        <StepHeading isNews={sentFor !== undefined}>{title}</StepHeading>
        {info?.canSendMail === false && <Notice kind="info">{t.noServer}</Notice>}
        {info?.canSendMail === true && sentFor === undefined && <ForgotForm onSent={setSentFor} />}
        {sentFor !== undefined && (
          <div role="status" className={styles['form']}>
            <p>{t.sent(sentFor)}</p>
            <p>{t.notCome}</p>
          </div>
        )}
        <p className={styles['aside']}>
          <Link to={paths.signIn}>{words.back}</Link>
        </p>
      </div>
    </Door>
  );
}

function ForgotForm({ onSent }: { readonly onSent: (username: string) => void }) {
  const words = useText(doorText);
  const t = words.forgot;
  const [request] = useMutation(RequestPasswordResetDocument);
  const [username, setUsername] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [hasFailed, setHasFailed] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  async function send(): Promise<void> {
    const name = username.trim();
    setError(name === '' ? t.missing : undefined);
    if (name === '') {
      document.getElementById(FIELD)?.focus();
      return;
    }
    setIsBusy(true);
    setHasFailed(false);
    try {
      await request({ variables: { username: name } });
      onSent(name);
    } catch (caught) {
      if (!(caught instanceof Error)) throw caught;
      setHasFailed(true);
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void send();
      }}
    >
      <p>{t.lead}</p>
      {hasFailed && (
        <Notice kind="danger" isAlert>
          {words.failed}
        </Notice>
      )}
      <TextField
        id={FIELD}
        label={t.username}
        name="username"
        autoComplete="username"
        isCode
        value={username}
        onChange={setUsername}
        error={error}
      />
      <Button type="submit" variant="primary" isFullWidth busyLabel={isBusy ? t.sending : undefined}>
        {t.send}
      </Button>
    </form>
  );
}
