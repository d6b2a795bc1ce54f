import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import { BENEFIT_TRANSITIONS, type BenefitEvent, type BenefitState } from './benefit-life.ts';

export type BenefitActor = Pick<Actor, 'staffId' | 'roles'>;

/** Who is who around an initiative whose benefit is checked. */
export interface BenefitFacts {
  /** Who wrote the request among them. */
  readonly authorIds: readonly string[];
  /** The division of whoever wrote the request. */
  readonly departmentId: string;
  /** Staff who head that division today. */
  readonly headIds: readonly string[];
  /** Staff who hold the secretariat today. */
  readonly secretaryIds: readonly string[];
}

/**
 * The head of the division confirms; the secretariat where no head is free of authorship, the director where nobody there is either.
 * No author confirms the own.
 */
export function confirmsBenefit(
  actor: BenefitActor,
  { authorIds, departmentId, headIds, secretaryIds }: BenefitFacts,
): boolean {
  const isAuthor = (id: string) => authorIds.includes(id);
  if (actor.staffId !== undefined && isAuthor(actor.staffId)) return false;
  if (isHeadOf(actor, departmentId)) return true;
  if (!headIds.every(isAuthor)) return false;
  return hasRole(actor, 'SECRETARY') || (hasRole(actor, 'DIRECTOR') && secretaryIds.every(isAuthor));
}

/** True when the person holds the right to this at all: an author tells, whoever of them wrote the request; the desk answers. */
export function mayEverDoWithBenefit(actor: BenefitActor, event: BenefitEvent, facts: BenefitFacts): boolean {
  if (event !== 'REPORT') return confirmsBenefit(actor, facts);
  return actor.staffId !== undefined && facts.authorIds.includes(actor.staffId);
}

/** What the person may do with the check now. */
export function benefitEventsFor(
  actor: BenefitActor,
  state: BenefitState,
  facts: BenefitFacts,
): readonly BenefitEvent[] {
  return eventsFrom<BenefitState, BenefitEvent>(BENEFIT_TRANSITIONS, state).filter((event) =>
    mayEverDoWithBenefit(actor, event, facts),
  );
}
