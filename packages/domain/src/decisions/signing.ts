import { handOf, hasRole, isDeputyPost, type Actor, type Hand, type StandIn } from '../accounts/index.ts';
import { err, ok } from '../kernel/index.ts';
import type { PlainDate, Result } from '../kernel/index.ts';
import type { SignerCapacity } from './decision-status.ts';

export type Signer = Pick<Actor, 'accountId' | 'staffId' | 'roles' | 'standsIn'>;

/** As what somebody signs a decision, and on which delegation that rests. */
export interface Signing {
  readonly capacity: SignerCapacity;
  /** Undefined for a director, who signs by the own post. */
  readonly standIn: StandIn | undefined;
}

/** The days of the delegation do not hold the day on which it would be used, or the day that the decision bears. */
export interface OutsideDelegation {
  readonly standIn: StandIn;
  readonly day: PlainDate;
}

export interface SigningDay {
  readonly today: PlainDate;
  readonly issuedOn: PlainDate;
  /** The signer's post on the day of issue; empty when none is on record. */
  readonly post: string;
}

/**
 * The capacity that is printed follows from what is on record, never from a choice: a director signs by the own post of the day,
 * everybody else by a delegation that holds today and on the day of issue. Undefined for whoever never had the duty.
 */
export function signingOn(
  signer: Signer,
  { today, issuedOn, post }: SigningDay,
): Result<Signing, OutsideDelegation> | undefined {
  if (signer.staffId === undefined) return undefined;
  if (hasRole(signer, 'DIRECTOR')) return ok({ capacity: capacityOfPost(post), standIn: undefined });
  const lent = signer.standsIn
    .filter(({ duty }) => duty === 'SIGN_DECISIONS')
    .toSorted((one, other) => (one.from < other.from ? 1 : -1));
  const standIn = lent.find(({ isInForce }) => isInForce) ?? lent[0];
  if (standIn === undefined) return undefined;
  if (!standIn.isInForce) return err({ standIn, day: today });
  if (issuedOn < standIn.from || standIn.to < issuedOn) return err({ standIn, day: issuedOn });
  return ok({ capacity: standIn.capacity, standIn });
}

/** True while somebody signs decisions, as director or in the director's stead. */
export function signsDecisions({ staffId, roles, standsIn }: Signer): boolean {
  if (staffId === undefined) return false;
  return (
    hasRole({ roles }, 'DIRECTOR') || standsIn.some(({ isInForce, duty }) => isInForce && duty === 'SIGN_DECISIONS')
  );
}

/** The head of the body signs without a mark, a deputy KT., somebody who acts as the head Q. (NĐ 30/2020/NĐ-CP Điều 13). */
export function capacityOfPost(post: string): SignerCapacity {
  if (isDeputyPost(post)) return 'ON_BEHALF';
  return /^(?:quyền|q\.)\s/iu.test(post.normalize('NFC').trim()) ? 'ACTING' : 'DIRECTOR';
}

/**
 * The people whose conflicts stand against the signature. By authority (TUQ.) it is the principal's own act in another's hand, so
 * what the principal may not sign the delegate may not either (security.md 4.5 rule 10). A deputy (KT.) signs in the own post: the
 * way that rule 7 names for a decision that rewards the director.
 */
export function handsSigning(signer: Signer, { capacity, standIn }: Signing): readonly Hand[] {
  const own = handOf(signer);
  return capacity === 'BY_AUTHORITY' && standIn !== undefined ? [own, standIn.principal] : [own];
}
