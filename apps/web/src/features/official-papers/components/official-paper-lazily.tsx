import { lazy, Suspense } from 'react';

import type { OfficialPaperProps } from './official-paper.tsx';

const OfficialPaper = lazy(async () => ({ default: (await import('./official-paper.tsx')).OfficialPaper }));

/** The official copy of a paper with its hashes, loaded after the page itself. */
export function OfficialPaperLazily(props: OfficialPaperProps) {
  return (
    <Suspense fallback={null}>
      <OfficialPaper {...props} />
    </Suspense>
  );
}
