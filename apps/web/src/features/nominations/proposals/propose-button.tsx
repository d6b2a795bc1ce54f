import { lazy, Suspense, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { proposalText } from './text.ts';

const Dialog = lazy(async () => ({ default: (await import('./propose-dialog.tsx')).ProposeDialog }));

/** Opens the form of a proposal beside the yearly list; the form is loaded when it is wanted. */
export function ProposeButton({ year }: { readonly year: number }) {
  const t = useText(proposalText);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setIsOpen(true)}>
        {t.dialog.open}
      </Button>
      {isOpen && (
        <Suspense>
          <Dialog year={year} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
