import { lazy, Suspense } from 'react';

const NominationOpinions = lazy(async () => ({
  default: (await import('./nomination-opinions.tsx')).NominationOpinions,
}));

/** The opinions of other bodies at a line, loaded after the page itself. */
export function NominationOpinionsLazily({ nominationId }: { readonly nominationId: string }) {
  return (
    <Suspense fallback={null}>
      <NominationOpinions nominationId={nominationId} />
    </Suspense>
  );
}
