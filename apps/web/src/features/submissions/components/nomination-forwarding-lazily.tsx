import { lazy, Suspense } from 'react';

const NominationForwarding = lazy(async () => ({
  default: (await import('./nomination-forwarding.tsx')).NominationForwarding,
}));

/** The way up of a line, loaded after the page itself. */
export function NominationForwardingLazily({ nominationId }: { readonly nominationId: string }) {
  return (
    <Suspense fallback={null}>
      <NominationForwarding nominationId={nominationId} />
    </Suspense>
  );
}
