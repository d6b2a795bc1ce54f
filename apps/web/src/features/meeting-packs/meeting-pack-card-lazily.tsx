import { lazy, Suspense } from 'react';

const MeetingPackCard = lazy(async () => ({ default: (await import('./meeting-pack-card.tsx')).MeetingPackCard }));

/** The pack of a meeting, loaded after the page itself and only for those who keep meetings. */
export function MeetingPackCardLazily({ meetingId }: { readonly meetingId: string }) {
  return (
    <Suspense fallback={null}>
      <MeetingPackCard meetingId={meetingId} />
    </Suspense>
  );
}
