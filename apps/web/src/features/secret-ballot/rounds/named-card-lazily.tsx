import { lazy, Suspense } from 'react';

import type { ShownRound } from '../pages/use-live-round.ts';

const Lazy = lazy(async () => ({ default: (await import('./named-card.tsx')).NamedCard }));

interface NamedCardProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
}

/** Loaded only where somebody gives a signed opinion. */
export function NamedCard({ round, onAnswer }: NamedCardProps) {
  if (round.namedOpinions.length === 0 || round.status === 'VOID') return null;
  return (
    <Suspense fallback={null}>
      <Lazy round={round} onAnswer={onAnswer} />
    </Suspense>
  );
}
