import { lazy, Suspense } from 'react';

const DecisionWordingCard = lazy(async () => ({
  default: (await import('./decision-wording-card.tsx')).DecisionWordingCard,
}));

/** The words of a decision, loaded after the page itself. */
export function DecisionWordingLazily({ decisionId }: { readonly decisionId: string }) {
  return (
    <Suspense fallback={null}>
      <DecisionWordingCard decisionId={decisionId} />
    </Suspense>
  );
}
