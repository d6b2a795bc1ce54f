import { lazy, Suspense, type ComponentProps } from 'react';

const Dialog = lazy(async () => ({ default: (await import('./paste-dialog.tsx')).PasteDialog }));

interface PasteSheetProps extends Omit<ComponentProps<typeof Dialog>, 'pasted'> {
  /** Undefined while nobody pastes. */
  readonly pasted: string | undefined;
}

/** The dialog of a pasted sheet, which is loaded when it is needed: it knows the words of every award. */
export function PasteSheet({ pasted, ...dialog }: PasteSheetProps) {
  if (pasted === undefined) return null;
  return (
    <Suspense>
      <Dialog {...dialog} pasted={pasted} />
    </Suspense>
  );
}
