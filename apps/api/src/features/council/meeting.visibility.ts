import type { Prisma } from '@thidua/db';
import { hasRole, type Actor } from '@thidua/domain/accounts';

/** A meeting is seen by those who prepare, sign or inspect, and by the members of its council; for all others it does not exist. */
export function visibleMeetings(actor: Actor): Prisma.MeetingWhereInput {
  const inBody = { organisationId: actor.organisationId };
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return inBody;
  if (actor.staffId === undefined || !hasRole(actor, 'COUNCIL', 'CHAIR')) return { id: { in: [] } };
  return { ...inBody, council: { members: { some: { staffId: actor.staffId } } } };
}
