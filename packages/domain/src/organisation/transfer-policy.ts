import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import {
  otherSide,
  TRANSFER_SIDES,
  TRANSFER_TRANSITIONS,
  type TransferEvent,
  type TransferSide,
  type TransferStatus,
} from './transfer-status.ts';

export type TransferActor = Pick<Actor, 'accountId' | 'staffId' | 'roles'>;

/** Whom a transfer is about and who sits at the desks today. */
export interface TransferPlaces {
  readonly staffId: string;
  readonly fromDepartmentId: string;
  readonly toDepartmentId: string;
  /** Staff who head the two departments today; empty while a post is vacant. */
  readonly sendingHeadIds: readonly string[];
  readonly hostHeadIds: readonly string[];
  readonly secretaryIds: readonly string[];
}

export interface TransferFacts extends TransferPlaces {
  readonly status: TransferStatus;
  readonly askedSide: TransferSide;
  readonly askedById: string;
}

function isSubject(actor: TransferActor, { staffId }: TransferPlaces): boolean {
  return actor.staffId === staffId;
}

/** The secretariat: a secretary who is not the person moved, or the director where there is none. */
function isSecretariat(actor: TransferActor, places: TransferPlaces): boolean {
  if (isSubject(actor, places)) return false;
  if (hasRole(actor, 'SECRETARY')) return true;
  return hasRole(actor, 'DIRECTOR') && places.secretaryIds.every((id) => id === places.staffId);
}

/** The department of a side. */
export function departmentAt(
  side: TransferSide,
  { fromDepartmentId, toDepartmentId }: Pick<TransferPlaces, 'fromDepartmentId' | 'toDepartmentId'>,
): string {
  return side === 'SENDING' ? fromDepartmentId : toDepartmentId;
}

/** The department in whose name an act on a request is done. */
export function departmentActing(
  event: TransferEvent,
  facts: Pick<TransferFacts, 'askedSide' | 'fromDepartmentId' | 'toDepartmentId'>,
): string {
  if (event === 'WITHDRAW') return departmentAt(facts.askedSide, facts);
  return departmentAt(event === 'GIVE_OPINION' ? 'SENDING' : otherSide(facts.askedSide), facts);
}

/**
 * Speaks for a side: its head who is not the person moved; where no head is free, the secretariat, and the director beside it,
 * because one account never both asks and accepts.
 */
export function speaksFor(actor: TransferActor, side: TransferSide, places: TransferPlaces): boolean {
  if (isSubject(actor, places)) return false;
  const { sendingHeadIds, hostHeadIds, staffId } = places;
  if (isHeadOf(actor, departmentAt(side, places))) return true;
  const heads = side === 'SENDING' ? sendingHeadIds : hostHeadIds;
  const isVacant = heads.every((id) => id === staffId);
  return isVacant && (isSecretariat(actor, places) || hasRole(actor, 'DIRECTOR'));
}

/** The side from which the actor may ask; the sending one where both are open to them. */
export function askingSide(actor: TransferActor, places: TransferPlaces): TransferSide | undefined {
  return TRANSFER_SIDES.find((side) => speaksFor(actor, side, places));
}

const answers: Rule = (actor, facts) =>
  actor.accountId !== facts.askedById && speaksFor(actor, otherSide(facts.askedSide), facts);

type Rule = (actor: TransferActor, facts: TransferFacts) => boolean;

const WHO_MAY: Readonly<Record<TransferEvent, Rule>> = {
  ACCEPT: answers,
  REFUSE: answers,
  WITHDRAW: (actor, facts) => actor.accountId === facts.askedById || speaksFor(actor, facts.askedSide, facts),
  GIVE_OPINION: (actor, facts) => speaksFor(actor, 'SENDING', facts),
  RECORD: isSecretariat,
};

export function mayEverDoWithTransfer(actor: TransferActor, event: TransferEvent, facts: TransferFacts): boolean {
  return WHO_MAY[event](actor, facts);
}

/** What the actor may do with the transfer now. */
export function transferEventsFor(actor: TransferActor, facts: TransferFacts): readonly TransferEvent[] {
  return eventsFrom<TransferStatus, TransferEvent>(TRANSFER_TRANSITIONS, facts.status).filter((event) =>
    WHO_MAY[event](actor, facts),
  );
}
