import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import type { RoleProposalEvent } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import styles from '../administration.module.css';
import type { ProposalLine } from '../components/proposal-line.ts';
import { refusalErrors, type Refusal } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';
import {
  ApplyRoleDocument,
  ApproveRoleDocument,
  RefuseRoleDocument,
  WithdrawRoleDocument,
} from './role-proposal-acts.gql.ts';

interface RoleProposalActsProps {
  readonly proposal: ProposalLine;
  /** The proposal in words. */
  readonly what: string;
  readonly onChanged: () => void;
}

/** Longest reason that the server takes. */
const REASON_MAX = 500;

/** What the viewer can do with a proposal now; each act is seen by others, so each one asks. */
export function RoleProposalActs({ proposal, what, onChanged }: RoleProposalActsProps) {
  const t = useText(administrationText);
  const showToast = useToast();
  const [asked, setAsked] = useState<RoleProposalEvent | undefined>(undefined);
  const [approve, approving] = useMutation(ApproveRoleDocument);
  const [refuse, refusing] = useMutation(RefuseRoleDocument);
  const [apply, applying] = useMutation(ApplyRoleDocument);
  const [withdraw, withdrawing] = useMutation(WithdrawRoleDocument);
  const { proposals } = t;
  const name = proposal.account.displayName;

  async function send(event: RoleProposalEvent, reason: string) {
    const input = { id: proposal.id, version: proposal.version, ...(reason === '' ? {} : { reason }) };
    const options = { variables: { input } };
    switch (event) {
      case 'APPROVE':
        return (await approve(options)).data?.approveRole;
      case 'REFUSE':
        return (await refuse(options)).data?.refuseRole;
      case 'APPLY':
        return (await apply(options)).data?.applyRole;
      case 'WITHDRAW':
        return (await withdraw(options)).data?.withdrawRole;
    }
  }

  async function handleAct(event: RoleProposalEvent, reason: string): Promise<ActDialogAnswer> {
    let outcome: Awaited<ReturnType<typeof send>>;
    try {
      outcome = await send(event, reason);
    } catch {
      // The network or the server failed; what was typed stays in the dialog.
      return { kind: 'FAILED', sentence: t.problems.failed };
    }
    if (outcome === undefined) return { kind: 'FAILED', sentence: t.problems.failed };
    if (outcome.__typename === 'RoleProposal') {
      showToast({ message: DONE[event] });
      onChanged();
      return { kind: 'DONE' };
    }
    const refusal: Refusal = outcome;
    if (refusal.__typename !== 'InputProblemsError') onChanged();
    const sentence = refusalErrors(refusal, t, () => undefined)
      .map(({ message }) => message)
      .join(' ');
    const isAboutReason =
      refusal.__typename === 'InputProblemsError' && refusal.problems.every(({ field }) => field === 'reason');
    return isAboutReason ? { kind: 'PROBLEM', sentence } : { kind: 'FAILED', sentence };
  }

  const DONE = {
    APPROVE: proposals.approved,
    REFUSE: proposals.refused,
    APPLY: proposals.applied,
    WITHDRAW: proposals.withdrawn,
  } as const satisfies Record<RoleProposalEvent, string>;
  const reason = { label: t.reason, limit: REASON_MAX };
  const DIALOGS = {
    APPROVE: {
      title: proposals.approveTitle(what, name),
      body: proposals.approveBody,
      confirm: proposals.approve,
      busyLabel: approving.loading ? proposals.approveBusy : undefined,
      field: { label: t.remark, limit: REASON_MAX, isOptional: true },
    },
    REFUSE: {
      title: proposals.refuseTitle(what, name),
      body: proposals.refuseBody,
      confirm: proposals.refuse,
      busyLabel: refusing.loading ? proposals.refuseBusy : undefined,
      isDanger: true,
      field: reason,
    },
    APPLY: {
      title: proposals.applyTitle(what, name),
      body: proposals.applyBody,
      confirm: proposals.apply,
      busyLabel: applying.loading ? proposals.applyBusy : undefined,
    },
    WITHDRAW: {
      title: proposals.withdrawTitle(what, name),
      body: proposals.withdrawBody,
      confirm: proposals.withdraw,
      busyLabel: withdrawing.loading ? proposals.withdrawBusy : undefined,
      isDanger: true,
      field: reason,
    },
  } as const satisfies Record<RoleProposalEvent, object>;
  const LABELS = {
    APPROVE: proposals.approve,
    REFUSE: proposals.refuse,
    APPLY: proposals.apply,
    WITHDRAW: proposals.withdraw,
  } as const satisfies Record<RoleProposalEvent, string>;

  return (
    <div className={styles['acts']}>
      {proposal.viewerCan.map((event) => (
        <Button key={event} size="small" onClick={() => setAsked(event)}>
          {LABELS[event]}
        </Button>
      ))}
      {asked !== undefined && (
        <ActDialog {...DIALOGS[asked]} onAct={(text) => handleAct(asked, text)} onClose={() => setAsked(undefined)} />
      )}
    </div>
  );
}
