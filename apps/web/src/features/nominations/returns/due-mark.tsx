import type { NominationClock } from '@thidua/domain/nominations';

import { useText } from '../../../lib/text/language.tsx';
import { DueMark as DayMark } from '../../../ui/due-mark.tsx';
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
  return <DayMark dueOn={dueOn} daysLeft={daysLeft} name={isNamed ? t.due[clock] : undefined} />;
}
