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

const LazySupplement = lazy(async () => ({ default: (await import('./supplement-button.tsx')).SupplementButton }));

interface SupplementButtonProps {
  readonly meetingId: string;
  /** The issued decision that is added to. */
  readonly decisionId: string;
  readonly words: string;
}

/** On the page of an issued decision, for whoever drafts what adds to it. */
export function SupplementButton(props: SupplementButtonProps) {
  return (
    <Suspense fallback={null}>
      <LazySupplement {...props} />
    </Suspense>
  );
}
