import type { Tx } from '@thidua/db';
import { delegationRefusal, type Actor, type WantedDelegation } from '@thidua/domain/accounts';
import { midnightUtcOf, plainDateOf } from '@thidua/domain/kernel';
import { InputProblemsError } from '../../../platform/user-error.ts';
import {
  RoleHeldError,
  rolePeriodsOf,
  RoleSeparationError,
  takeUpAccount,
  type AccountTakenUp,
} from '../../administration/index.ts';
import { DelegationOverlapError, DutyNotHeldError } from '../delegation.result.ts';

export interface Parties {
  readonly principal: AccountTakenUp;
  readonly delegate: AccountTakenUp;
}

interface PartyIds {
  readonly principalId: string;
  readonly delegateId: string;
}

/** Both accounts, locked until the commit in the order of their ids, so that two who lend at once never wait for each other. */
export async function takeUpParties(tx: Tx, actor: Actor, { principalId, delegateId }: PartyIds): Promise<Parties> {
  const taken = new Map<string, AccountTakenUp>();
  for (const id of [...new Set([principalId, delegateId])].sort()) taken.set(id, await takeUpAccount(tx, actor, id));
  const principal = taken.get(principalId);
  const delegate = taken.get(delegateId);
  if (principal === undefined || delegate === undefined) throw new Error('Both parties were taken up above');
  return { principal, delegate };
}

export type LendingRefusal =
  InputProblemsError | DutyNotHeldError | RoleSeparationError | RoleHeldError | DelegationOverlapError;

/** Why the duty cannot be lent to this person in these days; undefined when it can. Call it with the parties taken up. */
export async function lendingRefused(
  tx: Tx,
  { organisationId }: Actor,
  wanted: WantedDelegation,
  { principal, delegate }: Parties,
): Promise<LendingRefusal | undefined> {
  // Delegations of a body come one after the other: two of one duty on the same days never both pass.
  await tx.$queryRaw`SELECT 1 FROM organisations WHERE id = ${organisationId}::uuid FOR NO KEY UPDATE`;
  const rows = await tx.delegation.findMany({
    where: {
      organisationId,
      status: 'APPROVED',
      validFrom: { lte: midnightUtcOf(wanted.to) },
      validTo: { gte: midnightUtcOf(wanted.from) },
    },
    select: {
      id: true,
      status: true,
      duty: true,
      departmentId: true,
      capacity: true,
      validFrom: true,
      validTo: true,
      delegate: { select: { displayName: true } },
    },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
  });
  const refusal = delegationRefusal(wanted, {
    principal: principal.owner,
    delegate: delegate.owner,
    principalRoles: await rolePeriodsOf(tx, principal.owner.accountId),
    delegateRoles: await rolePeriodsOf(tx, delegate.owner.accountId),
    approved: rows.map(({ departmentId, validFrom, validTo, ...row }) => ({
      ...row,
      departmentId: departmentId ?? undefined,
      from: plainDateOf(validFrom),
      to: plainDateOf(validTo),
    })),
  });
  switch (refusal?.kind) {
    case undefined:
      return undefined;
    case 'SAME_PERSON':
    case 'NEEDS_PERSON':
      return new InputProblemsError([{ field: 'delegateId', code: refusal.kind }]);
    case 'NOT_HELD':
      return new DutyNotHeldError(refusal.from);
    case 'SEPARATED':
      return new RoleSeparationError(refusal.conflict.role, refusal.conflict.from);
    case 'HELD_BY_DELEGATE':
      return new RoleHeldError(refusal.from);
    case 'OVERLAPS': {
      const other = rows.find(({ id }) => id === refusal.delegationId);
      return new DelegationOverlapError({ delegateName: other?.delegate.displayName ?? '', from: refusal.from });
    }
  }
}
