import { lazy, Suspense } from 'react';

import type { ShownRound } from '../pages/use-live-round.ts';

const Lazy = lazy(async () => ({ default: (await import('./stand-in-card.tsx')).StandInCard }));

interface StandInCardProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
}

/** Loaded only where the chair has left a round, or had. */
export function StandInCard({ round, onAnswer }: StandInCardProps) {
  if (round.standIn === null && !round.viewerCan.includes('STAND_IN')) return null;
  return (
    <Suspense fallback={null}>
      <Lazy round={round} onAnswer={onAnswer} />
    </Suspense>
  );
}
