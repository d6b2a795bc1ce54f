import { lazy, Suspense } from 'react';

const NominationConsultations = lazy(async () => ({
  default: (await import('./nomination-consultations.tsx')).NominationConsultations,
}));

/** What offices of the body say of a line, loaded after the page itself. */
export function NominationConsultationsLazily({ nominationId }: { readonly nominationId: string }) {
  return (
    <Suspense fallback={null}>
      <NominationConsultations nominationId={nominationId} />
    </Suspense>
  );
}
