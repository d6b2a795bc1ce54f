import { lazy, Suspense, type ComponentProps } from 'react';

const Act = lazy(async () => ({ default: (await import('../actions/act-dialog.tsx')).ActDialog }));
const Questions = lazy(async () => ({ default: (await import('../proposals/own-questions.tsx')).OwnQuestions }));
const Summary = lazy(async () => ({ default: (await import('../forms/summary-field.tsx')).SummaryField }));

/** What only some dossiers or some of their readers need: loaded when it is asked for, so that the page itself stays light. */
export function ActDialog(props: ComponentProps<typeof Act>) {
  return (
    <Suspense>
      <Act {...props} />
    </Suspense>
  );
}

export function OwnQuestions(props: ComponentProps<typeof Questions>) {
  return (
    <Suspense>
      <Questions {...props} />
    </Suspense>
  );
}

export function SummaryField(props: ComponentProps<typeof Summary>) {
  return (
    <Suspense>
      <Summary {...props} />
    </Suspense>
  );
}

const LazyRecheck = lazy(async () => ({ default: (await import('../recheck/recheck-card.tsx')).RecheckCard }));

export function RecheckCard(props: ComponentProps<typeof LazyRecheck>) {
  return (
    <Suspense fallback={null}>
      <LazyRecheck {...props} />
    </Suspense>
  );
}
