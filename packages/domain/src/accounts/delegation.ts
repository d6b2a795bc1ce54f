import { err, eventsFrom, nextState, ok } from '../kernel/index.ts';
import type { PlainDate, Result, TransitionTable } from '../kernel/index.ts';
import { hasRole } from './actor.ts';
import type { Actor, Grant } from './actor.ts';
import { isSecondPerson } from './four-eyes.ts';
import type { Hand } from './four-eyes.ts';
import { handOf } from './role-proposal.ts';
import type { RightsActor } from './role-proposal.ts';
import type { Role } from './role.ts';

/**
 * What can be done in somebody's stead: heading a department, signing decisions. Nothing of the council is among them, because a
 * ballot is never delegated (security.md 4.1).
 */
export const DELEGATED_DUTIES = ['HEAD_OF_DEPARTMENT', 'SIGN_DECISIONS'] as const;
export type DelegatedDuty = (typeof DELEGATED_DUTIES)[number];

/** Q. (quyền), KT. (ký thay), TUQ. (thừa ủy quyền), as NĐ 30/2020/NĐ-CP Phụ lục I has them. */
export const DELEGATION_CAPACITIES = ['ACTING', 'ON_BEHALF', 'BY_AUTHORITY'] as const;
export type DelegationCapacity = (typeof DELEGATION_CAPACITIES)[number];

export const DUTY_NAMES = {
  HEAD_OF_DEPARTMENT: 'phụ trách phòng, đơn vị',
  SIGN_DECISIONS: 'ký quyết định',
} as const satisfies Record<DelegatedDuty, string>;

export const CAPACITY_NAMES = {
  ACTING: 'quyền (Q.)',
  ON_BEHALF: 'ký thay (KT.)',
  BY_AUTHORITY: 'thừa ủy quyền (TUQ.)',
} as const satisfies Record<DelegationCapacity, string>;

/** As the signature block has them. */
export const CAPACITY_MARKS = {
  ACTING: 'Q.',
  ON_BEHALF: 'KT.',
  BY_AUTHORITY: 'TUQ.',
} as const satisfies Record<DelegationCapacity, string>;

export const CAPACITIES_OF_DUTY = {
  HEAD_OF_DEPARTMENT: ['ACTING', 'ON_BEHALF'],
  SIGN_DECISIONS: ['ON_BEHALF', 'BY_AUTHORITY'],
} as const satisfies Record<DelegatedDuty, readonly DelegationCapacity[]>;

/** The role by which the principal has the duty. */
export const ROLE_OF_DUTY = {
  HEAD_OF_DEPARTMENT: 'HEAD',
  SIGN_DECISIONS: 'DIRECTOR',
} as const satisfies Record<DelegatedDuty, Role>;

