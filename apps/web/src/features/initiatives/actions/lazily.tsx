import { lazy, Suspense, type ComponentProps } from 'react';

const Act = lazy(async () => ({ default: (await import('./act-dialog.tsx')).ActDialog }));
const Return = lazy(async () => ({ default: (await import('../returns/return-dialog.tsx')).ReturnDialog }));
const Application = lazy(async () => ({
  default: (await import('../clocks/application-dialog.tsx')).ApplicationDialog,
}));

/** The dialogs of a dossier, loaded when they are opened first: the page of an initiative is heavy. */
export function ActDialog(props: ComponentProps<typeof Act>) {
  return (
    <Suspense>
      <Act {...props} />
    </Suspense>
  );
}

export function ReturnDialog(props: ComponentProps<typeof Return>) {
  return (
    <Suspense>
      <Return {...props} />
    </Suspense>
  );
}

export function ApplicationDialog(props: ComponentProps<typeof Application>) {
  return (
    <Suspense>
      <Application {...props} />
    </Suspense>
  );
}
