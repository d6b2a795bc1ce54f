import { lazy, Suspense } from 'react';

import type { ShownRound } from '../pages/use-live-round.ts';

const Lazy = lazy(async () => ({ default: (await import('./paper-card.tsx')).PaperCard }));

interface PaperCardProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
  readonly onSending: (isSending: boolean) => void;
}

/** Loaded only where somebody votes on paper. */
export function PaperCard({ round, onAnswer, onSending }: PaperCardProps) {
  if (round.paperVoters.length === 0 || round.status === 'VOID') return null;
  return (
    <Suspense fallback={null}>
      <Lazy round={round} onAnswer={onAnswer} onSending={onSending} />
    </Suspense>
  );
}
