import type { HeldRoleAct } from '@thidua/domain/accounts';
import { handOf, hasRole, isSecondPerson, mayEndRoleNow, roleTenseOn } from '@thidua/domain/accounts';
import type { Actor, Hand, RoleTense } from '@thidua/domain/accounts';
import { plainDateOf } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import { ACCOUNT_ROW } from './account.queries.ts';
import type { AccountRow } from './account.queries.ts';
import type { HeldRoleType } from './account.type.ts';
import { ROLE_PROPOSAL_ROW } from './role-proposal.queries.ts';
import type { RoleProposalRow } from './role-proposal.queries.ts';

/** Roles of accounts that hold, will hold or have held, the newest first. One statement. */
export const rolesOfAccount = loader<string, readonly HeldRoleType[]>(async (context, accountIds) => {
  const { db, actor } = context;
  if (actor === undefined) return accountIds.map(() => []);
  const today = businessToday(context, actor);
  const rows = await db.roleGrant.findMany({
    where: { accountId: { in: [...accountIds] }, account: { organisationId: actor.organisationId } },
    select: {
      id: true,
      accountId: true,
      role: true,
      departmentId: true,
      validFrom: true,
      validTo: true,
      account: { select: { staffId: true } },
    },
    orderBy: [{ validFrom: 'desc' }, { id: 'asc' }],
  });
  const roles = rows.map(({ account, validFrom, validTo, ...row }) => {
    const period = { from: plainDateOf(validFrom), to: validTo === null ? undefined : plainDateOf(validTo) };
    const tense = roleTenseOn(period, today);
    const owner = { accountId: row.accountId, staffId: account.staffId ?? undefined };
    return {
      ...row,
      validFrom: period.from,
      validTo: period.to ?? null,
      tense,
      viewerCan: heldRoleActs(actor, owner, tense),
    };
  });
  return groupedBy(accountIds, roles, ({ accountId }) => accountId);
});

function heldRoleActs(actor: Actor, owner: Hand, tense: RoleTense): readonly HeldRoleAct[] {
  if (tense === 'ENDED') return [];
  return [
    ...(hasRole(actor, 'SECRETARY') ? (['PROPOSE_END'] as const) : []),
    ...(mayEndRoleNow(actor, owner) && isSecondPerson(handOf(actor), owner) ? (['END_NOW'] as const) : []),
  ];
}

/** Proposals about an account, the newest first. One statement. */
export const proposalsOfAccount = loader<string, readonly RoleProposalRow[]>(async ({ db, actor }, accountIds) => {
  const rows = await db.roleProposal.findMany({
    where: { accountId: { in: [...accountIds] }, organisationId: actor?.organisationId ?? '' },
    select: ROLE_PROPOSAL_ROW,
    orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
  });
  return groupedBy(accountIds, rows, ({ accountId }) => accountId);
});

export const accountById = loader<string, AccountRow | undefined>(async ({ db, actor }, ids) => {
  const rows = await db.account.findMany({
    where: { id: { in: [...ids] }, organisationId: actor?.organisationId ?? '' },
    select: ACCOUNT_ROW,
  });
  return inOrderOf(ids, rows, ({ id }) => id);
});

/** When somebody last used the account; null for never, or longer ago than sign-ins are kept. One statement. */
export const lastSeenOf = loader<string, Date | null>(async ({ db }, accountIds) => {
  const rows = await db.signIn.groupBy({
    by: ['accountId'],
    where: { accountId: { in: [...accountIds] } },
    _max: { lastSeenAt: true },
  });
  return inOrderOf(accountIds, rows, ({ accountId }) => accountId).map((row) => row?._max.lastSeenAt ?? null);
});
