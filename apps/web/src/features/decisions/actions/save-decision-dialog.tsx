import { useMutation } from '@apollo/client/react';
import { DECISION_LIMITS } from '@thidua/domain/decisions';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { decisionText } from '../text.ts';
import type { DecisionActionProps } from './decision-actions.tsx';
import { SaveDecisionDocument } from './save-decision.gql.ts';

/** The subject of a draft in the secretariat's own words. */
export function SaveDecisionDialog({
  decision,
  onReload,
  onClose,
}: DecisionActionProps & { readonly onClose: () => void }) {
  const t = useText(decisionText);
  const showToast = useToast();
  const [title, setTitle] = useState(decision.title);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [save, { loading }] = useMutation(SaveDecisionDocument);

  async function handleSave(): Promise<void> {
    if (title.trim() === '' || title.length > DECISION_LIMITS.title) {
      setProblem(t.problems.title);
      return;
    }
    try {
      const { data } = await save({ variables: { input: { id: decision.id, version: decision.version, title } } });
      const outcome = data?.saveDecision;
      switch (outcome?.__typename) {
        case 'Decision':
          showToast({ message: t.saved });
          onClose();
          return;
        case 'InputProblemsError':
          setProblem(t.problems.title);
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
      // The network or the server failed; the text stays in the dialog.
      setProblem(t.problems.failed);
    }
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.edit}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" onClick={() => void handleSave()} busyLabel={loading ? t.saving : undefined}>
            {t.save}
          </Button>
        </>
      }
    >
      <TextArea
        label={t.titleField}
        hint={t.titleHint}
        value={title}
        onChange={setTitle}
        limit={DECISION_LIMITS.title}
        error={problem}
      />
    </AppDialog>
  );
}
