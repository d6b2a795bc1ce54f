import { addDays, aheadProblems, lengthOf } from '../kernel/index.ts';
import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { CAPACITIES_OF_DUTY, NEVER_DELEGATES, ROLE_OF_DUTY } from './delegation.ts';
import type { Delegation, DelegationCapacity } from './delegation.ts';
import { isSameHand } from './four-eyes.ts';
import type { Hand } from './four-eyes.ts';
import { firstSharedDay, sameRoleHeld } from './role-period.ts';
import type { PeriodConflict, RolePeriod } from './role-period.ts';
import { reasonProblems } from './role-proposal.ts';
import type { Role } from './role.ts';

export type WantedDelegation = Pick<Delegation, 'duty' | 'departmentId' | 'capacity' | 'from' | 'to'>;

export interface DelegationForm extends WantedDelegation {
  /** Number and day of the paper by which the body hands the duty over. */
  readonly paperNumber: string;
  readonly paperDate: PlainDate;
  readonly reason: string;
  /** What the delegate's post beside the principal is called on the first day; empty for somebody from elsewhere. */
  readonly delegatePost: string;
}

const PAPER_NUMBER_MAX = 50;

/** A deputy by the name of the post: Phó Giám đốc, Phó Trưởng phòng, Phó Chánh Văn phòng. */
export function isDeputyPost(post: string): boolean {
  return /^phó(?:\s|$)/iu.test(post.normalize('NFC').trim());
}

/**
 * What is wrong with a delegation as filled in; a duty is never lent for days that are over. KT. is the way to sign of the
 * principal's own deputy (NĐ 30/2020/NĐ-CP Điều 13): whoever is none, a deputy of another department too, signs Q. or TUQ.
 */
export function delegationFormProblems(form: DelegationForm, today: PlainDate): readonly InputProblem[] {
  const { duty, departmentId, capacity, from, to, paperNumber, paperDate, reason, delegatePost } = form;
  const capacities: readonly DelegationCapacity[] = CAPACITIES_OF_DUTY[duty];
  const needsDepartment = duty === 'HEAD_OF_DEPARTMENT';
  return [
    ...(needsDepartment && departmentId === undefined ? [{ field: 'departmentId', code: 'REQUIRED' }] : []),
    ...(!needsDepartment && departmentId !== undefined ? [{ field: 'departmentId', code: 'NOT_SCOPED' }] : []),
    ...(capacities.includes(capacity) ? [] : [{ field: 'capacity', code: 'NOT_OF_DUTY' }]),
    ...(from < today ? [{ field: 'from', code: 'IN_THE_PAST' }] : []),
    ...(to < from ? [{ field: 'to', code: 'END_BEFORE_START' }] : []),
    ...aheadProblems(
      [
        { field: 'from', day: from, kind: 'BEGINNING' },
        { field: 'to', day: to, kind: 'DELEGATION' },
      ],
      today,
    ),
    ...(capacity === 'ON_BEHALF' && !isDeputyPost(delegatePost) ? [{ field: 'capacity', code: 'NEEDS_DEPUTY' }] : []),
    ...textProblems('paperNumber', paperNumber, PAPER_NUMBER_MAX),
    ...(paperDate > today ? [{ field: 'paperDate', code: 'IN_THE_FUTURE' }] : []),
    ...reasonProblems(reason),
  ];
}

function textProblems(field: string, text: string, limit: number): readonly InputProblem[] {
  const actual = lengthOf(text);
  if (actual === 0) return [{ field, code: 'REQUIRED' }];
  return actual > limit ? [{ field, code: 'TOO_LONG', limit, actual }] : [];
}

export interface DelegationCircumstances {
  readonly principal: Hand;
  readonly delegate: Hand;
  /** Own grants only: what was lent is never lent on. */
  readonly principalRoles: readonly RolePeriod[];
  readonly delegateRoles: readonly RolePeriod[];
  /** Delegations of the body that are approved. */
  readonly approved: readonly Delegation[];
}

export type DelegationRefusal =
  | { readonly kind: 'SAME_PERSON' }
  | { readonly kind: 'NEEDS_PERSON' }
  /** The first day on which the principal does not have the duty. */
  | { readonly kind: 'NOT_HELD'; readonly role: Role; readonly from: PlainDate }
  | { readonly kind: 'SEPARATED'; readonly conflict: PeriodConflict }
  /** The delegate has the duty by an own grant from this day. */
  | { readonly kind: 'HELD_BY_DELEGATE'; readonly from: PlainDate }
  | { readonly kind: 'OVERLAPS'; readonly delegationId: string; readonly from: PlainDate };

/** Why the duty cannot be lent; undefined when it can. */
export function delegationRefusal(
  wanted: WantedDelegation,
  circumstances: DelegationCircumstances,
): DelegationRefusal | undefined {
  const { principal, delegate, principalRoles, delegateRoles, approved } = circumstances;
  if (delegate.staffId === undefined) return { kind: 'NEEDS_PERSON' };
  if (isSameHand(principal, delegate)) return { kind: 'SAME_PERSON' };
  const asRole: RolePeriod = { ...wanted, role: ROLE_OF_DUTY[wanted.duty] };
  const missing = firstDayWithout(principalRoles, wanted);
  if (missing !== undefined) return { kind: 'NOT_HELD', role: asRole.role, from: missing };
  for (const period of delegateRoles) {
    const from = firstSharedDay(period, wanted);
    if (from !== undefined && (NEVER_DELEGATES as readonly Role[]).includes(period.role)) {
      return { kind: 'SEPARATED', conflict: { role: period.role, from } };
    }
  }
  const own = sameRoleHeld(delegateRoles, asRole);
  if (own !== undefined) return { kind: 'HELD_BY_DELEGATE', from: own.from };
  return overlap(wanted, approved);
}

/** The first wanted day on which no own grant gives the duty; undefined when all days are covered. */
function firstDayWithout(held: readonly RolePeriod[], wanted: WantedDelegation): PlainDate | undefined {
  const role = ROLE_OF_DUTY[wanted.duty];
  const grants = held
    .filter((period) => period.role === role && period.departmentId === wanted.departmentId)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  let day = wanted.from;
  for (const { from, to } of grants) {
    if (from > day) return day;
    if (to === undefined || to >= wanted.to) return undefined;
    if (to >= day) day = addDays(to, 1);
  }
  return day;
}

function overlap(wanted: WantedDelegation, approved: readonly Delegation[]): DelegationRefusal | undefined {
  for (const other of approved) {
    if (other.duty !== wanted.duty || other.departmentId !== wanted.departmentId) continue;
    const from = firstSharedDay(other, wanted);
    if (from !== undefined) return { kind: 'OVERLAPS', delegationId: other.id, from };
  }
  return undefined;
}
