import { lazy, Suspense } from 'react';

const AwardCertificates = lazy(async () => ({
  default: (await import('./award-certificates.tsx')).AwardCertificates,
}));

/** The certificates of a signed decision, loaded after the page itself and only for those who print them. */
export function AwardCertificatesLazily({ decisionId }: { readonly decisionId: string }) {
  return (
    <Suspense fallback={null}>
      <AwardCertificates decisionId={decisionId} />
    </Suspense>
  );
}
