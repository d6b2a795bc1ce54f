import type { Prisma } from '@thidua/db';
import { hasRole, type Actor } from '@thidua/domain/accounts';
import { anyOf } from '../../platform/any-of.ts';

type Viewer = Pick<Actor, 'accountId' | 'organisationId' | 'roles' | 'staffId'>;

/** Topics that the actor recorded or took part in. */
export function ownResearchTopics({ accountId, staffId }: Viewer): Prisma.ResearchTopicWhereInput {
  return anyOf([{ recordedById: accountId }, ...(staffId === undefined ? [] : [{ people: { some: { staffId } } }])]);
}

/**
 * What is confirmed and passed is for everybody of the body: titles rest on it. Before that a topic is known to who recorded it and
 * to its people, once sent to secretariat, director and inspector too; so is what failed, came back or was withdrawn.
 */
export function visibleResearchTopics(actor: Viewer): Prisma.ResearchTopicWhereInput {
  const { organisationId } = actor;
  return {
    AND: [
      { organisationId },
      anyOf([
        { status: 'CONFIRMED', result: { not: 'FAILED' } },
        ownResearchTopics(actor),
        ...(hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR') ? [{ sentAt: { not: null } }] : []),
      ]),
    ],
  };
}

/** Topics whose evidence the actor opens: own ones, and those that secretariat and director judge. */
export function researchTopicsWithOpenFiles(actor: Viewer): Prisma.ResearchTopicWhereInput {
  const visible = visibleResearchTopics(actor);
  return hasRole(actor, 'SECRETARY', 'DIRECTOR') ? visible : { AND: [visible, ownResearchTopics(actor)] };
}
