import { lazy, Suspense, type ComponentProps } from 'react';

import type { LowerAward as Loaded } from './lower-award.tsx';

const Lazy = lazy(async () => ({ default: (await import('./lower-award.tsx')).LowerAward }));

/** Loaded only where somebody did not pass and there is something below, or was put forward lower already. */
export function LowerAward(props: ComponentProps<typeof Loaded>) {
  const { meeting, item } = props;
  const isLowered = meeting.agenda.some(({ loweredFrom }) => loweredFrom?.id === item.id);
  if (item.lowerAwards.length === 0 && !isLowered) return null;
  return (
    <Suspense fallback={null}>
      <Lazy {...props} />
    </Suspense>
  );
}
