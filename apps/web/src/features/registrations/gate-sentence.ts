import { formatDate } from '../../lib/format/index.ts';
import type { RegistrationRowDataFragment } from './components/registration-row.gql.ts';
import type { RegistrationWords } from './text.ts';

type Row = Pick<RegistrationRowDataFragment, 'gate' | 'status' | 'sheet'>;

/** Until when one may write and send, or why one may not. */
export function gateSentence(t: RegistrationWords, { gate, status, sheet }: Row): string {
  const until = gate.until === null ? undefined : formatDate(gate.until);
  if (gate.isOpen) {
    if (status === 'RETURNED') return t.gate.returned;
    if (sheet !== null && sheet.approvedAt !== null && until !== undefined) return t.gate.changing(until);
    if (until === undefined) return t.gate.open;
    return gate.isLate ? t.gate.late(until) : t.gate.until(until);
  }
  const closedOn = gate.closedOn === null ? '' : formatDate(gate.closedOn);
  switch (gate.reason) {
    case 'AFTER_DEADLINE':
      return t.gate.AFTER_DEADLINE(closedOn);
    case 'CHANGES_OVER':
      return t.gate.CHANGES_OVER(closedOn);
    case 'NO_CHANGES':
      return t.gate.NO_CHANGES;
    case 'OTHER_YEAR':
    case null:
      return t.gate.OTHER_YEAR;
  }
}
