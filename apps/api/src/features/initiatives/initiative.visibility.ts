import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import type { InitiativeStatus } from '@thidua/domain/initiatives';
import { anyOf } from '../../platform/any-of.ts';

/** Those who run the desks, decide or inspect see every request that has left its author's desk. */
const READS_ALL = ['SECRETARY', 'DIRECTOR', 'AUDITOR'] as const;

/** The council reads what has come to it; what the desks before it still ask their authors is none of its matter. */
const AT_THE_COUNCIL = ['RECEIVED', 'RECOGNISED', 'NOT_RECOGNISED'] as const satisfies readonly InitiativeStatus[];

/** A draft is its authors' own, and so is one that was withdrawn before anybody got it. */
const HAS_LEFT_THE_DESK = {
  status: { not: 'DRAFT' },
  NOT: { status: 'WITHDRAWN', submittedAt: null },
} as const satisfies Prisma.InitiativeWhereInput;

/**
 * The initiatives an actor may know of. Every list and every look by id goes through here: what is outside does not exist.
 * Authors see their own, heads those of their division, everybody on the staff the recognised ones.
 */
export function visibleInitiatives(
  actor: Pick<Actor, 'organisationId' | 'staffId' | 'roles'>,
): Prisma.InitiativeWhereInput {
  const branches: Prisma.InitiativeWhereInput[] = [];
  const { staffId } = actor;
  if (staffId !== undefined) branches.push({ ownerId: staffId }, { authors: { some: { staffId } } });
  if (hasRole(actor, ...READS_ALL)) branches.push(HAS_LEFT_THE_DESK);
  if (hasRole(actor, 'COUNCIL', 'CHAIR')) branches.push({ status: { in: [...AT_THE_COUNCIL] } });
  const headed = headedDepartments(actor);
  if (headed.length > 0) branches.push({ departmentId: { in: [...headed] }, ...HAS_LEFT_THE_DESK });
  if (hasRole(actor, 'STAFF')) branches.push({ status: 'RECOGNISED' });
  return { organisationId: actor.organisationId, ...anyOf(branches) };
}
