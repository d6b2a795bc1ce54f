import type { Tx } from '@thidua/db';
import { headInStead } from '@thidua/domain/accounts';
import { checkInProblems, isComputed, mayReportOn, takesFigures, type CheckIn } from '@thidua/domain/movements';
import { err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { readingIn } from '../../../platform/loader.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition } from '../../../platform/user-error.ts';
import { presentOf } from '../figures.loaders.ts';
import { TARGET_ROW } from '../movement.queries.ts';
import { visibleMovements } from '../movement.visibility.ts';
import { baseOf, computedBy } from '../target-facts.ts';
import { bindEvidence, evidenceProblems } from './bind-evidence.ts';

export interface ReportedValue extends CheckIn {
  readonly targetId: string;
  /** Files that the reporter has sent for the target. */
  readonly attachmentIds: readonly string[];
}

export type TargetRefusal = InputProblems | InvalidTransition | { readonly code: 'TARGET_COMPUTED' };

/**
 * Adds a reported figure to a target that no record can count; it counts when a second person has confirmed it. Earlier figures
 * stay: a correction is another figure.
 */
export async function recordTargetValue(
  context: ActingContext,
  { targetId, attachmentIds, ...checkIn }: ReportedValue,
): Promise<Result<{ readonly id: string }, TargetRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, TargetRefusal>(context, async ({ tx, audit }) => {
    const where = { id: targetId, movement: visibleMovements(actor) };
    // Two figures at once come one after the other, so that the second knows what it lowers.
    await tx.$queryRaw`SELECT id FROM targets WHERE id = ${targetId}::uuid FOR NO KEY UPDATE`;
    const target = found(await tx.target.findFirst({ select: TARGET_ROW, where }));
    const { movement, ownerDepartmentId } = target;
    if (!mayReportOn(actor, { ownerDepartmentId: ownerDepartmentId ?? undefined })) throw forbidden();
    if (isComputed(computedBy(target))) return err({ code: 'TARGET_COMPUTED' });
    if (!takesFigures(movement.status) || target.removedAt !== null) {
      return err({
        code: 'INVALID_TRANSITION',
        from: target.removedAt === null ? movement.status : 'REMOVED',
        event: 'RECORD_VALUE',
      });
    }
    const evidence = { of: { targetId }, accountId: actor.accountId, attachmentIds: [...new Set(attachmentIds)] };
    const judged = checkInProblems(checkIn, {
      kind: target.kind,
      base: target.base === null ? undefined : baseOf(target, await presentOf(readingIn(context, tx), movement)),
      startsOn: plainDateOf(movement.fromDay),
      today: businessToday(context, actor),
      countsRegistered: target.countsRegistered,
      lastValue: await lastValueOf(tx, targetId),
    });
    const problems = [...judged, ...(await evidenceProblems(tx, evidence))];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const { onDay, value } = checkIn;
    const { id: checkInId } = await tx.targetCheckIn.create({
      data: {
        targetId,
        onDay: midnightUtcOf(onDay),
        value,
        registered: target.countsRegistered ? (checkIn.registered ?? null) : null,
        note: checkIn.note.trim(),
        confidence: checkIn.confidence ?? null,
        blocker: checkIn.blocker?.trim() ?? '',
        evidenceUrl: textOrNone(checkIn.evidenceUrl),
        evidenceNumber: textOrNone(checkIn.evidenceNumber),
        loweredReason: textOrNone(checkIn.loweredReason),
        recordedById: actor.accountId,
        recordedAt: businessNow(context, actor),
      },
      select: { id: true },
    });
    await bindEvidence(tx, evidence, { checkInId });
    const inStead = ownerDepartmentId === null ? {} : headInStead(actor, ownerDepartmentId);
    audit({
      action: 'TARGET_VALUE_RECORDED',
      objectType: 'Target',
      objectId: targetId,
      detail: { onDay, value, ...inStead },
    });
    return ok({ id: targetId });
  });
}

/** The newest figure that was not sent back, confirmed or waiting: a smaller one says why. */
async function lastValueOf(tx: Tx, targetId: string): Promise<number | undefined> {
  const last = await tx.targetCheckIn.findFirst({
    where: { targetId, NOT: { review: { verdict: 'RETURNED' } } },
    select: { value: true },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
  });
  return last?.value;
}

function textOrNone(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
