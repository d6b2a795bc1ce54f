import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { administrationText } from '../text.ts';
import {
  RemoveSecondFactorOfDocument,
  SendPasswordResetDocument,
  UnlockSignInDocument,
} from './account-recovery-acts.gql.ts';

interface AccountRecoveryActsProps {
  readonly account: { readonly id: string; readonly displayName: string; readonly recentFailures: number | null };
  readonly onChanged: () => void;
}

/** Help for somebody who lost a password or the telephone with the codes; never a password chosen for them. */
export function AccountRecoveryActs({ account, onChanged }: AccountRecoveryActsProps) {
  const t = useText(administrationText);
  const showToast = useToast();
  const [asked, setAsked] = useState<'RESET' | 'SECOND_FACTOR' | undefined>(undefined);
  const [sendReset, sending] = useMutation(SendPasswordResetDocument);
  const [removeFactor, removing] = useMutation(RemoveSecondFactorOfDocument);
  const [unlock, unlocking] = useMutation(UnlockSignInDocument);
  const variables = { accountId: account.id };
  const close = () => setAsked(undefined);

  async function handleReset(): Promise<ActDialogAnswer> {
    try {
      const outcome = (await sendReset({ variables })).data?.startPasswordReset;
      if (outcome === undefined) return { kind: 'FAILED', sentence: t.problems.failed };
      if (outcome.__typename === 'NoEmailError') return { kind: 'FAILED', sentence: t.resetDialog.noEmail };
      if (outcome.__typename === 'NoMailServerError') return { kind: 'FAILED', sentence: t.resetDialog.noMailServer };
      showToast({ message: t.resetDialog.done(outcome.sentTo) });
      onChanged();
      return { kind: 'DONE' };
    } catch {
      return { kind: 'FAILED', sentence: t.problems.failed };
    }
  }

  async function handleFactor(): Promise<ActDialogAnswer> {
    try {
      await removeFactor({ variables });
      showToast({ message: t.factorDialog.done });
      onChanged();
      return { kind: 'DONE' };
    } catch {
      return { kind: 'FAILED', sentence: t.problems.failed };
    }
  }

  async function handleUnlock(): Promise<void> {
    try {
      await unlock({ variables });
      showToast({ message: t.account.unlocked });
      onChanged();
    } catch {
      showToast({ message: t.problems.failed });
    }
  }

  return (
    <>
      {account.recentFailures !== null && account.recentFailures > 0 && (
        <Button busyLabel={unlocking.loading ? t.account.unlocking : undefined} onClick={() => void handleUnlock()}>
          {t.account.unlock}
        </Button>
      )}
      <Button onClick={() => setAsked('RESET')}>{t.account.sendReset}</Button>
      <Button onClick={() => setAsked('SECOND_FACTOR')}>{t.account.removeFactor}</Button>
      {asked === 'RESET' && (
        <ActDialog
          title={t.resetDialog.title(account.displayName)}
          body={t.resetDialog.body}
          confirm={t.resetDialog.confirm}
          busyLabel={sending.loading ? t.resetDialog.busy : undefined}
          onAct={handleReset}
          onClose={close}
        />
      )}
      {asked === 'SECOND_FACTOR' && (
        <ActDialog
          title={t.factorDialog.title(account.displayName)}
          body={t.factorDialog.body}
          confirm={t.factorDialog.confirm}
          busyLabel={removing.loading ? t.factorDialog.busy : undefined}
          isDanger
          onAct={handleFactor}
          onClose={close}
        />
      )}
    </>
  );
}
