import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from '../administration.module.css';
import { administrationText } from '../text.ts';
import { CheckProviderDocument, SendTestMailDocument } from './technical-acts.gql.ts';

interface Answer {
  readonly isGood: boolean;
  readonly sentence: string;
}

interface TryProps {
  readonly label: string;
  readonly busy: string;
  readonly onTry: () => Promise<Answer>;
}

/** A button that tries something outside, and what came back, word for word. */
function Try({ label, busy, onTry }: TryProps) {
  const t = useText(administrationText);
  const [isBusy, setIsBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);

  async function handleClick(): Promise<void> {
    setIsBusy(true);
    setAnswer(undefined);
    // The network or the server failed: that too is an answer.
    setAnswer(await onTry().catch(() => ({ isGood: false, sentence: t.problems.failed })));
    setIsBusy(false);
  }

  return (
    <div className={styles['form']}>
      <div className={styles['acts']}>
        <Button busyLabel={isBusy ? busy : undefined} onClick={() => void handleClick()}>
          {label}
        </Button>
      </div>
      <div role="status">
        {answer !== undefined && <Notice kind={answer.isGood ? 'info' : 'warning'}>{answer.sentence}</Notice>}
      </div>
    </div>
  );
}

/** Sends a mail to the own verified address and shows what the mail server answers. */
export function TestMail() {
  const t = useText(administrationText).technical;
  const [send] = useMutation(SendTestMailDocument);
  return (
    <Try
      label={t.sendMail}
      busy={t.sending}
      onTry={async () => {
        const outcome = (await send()).data?.sendTestMail;
        switch (outcome?.__typename) {
          case 'TestMailSent':
            return { isGood: true, sentence: t.mailSent(outcome.sentTo) };
          case 'MailNotTakenError':
            return { isGood: false, sentence: t.mailNotTaken(outcome.answer) };
          case 'NoEmailError':
            return { isGood: false, sentence: t.noOwnAddress };
          case 'NoMailServerError':
            return { isGood: false, sentence: t.mailOff };
          case 'TooManyAttemptsError':
            return { isGood: false, sentence: t.tooOften };
          case undefined:
            throw new Error('no answer');
        }
      }}
    />
  );
}

/** Asks the common sign-in whether it answers. */
export function CheckProvider() {
  const t = useText(administrationText).technical;
  const [check] = useMutation(CheckProviderDocument);
  return (
    <Try
      label={t.checkProvider}
      busy={t.checking}
      onTry={async () => {
        const answer = (await check()).data?.checkProvider;
        if (answer === undefined) throw new Error('no answer');
        return { isGood: answer === 'REACHED', sentence: t.providerAnswer[answer] };
      }}
    />
  );
}
