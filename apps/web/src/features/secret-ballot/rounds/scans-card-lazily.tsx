import { lazy, Suspense } from 'react';

import type { ShownRound } from '../pages/use-live-round.ts';

const Lazy = lazy(async () => ({ default: (await import('./scans-card.tsx')).ScansCard }));

/** Loaded only where papers of a counted round may be kept as scans. */
export function ScansCard({ round }: { readonly round: ShownRound }) {
  const hasPapers =
    round.paperVoters.length > 0 || round.items.some(({ seats }) => seats.some(({ channel }) => channel === 'NAMED'));
  if (round.publishedAt === null || round.isRehearsal || !hasPapers) return null;
  return (
    <Suspense fallback={null}>
      <Lazy roundId={round.id} />
    </Suspense>
  );
}
