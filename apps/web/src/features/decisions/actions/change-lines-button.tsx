import { lazy, Suspense, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import type { DecisionDossierFragment } from '../components/decision-dossier.gql.ts';
import { decisionText } from '../text.ts';

const Dialog = lazy(async () => ({ default: (await import('./change-lines-dialog.tsx')).ChangeLinesDialog }));

/** Beside the list of a draft, for whoever drafts it. */
export function ChangeLinesButton({ decision }: { readonly decision: DecisionDossierFragment }) {
  const t = useText(decisionText);
  const [isOpen, setIsOpen] = useState(false);
  const { meeting, kind, viewerCan } = decision;
  if (meeting === null || kind === 'CORRECTION' || !viewerCan.includes('EDIT')) return null;
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        {t.changeLines.open}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <Dialog decision={decision} meetingId={meeting.id} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
