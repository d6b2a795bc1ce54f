import { Link } from 'react-router';

import type { TaskOutcome } from '../../../gql/schema-types.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { planText } from '../plan-text.ts';

interface TaskClosingProps {
  readonly closing: {
    readonly outcome: TaskOutcome;
    readonly closedAt: string;
    readonly checkId: string | null;
  } | null;
}

/** How a check has closed the task, for everybody; the check itself for those who may see it. */
export function TaskClosing({ closing }: TaskClosingProps) {
  const t = useText(planText).task;
  if (closing === null) return null;
  const words = t.closed(t.judged[closing.outcome].toLocaleLowerCase('vi'), formatDateTime(closing.closedAt));
  return <p>{closing.checkId === null ? words : <Link to={hrefs.unitCheck(closing.checkId)}>{words}</Link>}</p>;
}
