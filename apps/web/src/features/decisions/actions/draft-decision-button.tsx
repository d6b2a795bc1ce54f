import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { decisionText } from '../text.ts';
import { DraftDecisionDialog } from './draft-decision-dialog.tsx';

/** Leads to the choice of the lines of a decision. */
export function DraftDecisionButton({ meetingId }: { readonly meetingId: string }) {
  const t = useText(decisionText);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setIsOpen(true)}>
        {t.draft}
      </Button>
      {isOpen && <DraftDecisionDialog meetingId={meetingId} onClose={() => setIsOpen(false)} />}
    </>
  );
}
