import type { NominationClock } from '@thidua/domain/nominations';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { nominationReturnText } from './text.ts';

export interface DueFacts {
  readonly clock: NominationClock | null;
  readonly dueOn: string | null;
  /** Working days; negative when late, null where no clock runs. */
  readonly daysLeft: number | null;
}

interface DueMarkProps extends DueFacts {
  /** Says which clock it is; left out where a heading says so. */
  readonly isNamed?: boolean;
}

/** Until when a dossier is to be received, mended or checked, and how much of it is left. */
export function DueMark({ clock, dueOn, daysLeft, isNamed = false }: DueMarkProps) {
  const t = useText(nominationReturnText);
  if (clock === null || dueOn === null || daysLeft === null) return <span>{t.noDay}</span>;
  const day = isNamed ? `${t.due[clock]} ${formatDate(dueOn)}` : formatDate(dueOn);
  if (daysLeft < 0) return <StatusChip family="no">{t.late(day, -daysLeft)}</StatusChip>;
  if (daysLeft === 0) return <StatusChip family="need">{t.today(day)}</StatusChip>;
  return <span>{t.left(day, daysLeft)}</span>;
}
