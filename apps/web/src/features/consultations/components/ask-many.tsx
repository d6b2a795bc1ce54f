import { lazy, Suspense, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { consultationText } from '../text.ts';

const AskDialog = lazy(async () => ({ default: (await import('../acts/ask-dialog.tsx')).AskDialog }));

interface AskManyProps {
  readonly nominationIds: readonly string[];
  readonly onDone: () => void;
}

/** Asks offices about the chosen nominations; the form is loaded when it is opened. */
export function AskMany({ nominationIds, onDone }: AskManyProps) {
  const t = useText(consultationText);
  const [isOpen, setIsOpen] = useState(false);
  if (nominationIds.length === 0) return null;
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        {t.ask.openMany(nominationIds.length)}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <AskDialog
            nominationIds={nominationIds}
            onClose={() => {
              setIsOpen(false);
              onDone();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
