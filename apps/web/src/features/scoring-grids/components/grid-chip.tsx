import type { ScoringGridStatus } from '@thidua/domain/initiative-scoring';

import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { scoringGridText } from '../text.ts';

interface GridChipProps {
  readonly status: ScoringGridStatus;
  readonly isInForce: boolean;
  readonly validFrom: string;
}

/** Where a grid stands: a draft, in force, before or after its time. */
export function GridChip({ grid: { status, isInForce, validFrom } }: { readonly grid: GridChipProps }) {
  const t = useText(scoringGridText);
  const { today } = useViewer();
  if (status !== 'APPROVED') return <StatusChip family="draft">{t.status[status]}</StatusChip>;
  if (isInForce) return <StatusChip family="ok">{t.inForce}</StatusChip>;
  return validFrom > today ? (
    <StatusChip family="wait">{t.coming}</StatusChip>
  ) : (
    <StatusChip family="gone">{t.over}</StatusChip>
  );
}
