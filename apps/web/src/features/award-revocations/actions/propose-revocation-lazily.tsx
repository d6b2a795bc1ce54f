import { lazy, Suspense, type ComponentProps } from 'react';

const Dialog = lazy(async () => ({
  default: (await import('./propose-revocation-dialog.tsx')).ProposeRevocationDialog,
}));

/** The dialog, loaded when it is opened first: it is rare, and the pages that offer it are heavy. */
export function ProposeRevocationDialog(props: ComponentProps<typeof Dialog>) {
  return (
    <Suspense>
      <Dialog {...props} />
    </Suspense>
  );
}
