import { lazy, Suspense, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import type { DecisionDossierFragment } from '../components/decision-dossier.gql.ts';
import { decisionText } from '../text.ts';
import { DiscardDecisionDialog } from './discard-decision-dialog.tsx';

const IssueDecisionDialog = lazy(async () => ({
  default: (await import('./issue-decision-dialog.tsx')).IssueDecisionDialog,
}));
const SaveDecisionDialog = lazy(async () => ({
  default: (await import('./save-decision-dialog.tsx')).SaveDecisionDialog,
}));

export interface DecisionActionProps {
  readonly decision: DecisionDossierFragment;
  readonly onReload: () => void;
}

type Act = 'EDIT' | 'ISSUE' | 'DISCARD';

/** What the viewer can do with the decision now, as the server says. */
export function DecisionActions({ decision, onReload }: DecisionActionProps) {
  const t = useText(decisionText);
  const [act, setAct] = useState<Act | undefined>(undefined);
  const close = (): void => setAct(undefined);
  return (
    <>
      {decision.viewerCan.includes('DISCARD') && <Button onClick={() => setAct('DISCARD')}>{t.discard}</Button>}
      {decision.viewerCan.includes('EDIT') && <Button onClick={() => setAct('EDIT')}>{t.edit}</Button>}
      {decision.viewerCan.includes('ISSUE') && (
        <Button variant="primary" onClick={() => setAct('ISSUE')}>
          {t.issue}
        </Button>
      )}
      <Suspense fallback={null}>
        {act === 'EDIT' && <SaveDecisionDialog decision={decision} onClose={close} />}
        {act === 'ISSUE' && <IssueDecisionDialog decision={decision} onReload={onReload} onClose={close} />}
      </Suspense>
      {act === 'DISCARD' && <DiscardDecisionDialog decision={decision} onClose={close} />}
    </>
  );
}