export const DELEGATION_STATUSES = ['PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'ENDED'] as const;
export type DelegationStatus = (typeof DELEGATION_STATUSES)[number];

export const DELEGATION_STATUS_NAMES = {
  PROPOSED: 'Chờ duyệt',
  APPROVED: 'Đã duyệt',
  REFUSED: 'Không duyệt',
  WITHDRAWN: 'Đã rút',
  ENDED: 'Đã cho thôi',
} as const satisfies Record<DelegationStatus, string>;

export const DELEGATION_EVENTS = ['APPROVE', 'REFUSE', 'WITHDRAW', 'END'] as const;
export type DelegationEvent = (typeof DELEGATION_EVENTS)[number];

/** The secretary proposes, the director approves; what ends on its last day stays APPROVED, ENDED is the early end. */
export const DELEGATION_TRANSITIONS = {
  PROPOSED: { APPROVE: 'APPROVED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
  APPROVED: { END: 'ENDED' },
  REFUSED: {},
  WITHDRAWN: {},
  ENDED: {},
} as const satisfies TransitionTable<DelegationStatus, DelegationEvent>;

export function applyDelegationEvent(
  from: DelegationStatus,
  event: DelegationEvent,
): Result<DelegationStatus, { readonly from: DelegationStatus; readonly event: DelegationEvent }> {
  const next = nextState<DelegationStatus, DelegationEvent>(DELEGATION_TRANSITIONS, from, event);
  return next === undefined ? err({ from, event }) : ok(next);
}

export interface DelegationFacts {
  readonly proposedBy: Hand;
  readonly delegate: Hand;
}

type Rule = (actor: RightsActor, facts: DelegationFacts) => boolean;

/** A director who neither proposed it nor gets the duty. The principal may approve: it is the own right that is lent. */
const isDirectorApart: Rule = (actor, { proposedBy, delegate }) =>
  hasRole(actor, 'DIRECTOR') && isSecondPerson(handOf(actor), proposedBy, delegate);

const WHO_MAY: Readonly<Record<DelegationEvent, Rule>> = {
  APPROVE: isDirectorApart,
  REFUSE: isDirectorApart,
  WITHDRAW: (actor) => hasRole(actor, 'SECRETARY'),
  END: (actor) => hasRole(actor, 'DIRECTOR'),
};

export function mayDoWithDelegation(actor: RightsActor, event: DelegationEvent, facts: DelegationFacts): boolean {
  return WHO_MAY[event](actor, facts);
}

/** What the viewer can do now; what ran out by itself is not ended any more. */
export function delegationEventsFor(
  actor: RightsActor,
  { status, isOver }: { readonly status: DelegationStatus; readonly isOver: boolean },
  facts: DelegationFacts,
): readonly DelegationEvent[] {
  return eventsFrom<DelegationStatus, DelegationEvent>(DELEGATION_TRANSITIONS, status).filter(
    (event) => WHO_MAY[event](actor, facts) && !(isOver && (event === 'END' || event === 'APPROVE')),
  );
}

export interface Delegation {
  readonly id: string;
  readonly status: DelegationStatus;
  readonly duty: DelegatedDuty;
  /** The department of a head; undefined where decisions are signed. */
  readonly departmentId: string | undefined;
  readonly capacity: DelegationCapacity;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Where a delegation stands on a day, for whoever looks for one. */
export const DELEGATION_VIEWS = ['WAITING', 'IN_FORCE', 'COMING', 'OVER'] as const;
export type DelegationView = (typeof DELEGATION_VIEWS)[number];

export const DELEGATION_VIEW_NAMES = {
  WAITING: 'Chờ duyệt',
  IN_FORCE: 'Đang có hiệu lực',
  COMING: 'Sắp có hiệu lực',
  OVER: 'Đã xong',
} as const satisfies Record<DelegationView, string>;

export function delegationViewOn(
  { status, from, to }: Pick<Delegation, 'status' | 'from' | 'to'>,
  day: PlainDate,
): DelegationView {
  if (status === 'PROPOSED') return 'WAITING';
  if (status !== 'APPROVED' || to < day) return 'OVER';
  return day < from ? 'COMING' : 'IN_FORCE';
}

/** Approved, and the day is one of its days. */
export function isDelegationInForce({ status, from, to }: Delegation, day: PlainDate): boolean {
  return status === 'APPROVED' && from <= day && day <= to;
}

/** Those who keep the machine or inspect it never act in somebody's stead (security.md 4.1, 4.5 rule 11). */
export const NEVER_DELEGATES = ['ADMIN', 'AUDITOR'] as const satisfies readonly Role[];

/** Own grants of one day: what was lent is never lent on. */
export interface OwnGrants {
  readonly principal: readonly Grant[];
  readonly delegate: readonly Grant[];
}

/**
 * True when the duty is lent on the day: the delegation is in force, the principal has the duty by an own grant that day, and the
 * delegate holds some role of the body and neither keeps nor inspects the machine. Asked at every request, because grants change
 * while a delegation runs: whoever leaves the body leaves its duties.
 */
export function isLentOn(delegation: Delegation, { principal, delegate }: OwnGrants, day: PlainDate): boolean {
  const role = ROLE_OF_DUTY[delegation.duty];
  return (
    isDelegationInForce(delegation, day) &&
    principal.some((grant) => grant.role === role && grant.departmentId === delegation.departmentId) &&
    delegate.length > 0 &&
    !hasRole({ roles: delegate }, ...NEVER_DELEGATES)
  );
}

/** What somebody does, or lately did, in another's stead. */
export interface StandIn {
  readonly delegationId: string;
  readonly duty: DelegatedDuty;
  readonly departmentId: string | undefined;
  readonly capacity: DelegationCapacity;
  readonly from: PlainDate;
  /** The last day; of a delegation that was ended early, the day of its end. */
  readonly to: PlainDate;
  /** Number of the paper that it rests on. */
  readonly paperNumber: string;
  readonly principal: Hand;
  /** False once it is over: then it opens nothing, and says only which days it had. */
  readonly isInForce: boolean;
}

/**
 * The roles that stand-ins lend: HEAD of the named departments, marked with their delegation. Signing lends no role, because
 * DIRECTOR would lend the approvals with it.
 */
export function lentGrants(standsIn: readonly StandIn[]): readonly Grant[] {
  return standsIn.flatMap(({ duty, departmentId, delegationId, isInForce }) =>
    isInForce && duty === 'HEAD_OF_DEPARTMENT' && departmentId !== undefined
      ? [{ role: 'HEAD' as const, departmentId, delegationId }]
      : [],
  );
}

/** What the trail says of an act in somebody's stead: by which delegation, and as what. */
export interface InStead {
  readonly delegationId?: string;
  readonly capacity?: DelegationCapacity;
}

/** Of an act as head of the department; nothing where the actor heads it by an own grant or acts by another right. */
export function headInStead({ roles, standsIn }: Pick<Actor, 'roles' | 'standsIn'>, departmentId: string): InStead {
  const grants = roles.filter((grant) => grant.role === 'HEAD' && grant.departmentId === departmentId);
  if (grants.some(({ delegationId }) => delegationId === undefined)) return {};
  const standIn = standsIn.find((each) => grants.some(({ delegationId }) => delegationId === each.delegationId));
  return standIn === undefined ? {} : standInFacts(standIn);
}

export function standInFacts({ delegationId, capacity }: StandIn): InStead {
  return { delegationId, capacity };
}
