import { lazy, Suspense, useState, type ComponentProps } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { nominationText } from '../text.ts';

const Dialog = lazy(async () => ({ default: (await import('./paste-dialog.tsx')).PasteDialog }));

/** Opens the dialog, which is loaded then: it knows the words of every award. */
export function PasteButton(props: Omit<ComponentProps<typeof Dialog>, 'onClose'>) {
  const t = useText(nominationText);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t.paste.open}</Button>
      {isOpen && (
        <Suspense>
          <Dialog {...props} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
