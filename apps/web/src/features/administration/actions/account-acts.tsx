import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import type { AccountAct } from '../../../gql/schema-types.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import styles from '../administration.module.css';
import { refusalErrors, type Refusal } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';
import { DisableAccountDocument, EnableAccountDocument, GiveOneTimePasswordDocument } from './account-acts.gql.ts';
import type { GiveOneTimePasswordMutation } from './account-acts.gql.ts';
import { AccountRecoveryActs } from './account-recovery-acts.tsx';
import { ProposeRoleDialog } from './propose-role-dialog.tsx';

interface AccountActsProps {
  readonly account: {
    readonly id: string;
    readonly displayName: string;
    readonly recentFailures: number | null;
    readonly viewerCan: readonly AccountAct[];
  };
  readonly onChanged: () => void;
}

type HandedOver = Extract<
  GiveOneTimePasswordMutation['setOneTimePassword'],
  { readonly __typename: 'OneTimePassword' }
>;

/** What the viewer can do with an account now. */
export function AccountActs({ account, onChanged }: AccountActsProps) {
  const t = useText(administrationText);
  const showToast = useToast();
  const [asked, setAsked] = useState<AccountAct | undefined>(undefined);
  const [handedOver, setHandedOver] = useState<HandedOver | undefined>(undefined);
  const [disable, disabling] = useMutation(DisableAccountDocument);
  const [enable, enabling] = useMutation(EnableAccountDocument);
  const [givePassword, giving] = useMutation(GiveOneTimePasswordDocument);
  const close = () => setAsked(undefined);

  async function handleState(event: 'DISABLE' | 'ENABLE', reason: string): Promise<ActDialogAnswer> {
    const options = { variables: { input: { id: account.id, reason } } };
    try {
      const outcome =
        event === 'DISABLE'
          ? (await disable(options)).data?.disableAccount
          : (await enable(options)).data?.enableAccount;
      if (outcome === undefined) return { kind: 'FAILED', sentence: t.problems.failed };
      if (outcome.__typename === 'Account') {
        showToast({ message: event === 'DISABLE' ? t.disableDialog.done : t.enableDialog.done });
        onChanged();
        return { kind: 'DONE' };
      }
      const refusal: Refusal = outcome;
      if (refusal.__typename !== 'InputProblemsError') onChanged();
      const [problem] = refusalErrors(refusal, t, () => undefined);
      return { kind: 'PROBLEM', sentence: problem?.message ?? t.problems.failed };
    } catch {
      // The network or the server failed; what was typed stays in the dialog.
      return { kind: 'FAILED', sentence: t.problems.failed };
    }
  }

  async function handlePassword(reason: string): Promise<ActDialogAnswer> {
    try {
      const outcome = (await givePassword({ variables: { accountId: account.id, reason } })).data?.setOneTimePassword;
      if (outcome === undefined) return { kind: 'FAILED', sentence: t.problems.failed };
      switch (outcome.__typename) {
        case 'OneTimePassword':
          setHandedOver(outcome);
          onChanged();
          return { kind: 'DONE' };
        case 'ReachedByMailError':
          onChanged();
          return { kind: 'FAILED', sentence: t.passwordDialog.reachedByMail(outcome.sentTo) };
        case 'InputProblemsError': {
          const [problem] = refusalErrors(outcome, t, () => undefined);
          return { kind: 'PROBLEM', sentence: problem?.message ?? t.problems.failed };
        }
      }
    } catch {
      return { kind: 'FAILED', sentence: t.problems.failed };
    }
  }

  const name = account.displayName;
  const reason = { label: t.reason, limit: 500 };
  return (
    <>
      {account.viewerCan.includes('DISABLE') && (
        <Button onClick={() => setAsked('DISABLE')}>{t.account.disable}</Button>
      )}
      {account.viewerCan.includes('ENABLE') && <Button onClick={() => setAsked('ENABLE')}>{t.account.enable}</Button>}
      {account.viewerCan.includes('GIVE_PASSWORD') && (
        <Button onClick={() => setAsked('GIVE_PASSWORD')}>{t.account.givePassword}</Button>
      )}
      {account.viewerCan.includes('HELP_IN') && <AccountRecoveryActs account={account} onChanged={onChanged} />}
      {account.viewerCan.includes('PROPOSE_ROLE') && (
        <Button variant="primary" onClick={() => setAsked('PROPOSE_ROLE')}>
          {t.account.proposeRole}
        </Button>
      )}
      {asked === 'PROPOSE_ROLE' && <ProposeRoleDialog account={account} onChanged={onChanged} onClose={close} />}
      {asked === 'DISABLE' && (
        <ActDialog
          title={t.disableDialog.title(name)}
          body={t.disableDialog.body}
          confirm={t.account.disable}
          busyLabel={disabling.loading ? t.disableDialog.busy : undefined}
          isDanger
          field={reason}
          onAct={(text) => handleState('DISABLE', text)}
          onClose={close}
        />
      )}
      {asked === 'ENABLE' && (
        <ActDialog
          title={t.enableDialog.title(name)}
          body={t.enableDialog.body}
          confirm={t.account.enable}
          busyLabel={enabling.loading ? t.enableDialog.busy : undefined}
          field={reason}
          onAct={(text) => handleState('ENABLE', text)}
          onClose={close}
        />
      )}
      {asked === 'GIVE_PASSWORD' && (
        <ActDialog
          title={t.passwordDialog.title(name)}
          body={t.passwordDialog.body}
          confirm={t.passwordDialog.confirm}
          busyLabel={giving.loading ? t.passwordDialog.busy : undefined}
          field={reason}
          onAct={handlePassword}
          onClose={close}
        />
      )}
      {handedOver !== undefined && (
        <AppDialog
          isOpen
          onClose={() => setHandedOver(undefined)}
          title={t.passwordDialog.shownTitle}
          actions={
            <Button variant="primary" onClick={() => setHandedOver(undefined)}>
              {t.passwordDialog.close}
            </Button>
          }
        >
          <div className={styles['form']}>
            <p className={styles['password']}>{handedOver.password}</p>
            <p>{t.passwordDialog.shown(formatDateTime(handedOver.until))}</p>
          </div>
        </AppDialog>
      )}
    </>
  );
}
