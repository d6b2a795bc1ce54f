import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import type { SettingProposalEvent } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import styles from '../administration.module.css';
import type { SettingProposalLine } from '../components/setting.ts';
import { refusalErrors, type Refusal } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';
import { ApproveSettingDocument, RefuseSettingDocument, WithdrawSettingDocument } from './setting-acts.gql.ts';

interface SettingProposalActsProps {
  readonly proposal: SettingProposalLine;
  /** The proposal in words. */
  readonly what: string;
  /** Open dossiers that the value would judge from its day on, counted now. */
  readonly openDossiers: number;
  readonly onChanged: () => void;
}

const REASON_MAX = 500;

/** What the viewer can do with a proposed value now. */
export function SettingProposalActs({ proposal, what, openDossiers, onChanged }: SettingProposalActsProps) {
  const t = useText(administrationText);
  const showToast = useToast();
  const [asked, setAsked] = useState<SettingProposalEvent | undefined>(undefined);
  const [approve, approving] = useMutation(ApproveSettingDocument);
  const [refuse, refusing] = useMutation(RefuseSettingDocument);
  const [withdraw, withdrawing] = useMutation(WithdrawSettingDocument);

  async function send(event: SettingProposalEvent, reason: string) {
    const input = { id: proposal.id, version: proposal.version, ...(reason === '' ? {} : { reason }) };
    const options = { variables: { input } };
    switch (event) {
      case 'APPROVE':
        return (await approve(options)).data?.approveSetting;
      case 'REFUSE':
        return (await refuse(options)).data?.refuseSetting;
      case 'WITHDRAW':
        return (await withdraw(options)).data?.withdrawSetting;
    }
  }

  async function handleAct(event: SettingProposalEvent, reason: string): Promise<ActDialogAnswer> {
    let outcome: Awaited<ReturnType<typeof send>>;
    try {
      outcome = await send(event, reason);
    } catch {
      // The network or the server failed; what was typed stays in the dialog.
      return { kind: 'FAILED', sentence: t.problems.failed };
    }
    if (outcome === undefined) return { kind: 'FAILED', sentence: t.problems.failed };
    if (outcome.__typename === 'SettingChanged') {
      showToast({ message: t.settings.done[event] });
      onChanged();
      return { kind: 'DONE' };
    }
    const refusal: Refusal = outcome;
    if (refusal.__typename !== 'InputProblemsError') onChanged();
    const [problem] = refusalErrors(refusal, t, () => undefined);
    const sentence = problem?.message ?? t.problems.failed;
    return refusal.__typename === 'InputProblemsError' && event !== 'APPROVE'
      ? { kind: 'PROBLEM', sentence }
      : { kind: 'FAILED', sentence };
  }

  const busy = { APPROVE: approving.loading, REFUSE: refusing.loading, WITHDRAW: withdrawing.loading };
  return (
    <div className={styles['acts']}>
      {proposal.viewerCan.map((event) => (
        <Button key={event} size="small" onClick={() => setAsked(event)}>
          {t.settings.acts[event]}
        </Button>
      ))}
      {asked !== undefined && (
        <ActDialog
          title={t.settings.actTitle(t.settings.acts[asked], what)}
          body={asked === 'APPROVE' ? t.settings.approveBody(openDossiers) : t.settings.stopBody}
          confirm={t.settings.acts[asked]}
          busyLabel={busy[asked] ? t.settings.busy : undefined}
          isDanger={asked !== 'APPROVE'}
          field={asked === 'APPROVE' ? undefined : { label: t.reason, limit: REASON_MAX }}
          onAct={(text) => handleAct(asked, text)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
