import { lazy, Suspense, type ComponentProps } from 'react';

const Return = lazy(async () => ({ default: (await import('./return-dialog.tsx')).ReturnDialog }));
const Notice = lazy(async () => ({ default: (await import('./returned-notice.tsx')).ReturnedNotice }));
const Rounds = lazy(async () => ({ default: (await import('./dossier-returns.tsx')).DossierReturns }));
const Line = lazy(async () => ({ default: (await import('./returned-line.tsx')).ReturnedLine }));
const Summary = lazy(async () => ({ default: (await import('./mended-summary.tsx')).MendedSummary }));

/** Most dossiers never come back: what a return needs is loaded with the first one that does. */
export function ReturnDialog(props: ComponentProps<typeof Return>) {
  return (
    <Suspense>
      <Return {...props} />
    </Suspense>
  );
}

export function ReturnedNotice(props: ComponentProps<typeof Notice>) {
  return (
    <Suspense>
      <Notice {...props} />
    </Suspense>
  );
}

export function DossierReturns(props: ComponentProps<typeof Rounds>) {
  if (props.nomination.returns.length === 0) return null;
  return (
    <Suspense>
      <Rounds {...props} />
    </Suspense>
  );
}

export function ReturnedLine(props: ComponentProps<typeof Line>) {
  return (
    <Suspense>
      <Line {...props} />
    </Suspense>
  );
}

export function MendedSummary(props: ComponentProps<typeof Summary>) {
  return (
    <Suspense>
      <Summary {...props} />
    </Suspense>
  );
}
