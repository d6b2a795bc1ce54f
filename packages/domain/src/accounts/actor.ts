import type { PlainDate } from '../kernel/index.ts';
import type { StandIn } from './delegation.ts';
import type { Role } from './role.ts';

/** A role as it was given: a head heads one department, all other roles reach over the whole body. */
export interface Grant {
  readonly role: Role;
  readonly departmentId: string | undefined;
  /** The delegation that lends it; absent on an own grant. */
  readonly delegationId?: string;
}

/** A seat of the person on a council that was approved, past and coming ones too. */
export interface HeldSeat {
  readonly councilId: string;
  readonly validFrom: PlainDate;
  /** The last day; until the end of the term without. */
  readonly validTo: PlainDate | undefined;
}

/** Who acts. Built once per request from the sign-in and never changed; rules see people only through it. */
export interface Actor {
  readonly accountId: string;
  readonly organisationId: string;
  /** The person behind the account; technical accounts have none. */
  readonly staffId: string | undefined;
  readonly username: string;
  readonly displayName: string;
  readonly language: Language;
  /** Own roles of the day, and those that delegations lend. */
  readonly roles: readonly Grant[];
  /** What the actor does in somebody's stead now, and lately did. */
  readonly standsIn: readonly StandIn[];
  /** Which meetings of the council the person sees follows from these. */
  readonly councilSeats: readonly HeldSeat[];
  /** Zone of the body's days, e.g. Asia/Ho_Chi_Minh. */
  readonly timeZone: string;
  /** How far the body's business clock stands from the real one, in seconds; 0 for a real body (docs/decisions/0004). */
  readonly clockOffsetSeconds: number;
}

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function hasRole(actor: Pick<Actor, 'roles'>, ...wanted: readonly Role[]): boolean {
  return actor.roles.some((grant) => wanted.includes(grant.role));
}

/** True when the actor heads this very department. */
export function isHeadOf(actor: Pick<Actor, 'roles'>, departmentId: string): boolean {
  return actor.roles.some((grant) => grant.role === 'HEAD' && grant.departmentId === departmentId);
}

/** The departments that the actor heads, each once. */
export function headedDepartments(actor: Pick<Actor, 'roles'>): readonly string[] {
  const ids = actor.roles.flatMap((grant) => (grant.role === 'HEAD' && grant.departmentId ? [grant.departmentId] : []));
  return [...new Set(ids)];
}

/** The roles without their scopes, each once, in the order of the vocabulary. */
export function rolesOf(actor: Pick<Actor, 'roles'>): readonly Role[] {
  return [...new Set(actor.roles.map((grant) => grant.role))].sort();
}
