import { hasRole, type Actor } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import {
  INITIATIVE_COUNCIL_TRANSITIONS,
  type InitiativeCouncilEvent,
  type InitiativeCouncilStatus,
} from './council-life.ts';

type CouncilActor = Pick<Actor, 'roles' | 'accountId'>;

/** What the rights depend on: whose draft it is. */
export interface InitiativeCouncilFacts {
  readonly preparedById: string;
}

/**
 * True when the person holds the right at all: the secretariat prepares, the director approves and is not who prepared
 * (security.md 4.2: council composition; 4.5, four eyes).
 */
export function mayEverDoWithInitiativeCouncil(
  actor: CouncilActor,
  event: InitiativeCouncilEvent,
  { preparedById }: InitiativeCouncilFacts,
): boolean {
  return event === 'APPROVE'
    ? hasRole(actor, 'DIRECTOR') && actor.accountId !== preparedById
    : hasRole(actor, 'SECRETARY');
}

/** What the person may do with it now. */
export function initiativeCouncilEventsFor(
  actor: CouncilActor,
  { status, ...facts }: InitiativeCouncilFacts & { readonly status: InitiativeCouncilStatus },
): readonly InitiativeCouncilEvent[] {
  return eventsFrom<InitiativeCouncilStatus, InitiativeCouncilEvent>(INITIATIVE_COUNCIL_TRANSITIONS, status).filter(
    (event) => mayEverDoWithInitiativeCouncil(actor, event, facts),
  );
}
