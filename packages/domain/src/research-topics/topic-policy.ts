import { hasRole, type Actor } from '../accounts/index.ts';
import { err, eventsFrom, nextState, ok, type Result } from '../kernel/index.ts';
import { RESEARCH_TOPIC_TRANSITIONS, type ResearchTopicEvent, type ResearchTopicStatus } from './topic-life.ts';

export type ResearchTopicActor = Pick<Actor, 'accountId' | 'staffId' | 'roles'>;

/** What the rights on a topic depend on. */
export interface ResearchTopicRightFacts {
  readonly status: ResearchTopicStatus;
  readonly recordedById: string;
  /** People of the body who took part, in whatever role. */
  readonly staffIds: readonly string[];
}

function takesPart({ staffId }: ResearchTopicActor, { staffIds }: ResearchTopicRightFacts): boolean {
  return staffId !== undefined && staffIds.includes(staffId);
}

function isOwn(actor: ResearchTopicActor, facts: ResearchTopicRightFacts): boolean {
  return actor.accountId === facts.recordedById || takesPart(actor, facts);
}

/** Records a topic of others too. */
export function recordsForOthers(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'SECRETARY');
}

/**
 * True when the person holds the right to this at all. Nobody confirms or returns what they took part in or recorded; the director
 * does where the secretariat may not.
 */
export function mayEverDoWithResearchTopic(
  actor: ResearchTopicActor,
  event: ResearchTopicEvent,
  facts: ResearchTopicRightFacts,
): boolean {
  switch (event) {
    case 'SAVE':
    case 'SEND':
    case 'WITHDRAW':
      return isOwn(actor, facts);
    case 'RETURN':
    case 'CONFIRM':
      return hasRole(actor, 'SECRETARY', 'DIRECTOR') && !isOwn(actor, facts);
    case 'TAKE_BACK':
      return hasRole(actor, 'SECRETARY', 'DIRECTOR') && !takesPart(actor, facts);
  }
}

/** What the person may do with the topic now. */
export function researchTopicEventsFor(
  actor: ResearchTopicActor,
  facts: ResearchTopicRightFacts,
): readonly ResearchTopicEvent[] {
  return eventsFrom<ResearchTopicStatus, ResearchTopicEvent>(RESEARCH_TOPIC_TRANSITIONS, facts.status).filter((event) =>
    mayEverDoWithResearchTopic(actor, event, facts),
  );
}

/** The status after the act, or the refusal that names status and act. Presumes that the right is held. */
export function applyResearchTopicEvent(
  status: ResearchTopicStatus,
  event: ResearchTopicEvent,
): Result<
  ResearchTopicStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: ResearchTopicStatus; readonly event: ResearchTopicEvent }
> {
  const to = nextState<ResearchTopicStatus, ResearchTopicEvent>(RESEARCH_TOPIC_TRANSITIONS, status, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from: status, event }) : ok(to);
}
