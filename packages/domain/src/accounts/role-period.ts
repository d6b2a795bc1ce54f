import type { PlainDate } from '../kernel/index.ts';
import { roleConflicts } from './role.ts';
import type { Role } from './role.ts';

/** A role from a day to a day, both included; without `to` it lasts. */
export interface RolePeriod {
  readonly role: Role;
  /** The department of a head; undefined for roles that reach over the whole body. */
  readonly departmentId: string | undefined;
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
}

/** A held role that stands against the wanted one, and the first day on which both would hold. */
export interface PeriodConflict {
  readonly role: Role;
  readonly from: PlainDate;
}

type Days = Pick<RolePeriod, 'from' | 'to'>;

/** The first day that both periods share; undefined when they never meet. */
export function firstSharedDay(one: Days, other: Days): PlainDate | undefined {
  const from = one.from > other.from ? one.from : other.from;
  const endsBefore = ({ to }: Days) => to !== undefined && to < from;
  return endsBefore(one) || endsBefore(other) ? undefined : from;
}

/** Roles held on some day of the wanted period that the separation of duties forbids beside it (security.md 4.1). */
export function separationConflicts(held: readonly RolePeriod[], wanted: RolePeriod): readonly PeriodConflict[] {
  return held.flatMap((period) => {
    const from = firstSharedDay(period, wanted);
    const isForbidden = period.role !== wanted.role && roleConflicts([period.role, wanted.role]).length > 0;
    return from !== undefined && isForbidden ? [{ role: period.role, from }] : [];
  });
}

/** The same role in the same scope on some day of the wanted period: giving it twice would make ending it a guess. */
export function sameRoleHeld(held: readonly RolePeriod[], wanted: RolePeriod): PeriodConflict | undefined {
  for (const period of held) {
    if (period.role !== wanted.role || period.departmentId !== wanted.departmentId) continue;
    const from = firstSharedDay(period, wanted);
    if (from !== undefined) return { role: period.role, from };
  }
  return undefined;
}

/** Where a role stands on a day. */
export const ROLE_TENSES = ['COMING', 'HELD', 'ENDED'] as const;
export type RoleTense = (typeof ROLE_TENSES)[number];

export function roleTenseOn({ from, to }: Days, day: PlainDate): RoleTense {
  if (day < from) return 'COMING';
  return to !== undefined && to < day ? 'ENDED' : 'HELD';
}

/** Roles that end with a term or a post: a council member, a chair, a reviewer is one for a term (security.md 4.1). */
export const TERM_ROLES = ['REVIEWER', 'COUNCIL', 'CHAIR'] as const satisfies readonly Role[];

export function needsLastDay(role: Role): boolean {
  return (TERM_ROLES as readonly Role[]).includes(role);
}
