import type { Prisma } from '@thidua/db';
import { hasRole, type Actor } from '@thidua/domain/accounts';
import { anyOf } from '../../../platform/any-of.ts';
import { readableNominations } from '../nomination.visibility.ts';

/** Lines whose report the actor may read: those seen anyhow, and own ones that the actor was asked to write. As `maySeeReport`. */
export function linesWithVisibleReport(actor: Actor): Prisma.NominationWhereInput {
  const { organisationId, staffId } = actor;
  const asked: readonly Prisma.NominationWhereInput[] =
    staffId === undefined || !hasRole(actor, 'STAFF', 'HEAD')
      ? []
      : [{ organisationId, staffId, status: { not: 'WITHDRAWN' }, report: { askedAt: { not: null } } }];
  return { organisationId, ...anyOf<Prisma.NominationWhereInput>([readableNominations(actor), ...asked]) };
}
