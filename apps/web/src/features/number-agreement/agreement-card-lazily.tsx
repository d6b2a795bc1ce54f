import { lazy, Suspense } from 'react';

const AgreementCard = lazy(async () => ({ default: (await import('./agreement-card.tsx')).AgreementCard }));

/** The agreement of a meeting's numbers, loaded after the page itself. */
export function AgreementCardLazily({ meetingId }: { readonly meetingId: string }) {
  return (
    <Suspense fallback={null}>
      <AgreementCard meetingId={meetingId} />
    </Suspense>
  );
}
