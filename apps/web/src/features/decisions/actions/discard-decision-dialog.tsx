import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { decisionText } from '../text.ts';
import type { DecisionActionProps } from './decision-actions.tsx';
import { DiscardDecisionDocument } from './discard-decision.gql.ts';

/** Gives a draft up; what passed stays passed. */
export function DiscardDecisionDialog({
  decision,
  onReload,
  onClose,
}: DecisionActionProps & { readonly onClose: () => void }) {
  const t = useText(decisionText);
  const showToast = useToast();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [discard, { loading }] = useMutation(DiscardDecisionDocument);

  async function handleDiscard(): Promise<void> {
    try {
      const { data } = await discard({ variables: { input: { id: decision.id, version: decision.version } } });
      switch (data?.discardDecision.__typename) {
        case 'DecisionDiscarded':
          showToast({ message: t.discarded });
          void navigate(hrefs.decisions(decision.year));
          return;
        case 'StaleRecordError':
          setProblem(t.problems.stale);
          onReload();
          return;
        case 'InvalidTransitionError':
          setProblem(t.problems.wrongState);
          onReload();
          return;
        case undefined:
          setProblem(t.problems.failed);
      }
    } catch {
      setProblem(t.problems.failed);
    }
  }

  return (
    <ConfirmDialog
      isOpen
      onCancel={onClose}
      onConfirm={() => void handleDiscard()}
      title={t.discardTitle}
      confirmLabel={t.discard}
      busyLabel={loading ? t.discarding : undefined}
      isDanger
    >
      <p>{t.discardBody}</p>
      {problem !== undefined && <InlineError message={problem} />}
    </ConfirmDialog>
  );
}
