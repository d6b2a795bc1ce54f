import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useDocumentTitle } from '../../lib/document-title.ts';
import { paths } from '../../lib/paths.ts';
import { useText } from '../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { doorText } from './door-text.ts';
import { DoorInfoDocument, VerifyEmailDocument } from './door.gql.ts';
import { Door } from './door.tsx';
import { useLinkToken } from './link-token.ts';
import styles from './sign-in-page.module.css';
import { StepHeading } from './step-heading.tsx';

/** Opened from a mail. A button, not the visit, says yes: programs that look through mails open every link. */
export function VerifyEmailPage() {
  const token = useLinkToken();
  return <VerifySheet key={token} token={token} />;
}

function VerifySheet({ token }: { readonly token: string }) {
  const words = useText(doorText);
  const t = words.verify;
  const { data } = useQuery(DoorInfoDocument);
  const [verifyEmail] = useMutation(VerifyEmailDocument);
  const [state, setState] = useState<'ASKING' | 'DONE' | 'OVER'>(token === '' ? 'OVER' : 'ASKING');
  const [hasFailed, setHasFailed] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const title = { ASKING: t.title, DONE: t.doneTitle, OVER: t.overTitle }[state];
  useDocumentTitle(title);

  async function verify(): Promise<void> {
    setHasFailed(false);
    setIsBusy(true);
    try {
      const outcome = (await verifyEmail({ variables: { token } })).data?.verifyEmail;
      if (outcome === undefined) setHasFailed(true);
      else setState(outcome.__typename === 'CredentialSaved' ? 'DONE' : 'OVER');
    } catch (caught) {
      if (!(caught instanceof Error)) throw caught;
      setHasFailed(true);
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <Door organisationName={data?.signInInfo.organisationName}>
      <div className={styles['form']}>
        <StepHeading isNews={state !== 'ASKING'}>{title}</StepHeading>
        <p>{{ ASKING: t.lead, DONE: t.done, OVER: t.over }[state]}</p>
        {hasFailed && (
          <Notice kind="danger" isAlert>
            {words.failed}
          </Notice>
        )}
        {state === 'ASKING' && (
          <Button
            variant="primary"
            isFullWidth
            onClick={() => void verify()}
            busyLabel={isBusy ? t.confirming : undefined}
          >
            {t.confirm}
          </Button>
        )}
        {state !== 'ASKING' && (
          <ButtonLink to={paths.account} variant="primary" isFullWidth>
            {t.enter}
          </ButtonLink>
        )}
      </div>
    </Door>
  );
}
