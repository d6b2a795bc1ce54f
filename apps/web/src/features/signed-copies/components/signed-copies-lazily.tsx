import { lazy, Suspense } from 'react';

const SignedCopies = lazy(async () => ({ default: (await import('./signed-copies.tsx')).SignedCopies }));

/** The signed copies of an issued decision, loaded after the page itself. */
export function SignedCopiesLazily({ decisionId }: { readonly decisionId: string }) {
  return (
    <Suspense fallback={null}>
      <SignedCopies decisionId={decisionId} />
    </Suspense>
  );
}
