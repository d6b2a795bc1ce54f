import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import styles from '../administration.module.css';
import type { HeldRole } from '../components/held-role-columns.tsx';
import { refusalErrors } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';
import { EndRoleNowDocument } from './held-role-acts.gql.ts';
import { ProposeRoleEndDialog } from './propose-role-end-dialog.tsx';

interface HeldRoleActsProps {
  readonly held: HeldRole;
  /** The role in words. */
  readonly name: string;
  readonly onChanged: () => void;
}

/** What the viewer can do with a role that is held or is to be held. */
export function HeldRoleActs({ held, name, onChanged }: HeldRoleActsProps) {
  const t = useText(administrationText);
  const showToast = useToast();
  const [asked, setAsked] = useState<HeldRole['viewerCan'][number] | undefined>(undefined);
  const [end, { loading }] = useMutation(EndRoleNowDocument);

  async function handleEnd(reason: string): Promise<ActDialogAnswer> {
    try {
      const { data } = await end({ variables: { input: { heldRoleId: held.id, reason } } });
      const outcome = data?.endRoleNow;
      if (outcome === undefined) return { kind: 'FAILED', sentence: t.problems.failed };
      if (outcome.__typename === 'RoleProposal') {
        showToast({ message: t.endNowDialog.done });
        onChanged();
        return { kind: 'DONE' };
      }
      const [problem] = refusalErrors(outcome, t, () => undefined);
      return { kind: 'PROBLEM', sentence: problem?.message ?? t.problems.failed };
    } catch {
      // The network or the server failed; what was typed stays in the dialog.
      return { kind: 'FAILED', sentence: t.problems.failed };
    }
  }

  return (
    <div className={styles['acts']}>
      {held.viewerCan.includes('PROPOSE_END') && (
        <Button size="small" onClick={() => setAsked('PROPOSE_END')}>
          {t.account.proposeEnd}
        </Button>
      )}
      {held.viewerCan.includes('END_NOW') && (
        <Button size="small" onClick={() => setAsked('END_NOW')}>
          {t.account.endNow}
        </Button>
      )}
      {asked === 'PROPOSE_END' && (
        <ProposeRoleEndDialog held={held} name={name} onChanged={onChanged} onClose={() => setAsked(undefined)} />
      )}
      {asked === 'END_NOW' && (
        <ActDialog
          title={t.endNowDialog.title(name)}
          body={t.endNowDialog.body}
          confirm={t.account.endNow}
          busyLabel={loading ? t.endNowDialog.busy : undefined}
          isDanger
          field={{ label: t.reason, limit: 500 }}
          onAct={handleEnd}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
