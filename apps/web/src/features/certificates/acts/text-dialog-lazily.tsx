import { lazy, Suspense, type ComponentProps } from 'react';

const Dialog = lazy(async () => ({ default: (await import('./text-dialog.tsx')).TextDialog }));

/** The dialog, loaded when it is opened first: the page of an initiative is heavy. */
export function TextDialog(props: ComponentProps<typeof Dialog>) {
  return (
    <Suspense>
      <Dialog {...props} />
    </Suspense>
  );
}
