import { hasRole, type Actor } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import { COUNCIL_TRANSITIONS, type CouncilEvent, type CouncilStatus } from './council-life.ts';

type CompositionActor = Pick<Actor, 'roles' | 'accountId'>;

/** What the rights depend on: whose draft it is; nobody's for a council that was there before drafts were. */
export interface CompositionFacts {
  readonly preparedById: string | null;
}

/**
 * True when the person holds the right at all: the secretariat prepares, the director approves and is not who prepared
 * (security.md 4.5, rule 9: four eyes for the composition of the council).
 */
export function mayEverDoWithCouncil(
  actor: CompositionActor,
  event: CouncilEvent,
  { preparedById }: CompositionFacts,
): boolean {
  return event === 'APPROVE'
    ? hasRole(actor, 'DIRECTOR') && actor.accountId !== preparedById
    : hasRole(actor, 'SECRETARY');
}

/** What the person may do with it now. */
export function councilEventsFor(
  actor: CompositionActor,
  { status, ...facts }: CompositionFacts & { readonly status: CouncilStatus },
): readonly CouncilEvent[] {
  return eventsFrom<CouncilStatus, CouncilEvent>(COUNCIL_TRANSITIONS, status).filter((event) =>
    mayEverDoWithCouncil(actor, event, facts),
  );
}
