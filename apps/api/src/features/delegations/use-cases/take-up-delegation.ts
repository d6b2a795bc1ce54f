import type { Tx } from '@thidua/db';
import {
  applyDelegationEvent,
  mayDoWithDelegation,
  type Actor,
  type DelegationEvent,
  type DelegationStatus,
} from '@thidua/domain/accounts';
import { err, ok, plainDateOf, type PlainDate, type Result } from '@thidua/domain/kernel';
import { forbidden, found } from '../../../platform/fault.ts';
import { InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { DELEGATION_ROW, type DelegationRow } from '../delegation.queries.ts';
import { takeUpParties, type Parties } from './lending.ts';

export interface DelegationTakenUp {
  readonly row: DelegationRow;
  readonly parties: Parties;
  readonly next: DelegationStatus;
}

interface Step {
  readonly id: string;
  readonly version: number;
  readonly event: DelegationEvent;
  readonly today: PlainDate;
}

/**
 * The delegation and the accounts of both parties, locked until the commit, with right, state and version judged in this order.
 * What ran out by itself is neither approved nor ended any more.
 */
export async function takeUpDelegation(
  tx: Tx,
  actor: Actor,
  { id, version, event, today }: Step,
): Promise<Result<DelegationTakenUp, InvalidTransitionError | StaleRecordError>> {
  const own = { id, organisationId: actor.organisationId };
  const ids = found(
    await tx.delegation.findFirst({ where: own, select: { principalId: true, delegateId: true, proposedById: true } }),
  );
  const parties = await takeUpParties(tx, actor, ids);
  await tx.$queryRaw`SELECT 1 FROM delegations WHERE id = ${id}::uuid FOR UPDATE`;
  const row = found(await tx.delegation.findFirst({ where: own, select: DELEGATION_ROW }));
  const proposer = await tx.account.findUnique({ where: { id: row.proposedById }, select: { staffId: true } });
  const facts = {
    proposedBy: { accountId: row.proposedById, staffId: proposer?.staffId ?? undefined },
    delegate: parties.delegate.owner,
  };
  if (!mayDoWithDelegation(actor, event, facts)) throw forbidden();
  const next = applyDelegationEvent(row.status, event);
  if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
  const isOver = plainDateOf(row.validTo) < today;
  if (isOver && (event === 'APPROVE' || event === 'END')) return err(new InvalidTransitionError('OVER', event));
  if (row.version !== version) return err(new StaleRecordError(row.version));
  return ok({ row, parties, next: next.value });
}
