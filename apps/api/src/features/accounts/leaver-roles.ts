import { randomUUID } from 'node:crypto';
import type { Prisma } from '@thidua/db';
import { PLACE_ROLES } from '@thidua/domain/accounts';
import { dayText } from '@thidua/domain/eligibility';
import { addDays, midnightUtcOf } from '@thidua/domain/kernel';
import type { PlainDate } from '@thidua/domain/kernel';
import { businessNow } from '../../platform/business-clock.ts';
import type { Change } from '../../platform/in-transaction.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { roleFacts } from './role-facts.ts';

export interface Leaver {
  readonly staffId: string;
  /** First day away. */
  readonly from: PlainDate;
}

/**
 * What a departure does to the rights of the person. Roles that come with the place end with it. Every other role took three
 * hands to give and takes them to end: for each an end is proposed, which the director approves and the administrator applies, so
 * that no single person takes all rights from somebody by recording a departure. What was proposed for days after it is closed.
 */
export async function endRolesOfLeaver(change: Change, context: ActingContext, leaver: Leaver): Promise<void> {
  const { tx } = change;
  const account = await tx.account.findUnique({ where: { staffId: leaver.staffId }, select: { id: true } });
  if (account === null) return;
  // The account is locked first, wherever its rights change.
  await tx.$queryRaw`SELECT 1 FROM accounts WHERE id = ${account.id}::uuid FOR NO KEY UPDATE`;
  await endPlaceRoles(change, account.id, leaver);
  await closeProposals(change, context, account.id, leaver);
  await proposeEnds(change, context, account.id, leaver);
}

async function endPlaceRoles({ tx }: Change, accountId: string, { from }: Leaver): Promise<void> {
  const validTo = midnightUtcOf(addDays(from, -1));
  const ofPlace = { accountId, role: { in: [...PLACE_ROLES] } };
  await tx.roleGrant.updateMany({
    where: { ...ofPlace, validFrom: { lte: validTo }, ...lastingOn(from) },
    data: { validTo },
  });
  // What was to begin later never begins.
  await tx.roleGrant.deleteMany({ where: { ...ofPlace, validFrom: { gt: validTo } } });
}

function lastingOn(from: PlainDate) {
  return { OR: [{ validTo: null }, { validTo: { gte: midnightUtcOf(from) } }] } satisfies Prisma.RoleGrantWhereInput;
}

/** Open proposals that reach over the departure: a role for somebody who is away, or an end later than it. */
async function closeProposals(
  { tx, audit }: Change,
  { actor, platform }: ActingContext,
  accountId: string,
  { from }: Leaver,
): Promise<void> {
  const open = await tx.roleProposal.findMany({
    where: { accountId, status: { in: ['PROPOSED', 'APPROVED'] }, ...lastingOn(from) },
    orderBy: { proposedAt: 'asc' },
  });
  for (const row of open) {
    await tx.roleProposal.update({
      where: { id: row.id },
      data: {
        status: 'WITHDRAWN',
        version: { increment: 1 },
        withdrawnById: actor.accountId,
        withdrawnAt: businessNow(platform, actor),
        withdrawalReason: reasonOf(from),
      },
      select: { id: true },
    });
    const detail = { from: row.status, to: 'WITHDRAWN' as const, ...roleFacts(row) };
    audit({ action: 'ROLE_WITHDRAWN', objectType: 'RoleProposal', objectId: row.id, detail });
  }
}

async function proposeEnds(
  { tx, audit }: Change,
  { actor, platform }: ActingContext,
  accountId: string,
  { from }: Leaver,
): Promise<void> {
  const held = await tx.roleGrant.findMany({
    where: {
      accountId,
      ...lastingOn(from),
      proposals: { none: { kind: 'END', status: { in: ['PROPOSED', 'APPROVED'] } } },
    },
    orderBy: [{ role: 'asc' }, { id: 'asc' }],
  });
  for (const grant of held) {
    const row = await tx.roleProposal.create({
      data: {
        id: randomUUID(),
        organisationId: actor.organisationId,
        kind: 'END',
        accountId,
        role: grant.role,
        departmentId: grant.departmentId,
        validFrom: grant.validFrom,
        validTo: midnightUtcOf(addDays(from, -1)),
        grantId: grant.id,
        reason: reasonOf(from),
        proposedById: actor.accountId,
        proposedAt: businessNow(platform, actor),
      },
    });
    audit({ action: 'ROLE_PROPOSED', objectType: 'RoleProposal', objectId: row.id, detail: roleFacts(row) });
  }
}

/** Stands in the list of proposals beside reasons that people wrote, and reads like one. */
function reasonOf(from: PlainDate): string {
  return `Rời cơ quan từ ngày ${dayText(from)}`;
}
