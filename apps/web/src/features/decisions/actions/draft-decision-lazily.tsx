import { lazy, Suspense } from 'react';

const Lazy = lazy(async () => ({ default: (await import('./draft-decision-button.tsx')).DraftDecisionButton }));

/** On the page of a meeting, for the few who draft its decision. */
export function DraftDecisionButton({ meetingId }: { readonly meetingId: string }) {
  return (
    <Suspense fallback={null}>
      <Lazy meetingId={meetingId} />
    </Suspense>
  );
}
