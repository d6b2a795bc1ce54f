import { formatDate } from '../lib/format/index.ts';
import { useText } from '../lib/text/language.tsx';
import { StatusChip } from './status-chip.tsx';
import { uiText } from './text.ts';

interface DueMarkProps {
  readonly dueOn: string;
  /** Working days; negative when late. */
  readonly daysLeft: number;
  /** What is due; left out where a heading says so. */
  readonly name?: string | undefined;
}

/** Until when something is due, and how much of it is left. */
export function DueMark({ dueOn, daysLeft, name }: DueMarkProps) {
  const t = useText(uiText);
  const day = name === undefined ? formatDate(dueOn) : `${name} ${formatDate(dueOn)}`;
  if (daysLeft < 0) return <StatusChip family="no">{t.due.late(day, -daysLeft)}</StatusChip>;
  if (daysLeft === 0) return <StatusChip family="need">{t.due.today(day)}</StatusChip>;
  return <span>{t.due.left(day, daysLeft)}</span>;
}
