import { useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { minutesOf } from '../credential-words.ts';
import { accountText } from '../text.ts';
import pageStyles from './account.module.css';
import styles from './second-factor.module.css';
import { BeginSecondFactorDocument, TurnOnSecondFactorDocument } from './second-factor.gql.ts';
import { useAct } from './use-act.ts';

const FIELD = 'ma-6-so';

interface Secret {
  readonly key: string;
  readonly address: string;
}

interface SecondFactorSetupProps {
  /** It is on: these are the recovery codes. */
  readonly onDone: (codes: readonly string[]) => void;
  readonly onCancel?: () => void;
}

/** Scan, type the first code, done. Works for somebody who is in, and for somebody whom the door demands it of. */
export function SecondFactorSetup({ onDone, onCancel }: SecondFactorSetupProps) {
  const words = useText(accountText);
  const t = words.second;
  const [begin] = useMutation(BeginSecondFactorDocument);
  const [turnOn] = useMutation(TurnOnSecondFactorDocument);
  const [secret, setSecret] = useState<Secret | undefined>(undefined);
  const [notice, setNotice] = useState<string | undefined>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  const [code, setCode] = useState('');
  const { isBusy, run } = useAct(() => setNotice(words.failed));

  useEffect(() => {
    let isLeft = false;
    begin().then(
      ({ data }) => {
        if (isLeft) return;
        const outcome = data?.beginSecondFactor;
        if (outcome?.__typename === 'NewSecondFactor') setSecret(outcome);
        else setNotice(outcome === undefined ? words.failed : t.over);
      },
      () => {
        if (!isLeft) setNotice(words.failed);
      },
    );
    return () => {
      isLeft = true;
    };
    // Once: a second secret would make the first one, already in the app, worthless.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  function refuse(sentence: string): void {
    setError(sentence);
    document.getElementById(FIELD)?.focus();
  }

  async function confirm(): Promise<void> {
    setError(undefined);
    setNotice(undefined);
    if (code.trim() === '') {
      refuse(t.codeMissing);
      return;
    }
    await run(async () => {
      const outcome = (await turnOn({ variables: { code } })).data?.turnOnSecondFactor;
      switch (outcome?.__typename) {
        case 'RecoveryCodes':
          onDone(outcome.codes);
          return;
        case 'WrongCodeError':
          refuse(t.wrongCode);
          return;
        case 'TooManyAttemptsError':
          refuse(words.tooMany(minutesOf(outcome.retryAfterSeconds)));
          return;
        case 'SignInStepOverError':
          setNotice(t.over);
          return;
        case undefined:
          setNotice(words.failed);
      }
    });
  }

  return (
    <form
      className={classNames(styles['stack'], styles['narrow'])}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      {notice !== undefined && (
        <Notice kind="danger" isAlert>
          {notice}
        </Notice>
      )}
      {secret === undefined && notice === undefined && <p role="status">{t.begin}</p>}
      {secret !== undefined && (
        <>
          <p>{t.scan}</p>
          <QrCode text={secret.address} label={t.qr} />
          {/* Whoever reads this on the telephone has the app there and nothing to scan with. */}
          <a href={secret.address}>{t.openApp}</a>
          <div>
            <p>{t.key}</p>
            <p className={styles['key']}>{secret.key.replaceAll(/(.{4})(?=.)/g, '$1 ')}</p>
          </div>
          <TextField
            id={FIELD}
            label={t.code}
            name="one-time-code"
            autoComplete="one-time-code"
            inputMode="numeric"
            isCode
            value={code}
            onChange={setCode}
            error={error}
          />
        </>
      )}
      <div className={pageStyles['buttons']}>
        {secret !== undefined && (
          <Button type="submit" variant="primary" busyLabel={isBusy ? t.confirming : undefined}>
            {t.confirm}
          </Button>
        )}
        {onCancel !== undefined && <Button onClick={onCancel}>{words.cancel}</Button>}
      </div>
    </form>
  );
}
