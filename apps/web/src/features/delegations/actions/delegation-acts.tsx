import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import type { DelegationEvent } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { delegationWords, type DelegationLine } from '../components/delegation-line.ts';
import styles from '../delegations.module.css';
import { refusalErrors, type Refusal } from '../refusal.logic.ts';
import { delegationText } from '../text.ts';
import {
  ApproveDelegationDocument,
  EndDelegationDocument,
  RefuseDelegationDocument,
  WithdrawDelegationDocument,
} from './delegation-acts.gql.ts';

interface DelegationActsProps {
  readonly delegation: DelegationLine;
  readonly onChanged: () => void;
}

/** Longest reason that the server takes. */
const REASON_MAX = 500;

/** What the viewer can do with a delegation now; each act is seen by others, so each one asks. */
export function DelegationActs({ delegation, onChanged }: DelegationActsProps) {
  const t = useText(delegationText);
  const showToast = useToast();
  const [asked, setAsked] = useState<DelegationEvent | undefined>(undefined);
  const [approve, approving] = useMutation(ApproveDelegationDocument);
  const [refuse, refusing] = useMutation(RefuseDelegationDocument);
  const [withdraw, withdrawing] = useMutation(WithdrawDelegationDocument);
  const [end, ending] = useMutation(EndDelegationDocument);
  const isBusy = [approving, refusing, withdrawing, ending].some(({ loading }) => loading);

  async function send(event: DelegationEvent, reason: string) {
    const input = { id: delegation.id, version: delegation.version, ...(reason === '' ? {} : { reason }) };
    const options = { variables: { input } };
    switch (event) {
      case 'APPROVE':
        return (await approve(options)).data?.approveDelegation;
      case 'REFUSE':
        return (await refuse(options)).data?.refuseDelegation;
      case 'WITHDRAW':
        return (await withdraw(options)).data?.withdrawDelegation;
      case 'END':
        return (await end(options)).data?.endDelegation;
    }
  }

  async function handleAct(event: DelegationEvent, reason: string): Promise<ActDialogAnswer> {
    let outcome: Awaited<ReturnType<typeof send>>;
    try {
      outcome = await send(event, reason);
    } catch {
      // The network or the server failed; what was typed stays in the dialog.
      return { kind: 'FAILED', sentence: t.problems.failed };
    }
    if (outcome === undefined) return { kind: 'FAILED', sentence: t.problems.failed };
    if (outcome.__typename === 'Delegation') {
      showToast({ message: t.actDone[event] });
      onChanged();
      return { kind: 'DONE' };
    }
    const refusal: Refusal = outcome;
    const isAboutReason = refusal.__typename === 'InputProblemsError';
    if (!isAboutReason) onChanged();
    const sentence = refusalErrors(refusal, t.problems, () => undefined)
      .map(({ message }) => message)
      .join(' ');
    return { kind: isAboutReason ? 'PROBLEM' : 'FAILED', sentence };
  }

  return (
    <div className={styles['acts']}>
      {delegation.viewerCan.map((event) => (
        <Button key={event} size="small" onClick={() => setAsked(event)}>
          {t.acts[event]}
        </Button>
      ))}
      {asked !== undefined && (
        <ActDialog
          title={t.actTitle(t.acts[asked], delegation.delegate.displayName, delegationWords(t, delegation))}
          body={t.actBody[asked]}
          confirm={t.acts[asked]}
          busyLabel={isBusy ? t.busy : undefined}
          isDanger={asked !== 'APPROVE'}
          field={
            asked === 'APPROVE'
              ? { label: t.remark, limit: REASON_MAX, isOptional: true }
              : { label: t.reason, limit: REASON_MAX }
          }
          onAct={(text) => handleAct(asked, text)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
