import { hasRole, type Actor } from '../accounts/index.ts';
import { err, eventsFrom, nextState, ok, type Result } from '../kernel/index.ts';
import { PACT_TRANSITIONS, type PactEvent, type PactStatus } from './pact-life.ts';

/** The secretariat keeps the blocks, who is in them, and their pacts. */
export function mayKeepBlocks(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'SECRETARY');
}

/** Those who write, decide or inspect read what is still being written; the others what was signed or published. */
export function readsBlockDrafts(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR');
}

/** What the actor may do with a pact now. */
export function pactEventsFor(actor: Pick<Actor, 'roles'>, status: PactStatus): readonly PactEvent[] {
  return mayKeepBlocks(actor) ? eventsFrom<PactStatus, PactEvent>(PACT_TRANSITIONS, status) : [];
}

/** The status after an event, or the refusal that names both. Presumes that the right is held. */
export function applyPactEvent(
  from: PactStatus,
  event: PactEvent,
): Result<PactStatus, { readonly code: 'INVALID_TRANSITION'; readonly from: PactStatus; readonly event: PactEvent }> {
  const to = nextState<PactStatus, PactEvent>(PACT_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}
