import { lazy, Suspense, type ComponentProps } from 'react';

const Dialog = lazy(async () => ({ default: (await import('./assign-dialog.tsx')).AssignDialog }));

/** The dialog, loaded when it is opened first: the page of an initiative is heavy. */
export function AssignDialog(props: ComponentProps<typeof Dialog>) {
  return (
    <Suspense>
      <Dialog {...props} />
    </Suspense>
  );
}
