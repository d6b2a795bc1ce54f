import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { TARGET_LIMITS } from '@thidua/domain/movements';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { RemoveTargetDocument } from '../actions/edit-target.gql.ts';
import { targetFormText } from '../forms/target-form-text.ts';

export interface RemovedTarget {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly year: number;
}

/** Takes a target out of the plan, after asking: out of a launched one with a reason, and it stays readable. */
export function RemoveTarget({
  target,
  needsReason,
}: {
  readonly target: RemovedTarget;
  readonly needsReason: boolean;
}) {
  const t = useText(targetFormText);
  const navigate = useNavigate();
  const showToast = useToast();
  const [isAsking, setIsAsking] = useState(false);
  const [remove, { loading }] = useMutation(RemoveTargetDocument, { refetchQueries: ['TargetsPage'] });
  const { id, version, code, year } = target;

  async function handleAct(reason: string): Promise<ActDialogAnswer> {
    try {
      const { data } = await remove({ variables: { input: { id, version, reason } } });
      const outcome = data?.removeTarget;
      switch (outcome?.__typename) {
        case 'Movement':
          showToast({ message: t.removed(code) });
          void navigate(hrefs.targets(year), { replace: true });
          return { kind: 'DONE' };
        case 'InputProblemsError':
          return { kind: 'PROBLEM', sentence: t.reasonMissing };
        case 'InvalidTransitionError':
          return { kind: 'FAILED', sentence: t.closed };
        case 'StaleRecordError':
          return { kind: 'FAILED', sentence: t.stale };
        case undefined:
          return { kind: 'FAILED', sentence: t.failed };
      }
    } catch {
      // The network or the server failed; the dialog stays with what was typed.
      return { kind: 'FAILED', sentence: t.failed };
    }
  }

  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{t.remove}</Button>
      {isAsking && (
        <ActDialog
          title={t.removeTitle(code)}
          body={needsReason ? t.removeAfterLaunch : t.removeFromDraft}
          confirm={t.remove}
          busyLabel={loading ? t.removing : undefined}
          isDanger
          field={needsReason ? { label: t.removeReason, limit: TARGET_LIMITS.reason } : undefined}
          onAct={handleAct}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
