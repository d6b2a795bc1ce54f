import { lazy, Suspense } from 'react';

const DecisionBonus = lazy(async () => ({ default: (await import('./decision-bonus.tsx')).DecisionBonus }));

/** The bonuses of a decision, loaded after the page itself. */
export function DecisionBonusLazily({ decisionId }: { readonly decisionId: string }) {
  return (
    <Suspense fallback={null}>
      <DecisionBonus decisionId={decisionId} />
    </Suspense>
  );
}
