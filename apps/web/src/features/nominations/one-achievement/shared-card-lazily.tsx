import { lazy, Suspense } from 'react';

const SharedCard = lazy(async () => ({ default: (await import('./shared-card.tsx')).SharedCard }));

/** Where the achievement of a line is rewarded as well, loaded after the page itself. */
export function SharedCardLazily({ nominationId }: { readonly nominationId: string }) {
  return (
    <Suspense fallback={null}>
      <SharedCard nominationId={nominationId} />
    </Suspense>
  );
}
