import type { Tx } from '@thidua/db';
import { reasonProblems, type Actor } from '@thidua/domain/accounts';
import {
  applyRevocationEvent,
  mayDoWithRevocation,
  type RevocationEvent,
  type RevocationStatus,
} from '@thidua/domain/decisions';
import { cleanText, err, ok, plainDateOf, type PlainDate, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { takeTypedNumber, type NumberTakenError } from '../../number-register/index.ts';
import { REVOCATION_ROW, type RevocationRow } from '../revocation.queries.ts';
import { visibleRevocations } from '../revocation.visibility.ts';
import { revocationTrail } from './revocation-trail.ts';

export interface RevocationAct {
  readonly id: string;
  readonly version: number;
  readonly reason?: string | null | undefined;
}

export type DecideRevocationRefusal = InputProblemsError | InvalidTransitionError | NumberTakenError | StaleRecordError;

const ACTIONS = {
  CONFIRM: 'AWARD_REVOCATION_CONFIRMED',
  REFUSE: 'AWARD_REVOCATION_REFUSED',
  WITHDRAW: 'AWARD_REVOCATION_WITHDRAWN',
} as const satisfies Record<RevocationEvent, string>;

/**
 * Somebody who signs decisions confirms or refuses what another one proposed; the secretary withdraws. A confirmation marks the
 * award as revoked from the day of the decision in the same transaction: every figure and every condition that reads awards follows,
 * while papers and verdicts that were kept stay as they were. Refusing and withdrawing ask for a reason. Gives the id.
 */
export async function decideRevocation(
  context: ActingContext,
  event: RevocationEvent,
  input: RevocationAct,
): Promise<Result<string, DecideRevocationRefusal>> {
  if (event === 'CONFIRM') requireRecentSignIn(context);
  const { actor, platform } = context;
  const today = businessToday(platform, actor);
  const reason = cleanText(input.reason ?? '').trim();
  return inTransaction<string, DecideRevocationRefusal>(context, async ({ tx, audit }) => {
    const taken = await takeUpRevocation(tx, actor, { ...input, event, today });
    if (!taken.ok) return taken;
    const { row, next } = taken.value;
    const problems = event === 'CONFIRM' ? [] : reasonProblems(reason);
    if (problems.length > 0) return err(new InputProblemsError(problems));
    const used = event === 'CONFIRM' ? await takePaperNumber(tx, context, row) : undefined;
    if (used !== undefined) return err(used);
    await tx.awardRevocation.update({
      where: { id: row.id },
      data: {
        status: next,
        version: { increment: 1 },
        decidedById: actor.accountId,
        decidedAt: businessNow(platform, actor),
        decisionReason: event === 'CONFIRM' ? null : reason,
      },
      select: { id: true },
    });
    if (event === 'CONFIRM') {
      await tx.awardRecord.update({
        where: { id: row.awardRecordId },
        data: { revokedOn: row.paperDate, revokedReason: row.reason },
        select: { id: true },
      });
    }
    const detail = { from: row.status, to: next, ...revocationTrail(row) };
    audit({ action: ACTIONS[event], objectType: 'AwardRevocation', objectId: row.id, detail });
    return ok(row.id);
  });
}

/** A paper of the body itself uses a number; one paper may take back several awards. */
function takePaperNumber(
  tx: Tx,
  { actor, platform }: ActingContext,
  row: RevocationRow,
): Promise<NumberTakenError | undefined> {
  return takeTypedNumber(tx, row.paperNumber, {
    organisationId: actor.organisationId,
    paper: 'AWARD_REVOCATION',
    objectType: 'AwardRevocation',
    objectId: row.id,
    title: 'Quyết định hủy bỏ khen thưởng',
    issuedOn: plainDateOf(row.paperDate),
    takenAt: businessNow(platform, actor),
  });
}

interface Step {
  readonly id: string;
  readonly version: number;
  readonly event: RevocationEvent;
  readonly today: PlainDate;
}

/** The revocation, locked until the commit, with right, state and version judged in this order. */
async function takeUpRevocation(
  tx: Tx,
  actor: Actor,
  { id, version, event, today }: Step,
): Promise<
  Result<{ readonly row: RevocationRow; readonly next: RevocationStatus }, InvalidTransitionError | StaleRecordError>
> {
  await tx.$queryRaw`
    SELECT 1 FROM award_revocations
    WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  const where = { AND: [visibleRevocations(actor), { id }] };
  const row = found(
    await tx.awardRevocation.findFirst({
      where,
      select: { ...REVOCATION_ROW, proposedBy: { select: { staffId: true } } },
    }),
  );
  const facts = {
    proposedBy: { accountId: row.proposedById, staffId: row.proposedBy.staffId ?? undefined },
    rewardedStaffIds: row.awardRecord.staffId === null ? [] : [row.awardRecord.staffId],
    today,
  };
  if (!mayDoWithRevocation(actor, event, facts)) throw forbidden();
  const next = applyRevocationEvent(row.status, event);
  if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
  if (row.version !== version) return err(new StaleRecordError(row.version));
  return ok({ row, next: next.value });
}
