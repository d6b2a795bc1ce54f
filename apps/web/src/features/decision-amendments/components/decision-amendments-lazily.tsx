import { lazy, Suspense } from 'react';

const Lazy = lazy(async () => ({ default: (await import('./decision-amendments.tsx')).DecisionAmendments }));

/** What corrects and adds to a decision, loaded after the page itself. */
export function DecisionAmendmentsLazily({ decisionId }: { readonly decisionId: string }) {
  return (
    <Suspense fallback={null}>
      <Lazy decisionId={decisionId} />
    </Suspense>
  );
}
