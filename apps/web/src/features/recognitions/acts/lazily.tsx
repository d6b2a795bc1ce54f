import { lazy, Suspense, type ComponentProps } from 'react';

const Recognise = lazy(async () => ({ default: (await import('./recognise-dialog.tsx')).RecogniseDialog }));
const AddScope = lazy(async () => ({ default: (await import('./add-scope-dialog.tsx')).AddScopeDialog }));

const Letter = lazy(async () => ({ default: (await import('../letter/letter-card.tsx')).LetterCard }));

const Revocation = lazy(async () => ({
  default: (await import('../revocation/revocation-card.tsx')).RevocationCard,
}));

const Pay = lazy(async () => ({ default: (await import('../pay/pay-card.tsx')).PayCard }));

/** The dialogs of a recognition, loaded when they are opened first: the page of an initiative is heavy. */
export function RecogniseDialog(props: ComponentProps<typeof Recognise>) {
  return (
    <Suspense>
      <Recognise {...props} />
    </Suspense>
  );
}

export function AddScopeDialog(props: ComponentProps<typeof AddScope>) {
  return (
    <Suspense>
      <AddScope {...props} />
    </Suspense>
  );
}

/** The letter to the authors, beside what was decided. */
export function LetterCard(props: ComponentProps<typeof Letter>) {
  return (
    <Suspense>
      <Letter {...props} />
    </Suspense>
  );
}

/** What the authors of a recognised initiative are paid. */
export function PayCard(props: ComponentProps<typeof Pay>) {
  return (
    <Suspense>
      <Pay {...props} />
    </Suspense>
  );
}

/** How a recognition is, or was, taken back. */
export function RevocationCard(props: ComponentProps<typeof Revocation>) {
  return (
    <Suspense>
      <Revocation {...props} />
    </Suspense>
  );
}
