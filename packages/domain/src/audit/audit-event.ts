import type { Role } from '../accounts/role.ts';

/**
 * Everything worth remembering, one shape per action. A detail holds ids, states and counts, never a person's name or a
 * text somebody wrote: entries cannot be erased, and names must be erasable. A feature adds its events here as a block.
 */
export type AuditEvent = AccountEvent;

type AccountEvent =
  | Event<'SIGNED_IN', 'Account', { readonly roles: readonly Role[] }>
  | Event<'SIGNED_OUT', 'Account', Nothing>
  | Event<'SIGN_IN_REFUSED', 'Account', { readonly reason: 'WRONG_PASSWORD' | 'DISABLED' }>
  | Event<'LANGUAGE_CHANGED', 'Account', { readonly language: string }>;

type Nothing = Readonly<Record<never, never>>;

interface Event<Action extends string, ObjectType extends string, Detail extends AuditDetail> {
  readonly action: Action;
  readonly objectType: ObjectType;
  readonly objectId: string;
  readonly detail: Detail;
}

/** Plain facts that canonical JSON writes in exactly one way. */
export type AuditFact = string | number | boolean | null | readonly string[] | readonly number[];
export type AuditDetail = Readonly<Record<string, AuditFact>>;
