import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { accountText, newPasswordProblem, NewPasswordField } from '../../features/account/index.ts';
import { useDocumentTitle } from '../../lib/document-title.ts';
import { useText } from '../../lib/text/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { doorText } from './door-text.ts';
import { ChoosePasswordDocument } from './door.gql.ts';
import type { NextStepProps } from './next-step.tsx';
import styles from './sign-in-page.module.css';
import { StepHeading } from './step-heading.tsx';
import { StepOver } from './step-over.tsx';

const FIELD = 'mat-khau-moi';

/** After a one-time password: the own one, which leads in. */
export function ChoosePasswordStep({ onStep, onIn }: Omit<NextStepProps, 'step'>) {
  const words = useText(doorText);
  const t = words.choose;
  const passwordWords = useText(accountText);
  const [choosePassword] = useMutation(ChoosePasswordDocument);
  const [newPassword, setNewPassword] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [notice, setNotice] = useState<string | undefined>(undefined);
  const [isOver, setIsOver] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  useDocumentTitle(t.title);

  async function save(): Promise<void> {
    setNotice(undefined);
    setError(undefined);
    setIsBusy(true);
    try {
      const { data } = await choosePassword({ variables: { newPassword } });
      const outcome = data?.choosePassword;
      switch (outcome?.__typename) {
        case 'SignInSucceeded':
          await onIn();
          return;
        case 'SignInStepNeededError':
          onStep(outcome.step);
          return;
        case 'SignInStepOverError':
          setIsOver(true);
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

  if (isOver) return <StepOver title={t.title} sentence={t.over} onBack={() => onStep(undefined)} />;
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void save();
      }}
    >
      <StepHeading>{t.title}</StepHeading>
      <p>{t.lead}</p>
      {notice !== undefined && (
        <Notice kind="danger" isAlert>
          {notice}
        </Notice>
      )}
      <NewPasswordField id={FIELD} value={newPassword} onChange={setNewPassword} error={error} />
      <Button type="submit" variant="primary" isFullWidth busyLabel={isBusy ? words.reset.saving : undefined}>
        {t.save}
      </Button>
    </form>
  );
}
