import { lazy, Suspense } from 'react';

import type { ShownRound } from '../pages/use-live-round.ts';

const Lazy = lazy(async () => ({ default: (await import('./draft-acts.tsx')).DraftActs }));

/** The forms of the secretariat, loaded where a round can still be prepared. */
export function DraftActs({
  round,
  onAnswer,
}: {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
}) {
  return (
    <Suspense fallback={null}>
      <Lazy round={round} onAnswer={onAnswer} />
    </Suspense>
  );
}
