import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { deskText } from './text.ts';

interface DueMarkProps {
  readonly dueOn: string | null;
  /** Working days; negative when late, null where no clock runs. */
  readonly daysLeft: number | null;
}

/** Until when a check is due, and how much of it is left. */
export function DueMark({ dueOn, daysLeft }: DueMarkProps) {
  const t = useText(deskText);
  if (dueOn === null || daysLeft === null) return <span>{t.due.none}</span>;
  const day = formatDate(dueOn);
  if (daysLeft < 0) return <StatusChip family="no">{t.due.late(day, -daysLeft)}</StatusChip>;
  if (daysLeft === 0) return <StatusChip family="need">{t.due.today(day)}</StatusChip>;
  return <span>{t.due.left(day, daysLeft)}</span>;
}
