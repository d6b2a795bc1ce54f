import { aheadProblems, err, eventsFrom, lengthOf, nextState, ok } from '../kernel/index.ts';
import type { InputProblem, PlainDate, Result, TransitionTable } from '../kernel/index.ts';
import { hasRole } from './actor.ts';
import type { Actor } from './actor.ts';
import { isSecondPerson } from './four-eyes.ts';
import type { Hand } from './four-eyes.ts';
import { needsLastDay } from './role-period.ts';
import type { RolePeriod } from './role-period.ts';
import type { Role } from './role.ts';

/** A role is given, or an end is set to one that is held. */
export const ROLE_PROPOSAL_KINDS = ['GRANT', 'END'] as const;
export type RoleProposalKind = (typeof ROLE_PROPOSAL_KINDS)[number];

export const ROLE_PROPOSAL_STATUSES = ['PROPOSED', 'APPROVED', 'APPLIED', 'REFUSED', 'WITHDRAWN'] as const;
export type RoleProposalStatus = (typeof ROLE_PROPOSAL_STATUSES)[number];

export const ROLE_PROPOSAL_EVENTS = ['APPROVE', 'REFUSE', 'APPLY', 'WITHDRAW'] as const;
export type RoleProposalEvent = (typeof ROLE_PROPOSAL_EVENTS)[number];

/** The secretary proposes, the director approves, the administrator applies: three people, three steps. */
export const ROLE_PROPOSAL_TRANSITIONS = {
  PROPOSED: { APPROVE: 'APPROVED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
  APPROVED: { APPLY: 'APPLIED', WITHDRAW: 'WITHDRAWN' },
  APPLIED: {},
  REFUSED: {},
  WITHDRAWN: {},
} as const satisfies TransitionTable<RoleProposalStatus, RoleProposalEvent>;

export function applyRoleProposalEvent(
  from: RoleProposalStatus,
  event: RoleProposalEvent,
): Result<RoleProposalStatus, { readonly from: RoleProposalStatus; readonly event: RoleProposalEvent }> {
  const next = nextState<RoleProposalStatus, RoleProposalEvent>(ROLE_PROPOSAL_TRANSITIONS, from, event);
  return next === undefined ? err({ from, event }) : ok(next);
}

export type RightsActor = Pick<Actor, 'accountId' | 'staffId' | 'roles'>;

export interface RoleProposalFacts {
  readonly proposedBy: Hand;
  /** Whose role it is. */
  readonly subject: Hand;
}

type Rule = (actor: RightsActor, facts: RoleProposalFacts) => boolean;

/** A director who neither proposed it nor gets the role. */
const isDirectorApart: Rule = (actor, { proposedBy, subject }) =>
  hasRole(actor, 'DIRECTOR') && isSecondPerson(handOf(actor), proposedBy, subject);
const isAdministrator: Rule = (actor) => hasRole(actor, 'ADMIN');
const isSecretary: Rule = (actor) => hasRole(actor, 'SECRETARY');

const WHO_MAY: Readonly<Record<RoleProposalEvent, Rule>> = {
  APPROVE: isDirectorApart,
  REFUSE: isDirectorApart,
  APPLY: isAdministrator,
  WITHDRAW: isSecretary,
};

export function handOf({ accountId, staffId }: RightsActor): Hand {
  return { accountId, staffId };
}

export function mayDoWithRoleProposal(actor: RightsActor, event: RoleProposalEvent, facts: RoleProposalFacts): boolean {
  return WHO_MAY[event](actor, facts);
}

/** What the viewer can do now. */
export function roleProposalEventsFor(
  actor: RightsActor,
  status: RoleProposalStatus,
  facts: RoleProposalFacts,
): readonly RoleProposalEvent[] {
  return eventsFrom<RoleProposalStatus, RoleProposalEvent>(ROLE_PROPOSAL_TRANSITIONS, status).filter((event) =>
    WHO_MAY[event](actor, facts),
  );
}

/**
 * Taking a role away at once, without the three steps: the director alone, with a reason, because a right in wrong hands does
 * not wait. Never from oneself, so that nobody locks the body out by mistake.
 */
export function mayEndRoleNow(actor: RightsActor, subject: Hand): boolean {
  return hasRole(actor, 'DIRECTOR') && isSecondPerson(handOf(actor), subject);
}

export const REASON_MAX = 500;

/** A reason that somebody later reads: not empty, not longer than a paragraph. */
export function reasonProblems(reason: string, field = 'reason'): readonly InputProblem[] {
  const length = lengthOf(reason);
  if (length === 0) return [{ field, code: 'REQUIRED' }];
  return length > REASON_MAX ? [{ field, code: 'TOO_LONG', limit: REASON_MAX, actual: length }] : [];
}

export interface WantedRole {
  readonly role: Role;
  readonly departmentId: string | undefined;
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
  readonly reason: string;
  /** The account belongs to a person of the body. */
  readonly hasPerson: boolean;
}

/** Roles that only a person of the body can hold; ADMIN and AUDITOR may be accounts without a staff record. */
const OUTSIDE_ROLES: readonly Role[] = ['ADMIN', 'AUDITOR'];

/** What is wrong with a role as proposed; a right is never given for days that are over, nor further ahead than a term goes. */
export function wantedRoleProblems(wanted: WantedRole, today: PlainDate): readonly InputProblem[] {
  const { role, departmentId, from, to, reason, hasPerson } = wanted;
  return [
    ...(hasPerson || OUTSIDE_ROLES.includes(role) ? [] : [{ field: 'role', code: 'NEEDS_PERSON' }]),
    ...(role === 'HEAD' && departmentId === undefined ? [{ field: 'departmentId', code: 'REQUIRED' }] : []),
    ...(role !== 'HEAD' && departmentId !== undefined ? [{ field: 'departmentId', code: 'NOT_SCOPED' }] : []),
    ...(from < today ? [{ field: 'from', code: 'IN_THE_PAST' }] : []),
    ...(to === undefined && needsLastDay(role) ? [{ field: 'to', code: 'REQUIRED' }] : []),
    ...(to !== undefined && to < from ? [{ field: 'to', code: 'END_BEFORE_START' }] : []),
    ...aheadProblems(
      [
        { field: 'from', day: from, kind: 'BEGINNING' },
        { field: 'to', day: to, kind: 'TERM' },
      ],
      today,
    ),
    ...reasonProblems(reason),
  ];
}

export interface WantedEnd {
  /** The last day on which the role is to hold. */
  readonly lastDay: PlainDate;
  readonly reason: string;
  readonly held: Pick<RolePeriod, 'from' | 'to'>;
}

/** What is wrong with an end as proposed: it lies ahead, inside the days of the role, and makes it shorter. */
export function wantedEndProblems({ lastDay, reason, held }: WantedEnd, today: PlainDate): readonly InputProblem[] {
  return [
    ...(lastDay < today ? [{ field: 'lastDay', code: 'IN_THE_PAST' }] : []),
    ...(lastDay < held.from ? [{ field: 'lastDay', code: 'BEFORE_START' }] : []),
    ...aheadProblems([{ field: 'lastDay', day: lastDay, kind: 'TERM' }], today),
    ...(held.to !== undefined && lastDay >= held.to ? [{ field: 'lastDay', code: 'NOT_EARLIER' }] : []),
    ...reasonProblems(reason),
  ];
}
