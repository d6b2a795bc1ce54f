import { lazy, Suspense, type ComponentProps } from 'react';

const Steps = lazy(async () => ({ default: (await import('./first-steps.tsx')).FirstSteps }));

/** Fetched for the administrator of a body that has still to be set up, and for nobody else. */
export function FirstStepsLazily({ steps }: ComponentProps<typeof Steps>) {
  if (steps.every(({ isDone }) => isDone)) return null;
  return (
    <Suspense fallback={null}>
      <Steps steps={steps} />
    </Suspense>
  );
}
