import { lazy, Suspense } from 'react';

const DossierPapers = lazy(async () => ({ default: (await import('./dossier-papers.tsx')).DossierPapers }));

/** The papers of a dossier, loaded after the page itself. */
export function DossierPapersLazily({ nominationId }: { readonly nominationId: string }) {
  return (
    <Suspense fallback={null}>
      <DossierPapers nominationId={nominationId} />
    </Suspense>
  );
}
