import type { GatheringStatus } from '@thidua/domain/gatherings';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { PhaseTimeline } from '../../../ui/charts/phase-timeline.tsx';
import { movementText } from '../text.ts';

interface PlannedPhase {
  readonly name: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly reviewOn: string | null;
  readonly reviewText: string | null;
  readonly occasions: readonly { readonly name: string; readonly anniversary: string | null }[];
}

interface PlannedGathering {
  readonly id: string;
  readonly title: string;
  readonly firstDay: string;
  readonly status: GatheringStatus;
}

interface PlanTimelineProps {
  readonly fromDay: string;
  readonly toDay: string;
  readonly phases: readonly PlannedPhase[];
  readonly gatherings: readonly PlannedGathering[];
}

/** The phases of a plan with today, the gaps, what they greet, when they are reviewed, and what was gathered for or will be. */
export function PlanTimeline({ fromDay, toDay, phases, gatherings }: PlanTimelineProps) {
  const t = useText(movementText).movement;
  const { today } = useViewer();
  return (
    <PhaseTimeline
      title={t.timeline}
      from={fromDay}
      to={toDay}
      today={today}
      phases={phases.map((phase) => ({
        name: phase.name,
        from: phase.fromDay,
        to: phase.toDay,
        review: phase.reviewOn === null ? undefined : { day: phase.reviewOn, label: phase.reviewText ?? phase.name },
      }))}
      occasions={phases.flatMap((phase) =>
        phase.occasions.flatMap(({ name, anniversary }) => (anniversary === null ? [] : [{ name, day: anniversary }])),
      )}
      events={gatherings.flatMap(({ id: key, title: name, firstDay: day, status }) =>
        status === 'CANCELLED' ? [] : [{ key, name, day, isDone: status === 'HELD', href: hrefs.gathering(key) }],
      )}
    />
  );
}
