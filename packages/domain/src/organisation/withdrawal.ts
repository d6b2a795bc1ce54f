import { addDays, err, ok, type Result } from '../kernel/index.ts';
import type { Dated } from './dated.ts';

/** The lines of a career that can be taken back. Who left comes back instead, and a leave has its own act. */
export const WITHDRAWN_KINDS = ['NAME', 'CLASS', 'PLACE', 'SECONDMENT', 'ORGANISATION', 'POST'] as const;
export type WithdrawnKind = (typeof WITHDRAWN_KINDS)[number];

export interface CareerDates extends Dated {
  readonly id: string;
  /** Of places and posts. */
  readonly departmentId?: string | undefined;
}

/** Why a line stays: others were recorded on top of it, or nothing would be left. */
export type WithdrawalProblem = 'LATER_LINES' | 'FIRST_LINE';

/**
 * What taking the newest line of a kind back leaves: the lines that it had cut off the day before, which hold on as if it had never
 * been recorded. `lines` are all of that kind. A secondment stands beside others and cuts nothing off, a membership cuts off only
 * what the person was in the same organisation; two posts that began together are taken back one after the other, and the second gives the former post back.
 */
export function withdrawalOf<T extends CareerDates>(
  kind: WithdrawnKind,
  lines: readonly T[],
  wrong: T,
): Result<readonly T[], WithdrawalProblem> {
  if (kind === 'SECONDMENT') return ok([]);
  const rivals =
    kind === 'ORGANISATION' ? lines.filter(({ departmentId }) => departmentId === wrong.departmentId) : lines;
  const others = rivals.filter(({ id }) => id !== wrong.id);
  if (others.some(({ validFrom }) => validFrom > wrong.validFrom)) return err('LATER_LINES');
  const lastDay = addDays(wrong.validFrom, -1);
  if (kind === 'ORGANISATION') return ok(others.filter(({ validTo }) => validTo === lastDay));
  if (kind !== 'POST') {
    const before = others.filter(({ validTo }) => validTo === lastDay);
    return before.length === 0 ? err('FIRST_LINE') : ok(before);
  }
  if (others.length === 0) return err('FIRST_LINE');
  const here = others.filter(({ departmentId }) => departmentId === wrong.departmentId);
  const isReplaced = here.some(({ validFrom }) => validFrom === wrong.validFrom);
  return ok(isReplaced ? [] : here.filter(({ validTo }) => validTo === lastDay));
}
