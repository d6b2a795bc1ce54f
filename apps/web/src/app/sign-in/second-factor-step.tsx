import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { accountText } from '../../features/account/index.ts';
import { useDocumentTitle } from '../../lib/document-title.ts';
import { useText } from '../../lib/text/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { doorText } from './door-text.ts';
import { ConfirmSecondFactorDocument } from './door.gql.ts';
import type { NextStepProps } from './next-step.tsx';
import styles from './sign-in-page.module.css';
import { StepHeading } from './step-heading.tsx';
import { StepOver } from './step-over.tsx';

const FIELD = 'ma-xac-thuc';

/** After the right password: a code of the app, or a recovery code. */
export function SecondFactorStep({ onStep, onIn }: Omit<NextStepProps, 'step'>) {
  const words = useText(doorText);
  const t = words.second;
  const codeWords = useText(accountText).second;
  const [confirmSecondFactor] = useMutation(ConfirmSecondFactorDocument);
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [notice, setNotice] = useState<string | undefined>(undefined);
  const [isOver, setIsOver] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  useDocumentTitle(t.title);

  function refuse(sentence: string): void {
    setError(sentence);
    document.getElementById(FIELD)?.focus();
  }

  async function confirm(): Promise<void> {
    setError(undefined);
    setNotice(undefined);
    if (code.trim() === '') {
      refuse(codeWords.codeMissing);
      return;
    }
    setIsBusy(true);
    try {
      const outcome = (await confirmSecondFactor({ variables: { code } })).data?.confirmSecondFactor;
      switch (outcome?.__typename) {
        case 'SignInSucceeded':
          await onIn();
          return;
        case 'SignInStepNeededError':
          onStep(outcome.step);
          return;
        case 'WrongCodeError':
          refuse(codeWords.wrongCode);
          return;
        case 'TooManyAttemptsError':
          refuse(words.tooMany(Math.max(1, Math.ceil(outcome.retryAfterSeconds / 60))));
          return;
        case 'SignInStepOverError':
          setIsOver(true);
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
        if (!isBusy) void confirm();
      }}
    >
      <StepHeading>{t.title}</StepHeading>
      <p>{t.lead}</p>
      {notice !== undefined && (
        <Notice kind="danger" isAlert>
          {notice}
        </Notice>
      )}
      <TextField
        id={FIELD}
        label={codeWords.anyCode}
        name="one-time-code"
        autoComplete="one-time-code"
        isCode
        value={code}
        onChange={setCode}
        error={error}
      />
      <Button type="submit" variant="primary" isFullWidth busyLabel={isBusy ? t.confirming : undefined}>
        {t.confirm}
      </Button>
      <p className={styles['hint']}>{t.lost}</p>
      <Button variant="quiet" onClick={() => onStep(undefined)}>
        {words.back}
      </Button>
    </form>
  );
}
