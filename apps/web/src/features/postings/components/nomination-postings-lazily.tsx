import { lazy, Suspense } from 'react';

const NominationPostings = lazy(async () => ({
  default: (await import('./nomination-postings.tsx')).NominationPostings,
}));

/** The public postings of a line, loaded after the page itself. */
export function NominationPostingsLazily({ nominationId }: { readonly nominationId: string }) {
  return (
    <Suspense fallback={null}>
      <NominationPostings nominationId={nominationId} />
    </Suspense>
  );
}
