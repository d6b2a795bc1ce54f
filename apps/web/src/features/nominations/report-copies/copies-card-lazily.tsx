import { lazy, Suspense } from 'react';

const CopiesCard = lazy(async () => ({ default: (await import('./copies-card.tsx')).CopiesCard }));

/** What the report of a line resembles, loaded after the page itself. */
export function CopiesCardLazily({ nominationId }: { readonly nominationId: string }) {
  return (
    <Suspense fallback={null}>
      <CopiesCard nominationId={nominationId} />
    </Suspense>
  );
}
