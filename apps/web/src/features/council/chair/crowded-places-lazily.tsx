import { lazy, Suspense } from 'react';

import type { ChairPanelProps } from '../pages/chair-page.tsx';

const Lazy = lazy(async () => ({ default: (await import('./crowded-places.tsx')).CrowdedPlaces }));

/** Loaded only where more have passed than there are places. */
export function CrowdedPlaces(props: ChairPanelProps) {
  if (props.meeting.crowdedPlaces.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Lazy {...props} />
    </Suspense>
  );
}
