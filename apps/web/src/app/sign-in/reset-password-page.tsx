import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { accountText, newPasswordProblem, NewPasswordField } from '../../features/account/index.ts';
import { useDocumentTitle } from '../../lib/document-title.ts';
import { paths } from '../../lib/paths.ts';
import { useText } from '../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { doorText } from './door-text.ts';
import { DoorInfoDocument, ResetPasswordDocument } from './door.gql.ts';
import { Door } from './door.tsx';
import { useLinkToken } from './link-token.ts';
import styles from './sign-in-page.module.css';
import { StepHeading } from './step-heading.tsx';

const FIELD = 'mat-khau-moi';

/** Opened from a mail: the new password. Nobody is signed in by it. */
export function ResetPasswordPage() {
  const token = useLinkToken();
  return <ResetSheet key={token} token={token} />;
}

function ResetSheet({ token }: { readonly token: string }) {
  const t = useText(doorText).reset;
  const { data } = useQuery(DoorInfoDocument);
  const [state, setState] = useState<'ASKING' | 'DONE' | 'OVER'>(token === '' ? 'OVER' : 'ASKING');
  const title = { ASKING: t.title, DONE: t.doneTitle, OVER: t.overTitle }[state];
  useDocumentTitle(title);
  return (
    <Door organisationName={data?.signInInfo.organisationName}>
      <div className={styles['form']}>
        <StepHeading isNews={state !== 'ASKING'}>{title}</StepHeading>
        {state === 'ASKING' && <ResetForm token={token} onState={setState} />}
        {state === 'DONE' && (
          <>
            <p>{t.done}</p>
            <ButtonLink to={paths.signIn} variant="primary" isFullWidth>
              {t.signIn}
            </ButtonLink>
          </>
        )}
        {state === 'OVER' && (
          <>
            <p>{t.over}</p>
            <ButtonLink to={paths.forgotPassword} variant="primary" isFullWidth>
              {t.again}
            </ButtonLink>
          </>
        )}
      </div>
    </Door>
  );
}

interface ResetFormProps {
  readonly token: string;
  readonly onState: (state: 'DONE' | 'OVER') => void;
}

function ResetForm({ token, onState }: ResetFormProps) {
  const words = useText(doorText);
  const t = words.reset;
  const passwordWords = useText(accountText);
  const [resetPassword] = useMutation(ResetPasswordDocument);
  const [newPassword, setNewPassword] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [notice, setNotice] = useState<string | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);

  async function save(): Promise<void> {
    setError(undefined);
    setNotice(undefined);
    setIsBusy(true);
    try {
      const { data } = await resetPassword({ variables: { token, newPassword } });
      const outcome = data?.resetPassword;
      switch (outcome?.__typename) {
        case 'CredentialSaved':
          onState('DONE');
          return;
        case 'LinkOverError':
          onState('OVER');
          return;
        case 'TooManyAttemptsError':
          setNotice(words.tooMany(Math.max(1, Math.ceil(outcome.retryAfterSeconds / 60))));
          return;
        case 'InputProblemsError':
          setError(newPasswordProblem(outcome.problems, passwordWords));
          document.getElementById(FIELD)?.focus();
          return;
        case undefined:
          setNotice(words.failed);
      }
    } catch (caught) {
      if (!(caught instanceof Error)) throw caught;
      setNotice(words.failed);
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
        if (!isBusy) void save();
      }}
    >
      {notice !== undefined && (
        <Notice kind="danger" isAlert>
          {notice}
        </Notice>
      )}
      <NewPasswordField id={FIELD} value={newPassword} onChange={setNewPassword} error={error} />
      <p>{t.consequence}</p>
      <Button type="submit" variant="primary" isFullWidth busyLabel={isBusy ? t.saving : undefined}>
        {t.save}
      </Button>
    </form>
  );
}
