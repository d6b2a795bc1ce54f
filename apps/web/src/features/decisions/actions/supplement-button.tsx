import { useState } from 'react';

import { Button } from '../../../ui/button.tsx';
import { DraftDecisionDialog } from './draft-decision-dialog.tsx';

interface SupplementButtonProps {
  readonly meetingId: string;
  readonly decisionId: string;
  readonly words: string;
}

/** Leads to the choice of those who were left out of an issued decision. */
export function SupplementButton({ meetingId, decisionId, words }: SupplementButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{words}</Button>
      {isOpen && (
        <DraftDecisionDialog meetingId={meetingId} supplements={decisionId} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
}
