import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { minutesOf, proofSentence } from '../credential-words.ts';
import { AccountDocument, type SecurityFragment } from '../pages/account.gql.ts';
import { accountText } from '../text.ts';
import styles from './account.module.css';
import { CodeForm } from './code-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SecondFactorSetup } from './second-factor-setup.tsx';
import { RenewRecoveryCodesDocument, TurnOffSecondFactorDocument } from './second-factor.gql.ts';

const FEW = 3;

type Doing = 'SETUP' | 'OFF' | 'RENEW' | undefined;

/** Whether signing in asks for a code too; turning it on and off, and new recovery codes. */
export function SecondFactorCard({ security }: { readonly security: SecurityFragment }) {
  const words = useText(accountText);
  const t = words.second;
  const client = useApolloClient();
  const viewer = useViewer();
  const [doing, setDoing] = useState<Doing>(undefined);
  const [codes, setCodes] = useState<readonly string[] | undefined>(undefined);
  const { since, recoveryCodesLeft, isRequired } = security.secondFactor;
  const isOn = since !== null;

  function show(made: readonly string[]): void {
    setDoing(undefined);
    setCodes(made);
    void client.refetchQueries({ include: [AccountDocument] });
  }

  return (
    <Card
      title={t.title}
      actions={!isOn && doing === undefined && <Button onClick={() => setDoing('SETUP')}>{t.turnOn}</Button>}
    >
      <p className={styles['line']}>
        <StatusChip family={isOn ? 'ok' : 'draft'}>{isOn ? t.on : t.off}</StatusChip>
        {isOn && <span className={styles['quiet']}>{t.since(formatDateTime(since))}</span>}
      </p>
      <p className={styles['quiet']}>{t.why}</p>
      {isRequired && !isOn && <Notice kind="warning">{t.required}</Notice>}
      {codes !== undefined && (
        <RecoveryCodes codes={codes} username={viewer.username} onDone={() => setCodes(undefined)} />
      )}
      {doing === 'SETUP' && <SecondFactorSetup onDone={show} onCancel={() => setDoing(undefined)} />}
      {isOn && codes === undefined && (
        <p className={styles['quiet']}>
          {recoveryCodesLeft <= FEW ? t.few(recoveryCodesLeft) : t.left(recoveryCodesLeft)}
        </p>
      )}
      {isOn && codes === undefined && doing === undefined && (
        <div className={styles['buttons']}>
          <Button onClick={() => setDoing('RENEW')}>{t.renew}</Button>
          {!isRequired && <Button onClick={() => setDoing('OFF')}>{t.turnOff}</Button>}
        </div>
      )}
      {isOn && isRequired && <p className={styles['quiet']}>{t.stays}</p>}
      {doing === 'RENEW' && <RenewForm onMade={show} onClose={() => setDoing(undefined)} />}
      {doing === 'OFF' && <TurnOffForm onClose={() => setDoing(undefined)} />}
    </Card>
  );
}

interface RenewFormProps {
  readonly onMade: (codes: readonly string[]) => void;
  readonly onClose: () => void;
}

function RenewForm({ onMade, onClose }: RenewFormProps) {
  const words = useText(accountText);
  const t = words.second;
  const [renew] = useMutation(RenewRecoveryCodesDocument);
  return (
    <CodeForm
      lead={t.renewWhy}
      submit={t.renew}
      busy={t.renewing}
      onClose={onClose}
      onSubmit={async ({ code }) => {
        const outcome = (await renew({ variables: { code } })).data?.renewRecoveryCodes;
        if (outcome === undefined) return { message: words.failed };
        switch (outcome.__typename) {
          case 'RecoveryCodes':
            onMade(outcome.codes);
            return undefined;
          case 'WrongCodeError':
            return { field: 'code', message: t.wrongCode };
          case 'TooManyAttemptsError':
            return { field: 'code', message: words.tooMany(minutesOf(outcome.retryAfterSeconds)) };
          case 'SignInStepOverError':
            return { message: t.over };
        }
      }}
    />
  );
}

function TurnOffForm({ onClose }: { readonly onClose: () => void }) {
  const words = useText(accountText);
  const t = words.second;
  const toast = useToast();
  const [turnOff] = useMutation(TurnOffSecondFactorDocument, { refetchQueries: [AccountDocument] });
  return (
    <CodeForm
      hasPassword
      submit={t.turnOff}
      busy={t.turningOff}
      onClose={onClose}
      onSubmit={async (given) => {
        const outcome = (await turnOff({ variables: given })).data?.turnOffSecondFactor;
        if (outcome === undefined) return { message: words.failed };
        switch (outcome.__typename) {
          case 'CredentialSaved':
            toast({ message: t.turnedOff });
            onClose();
            return undefined;
          case 'SecondFactorDemandedError':
            return { message: t.stays };
          case 'WrongCodeError':
            return { field: 'code', message: t.wrongCode };
          case 'WrongCredentialsError':
          case 'TooManyAttemptsError':
            return { field: 'password', message: proofSentence(outcome, words) };
        }
      }}
    />
  );
}
