import { lazy, Suspense } from 'react';

import type { ShownRound } from '../pages/use-live-round.ts';

const Lazy = lazy(async () => ({ default: (await import('./booth.tsx')).Booth }));

interface BoothProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
  readonly onSending: (isSending: boolean) => void;
}

/** Loaded only for those who sit on the council: ciphers and the device's memory are of no use to anybody else. */
export function Booth({ round, onAnswer, onSending }: BoothProps) {
  if (round.viewerMemberId === null) return null;
  return (
    <Suspense fallback={null}>
      <Lazy round={round} onAnswer={onAnswer} onSending={onSending} />
    </Suspense>
  );
}
