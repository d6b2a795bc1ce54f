import type { Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { applyNominationMove, isRipe, type NominationMove, type NominationStatus } from '@thidua/domain/nominations';
import { businessNow } from '../../../platform/business-clock.ts';
import type { Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';

/**
 * What happens to lines at a posting, at the council, with the decision and above; the rights are those of posting, meeting, decision
 * and tờ trình.
 */
export type CouncilMove = Extract<
  NominationMove,
  | 'POST'
  | 'END_POSTING'
  | 'TAKE_OFF_POSTING'
  | 'PUT_ON_AGENDA'
  | 'TAKE_OFF_AGENDA'
  | 'PASS'
  | 'FAIL'
  | 'VOTE_AGAIN'
  | 'TAKE_BACK_RESULT'
  | 'DECIDE'
  | 'FORWARD'
  | 'TAKE_BACK'
  | 'GRANT_ABOVE'
  | 'REFUSE_ABOVE'
  | 'CORRECT_ABOVE'
>;

/** Lines that the move does not fit in their present state; ids that the body does not have are among them. */
export interface NotMovable {
  readonly code: 'NOT_MOVABLE';
  readonly move: CouncilMove;
  readonly nominationIds: readonly string[];
}

const ACTIONS = {
  POST: 'NOMINATION_POSTED',
  END_POSTING: 'NOMINATION_POSTING_ENDED',
  TAKE_OFF_POSTING: 'NOMINATION_TAKEN_OFF_POSTING',
  PUT_ON_AGENDA: 'NOMINATION_PUT_ON_AGENDA',
  TAKE_OFF_AGENDA: 'NOMINATION_TAKEN_OFF_AGENDA',
  PASS: 'NOMINATION_PASSED',
  FAIL: 'NOMINATION_NOT_PASSED',
  VOTE_AGAIN: 'NOMINATION_VOTED_ON_AGAIN',
  TAKE_BACK_RESULT: 'NOMINATION_RESULT_TAKEN_BACK',
  DECIDE: 'NOMINATION_DECIDED',
  FORWARD: 'NOMINATION_FORWARDED',
  TAKE_BACK: 'NOMINATION_TAKEN_BACK',
  GRANT_ABOVE: 'NOMINATION_GRANTED_ABOVE',
  REFUSE_ABOVE: 'NOMINATION_REFUSED_ABOVE',
  CORRECT_ABOVE: 'NOMINATION_ANSWER_CORRECTED',
} as const satisfies Record<CouncilMove, AuditEvent['action']>;

/**
 * Moves lines inside the caller's transaction: rows locked in the order of their ids, all or none. Two statements, however
 * many lines.
 */
export async function moveNominations(
  { actor, platform }: ActingContext,
  { tx, audit }: Pick<Change, 'tx' | 'audit'>,
  ids: readonly string[],
  move: CouncilMove,
): Promise<Result<undefined, NotMovable>> {
  if (ids.length === 0) return ok(undefined);
  const rows = await lockLines(tx, actor.organisationId, ids);
  const moves = ids.map((id) => {
    const row = rows.find((each) => each.id === id);
    const isFree = row !== undefined && isRipe(move, row);
    return { id, status: row?.status, next: isFree ? applyNominationMove(row.status, move) : undefined };
  });
  const stuck = moves.filter(({ next }) => next?.ok !== true);
  if (stuck.length > 0) return err({ code: 'NOT_MOVABLE', move, nominationIds: stuck.map(({ id }) => id) });
  for (const { id, status, next } of moves) {
    if (status === undefined || next?.ok !== true) continue;
    audit({ action: ACTIONS[move], objectType: 'Nomination', objectId: id, detail: { from: status, to: next.value } });
  }
  const [first] = moves;
  if (first?.next?.ok === true) {
    // Every row of the table of moves leads one move to one state, so all lines go to the same.
    await tx.nomination.updateMany({
      where: { id: { in: [...ids] } },
      data: {
        status: first.next.value,
        // What is checked anew has not been checked yet.
        ...(first.next.value === 'RECEIVED' ? { checkedAt: null } : {}),
        version: { increment: 1 },
        updatedAt: businessNow(platform, actor),
      },
    });
  }
  return ok(undefined);
}

function lockLines(
  tx: Tx,
  organisationId: string,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly status: NominationStatus; readonly isWithdrawalAsked: boolean }[]> {
  return tx.$queryRaw`
    SELECT id, status::text AS status, "withdrawalAskedAt" IS NOT NULL AND "withdrawalRefusedAt" IS NULL AS "isWithdrawalAsked"
    FROM nominations
    WHERE id = ANY(${[...ids]}::uuid[]) AND "organisationId" = ${organisationId}::uuid
    ORDER BY id FOR UPDATE`;
}
