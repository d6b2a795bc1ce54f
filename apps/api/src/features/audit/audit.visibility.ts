import { Prisma } from '@thidua/db';
import { hasRole, rolesOf } from '@thidua/domain/accounts';
import type { Actor } from '@thidua/domain/accounts';
import { closedEntries, objectTypesOf, readableFamilies } from '@thidua/domain/audit';

/**
 * What one did oneself, and what others did in the families that one's roles read, but for entries whose mere being there tells
 * of a record that is closed to the reader.
 */
export function visibleAudit(actor: Actor): Prisma.AuditEntryWhereInput {
  const { organisationId, accountId } = actor;
  const closed = closedEntries(rolesOf(actor));
  const types = objectTypesOf(readableFamilies(rolesOf(actor))).filter((type) => !closed.objectTypes.includes(type));
  const ofOthers: Prisma.AuditEntryWhereInput = {
    objectType: { in: [...types] },
    ...(closed.actions.length === 0 ? {} : { action: { notIn: [...closed.actions] } }),
    ...notAboutOneself(actor),
  };
  const ofBody = { organisationId, OR: [{ actorId: accountId }, ofOthers] };
  // Attempts under names that nobody has, and what the machine itself did, belong to no body.
  if (!hasRole(actor, 'AUDITOR', 'ADMIN')) return ofBody;
  return { OR: [ofBody, { organisationId: null, objectType: { in: [...types] } }] };
}

/** Numbers of votes of the initiative council. */
const VOTES = ['INITIATIVE_SITTING_LINE_RECORDED', 'INITIATIVE_SITTING_MOVED'];

/** Who said something of a line when it was posted. */
const COMMENTS = ['POSTING_COMMENTED', 'POSTING_COMMENT_WITHDRAWN', 'POSTING_COMMENT_ANSWERED'];

/**
 * An author who reads the trail learns the result of the own initiative by the decision, not from what was counted before; who is
 * proposed learns from no trail who has said what of them.
 */
function notAboutOneself({ staffId }: Actor): Prisma.AuditEntryWhereInput {
  return staffId === undefined
    ? {}
    : { AND: [notNaming(staffId, VOTES, 'authorIds'), notNaming(staffId, COMMENTS, 'subjectIds')] };
}

/** Without the entries of these actions whose list of people has the person in it. */
function notNaming(staffId: string, actions: string[], list: string): Prisma.AuditEntryWhereInput {
  const path = [list];
  return {
    OR: [
      { action: { notIn: actions } },
      // Of an earlier version, and what names nobody.
      { data: { path, equals: Prisma.DbNull } },
      { NOT: { data: { path, array_contains: [staffId] } } },
    ],
  };
}
