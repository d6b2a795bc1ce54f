import { lazy, Suspense } from 'react';
import type { AgreementSubject } from './agreement-card.tsx';

const AgreementCard = lazy(async () => ({ default: (await import('./agreement-card.tsx')).AgreementCard }));

/** The agreement of the numbers of a meeting or a submission, loaded after the page itself. */
export function AgreementCardLazily({ of }: { readonly of: AgreementSubject }) {
  return (
    <Suspense fallback={null}>
      <AgreementCard of={of} />
    </Suspense>
  );
}
