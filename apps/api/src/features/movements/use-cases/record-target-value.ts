import { checkInProblems, isComputed, mayReportOn, takesFigures } from '@thidua/domain/movements';
import { err, midnightUtcOf, ok, plainDateOf, type PlainDate, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition } from '../../../platform/user-error.ts';
import { figuresScope } from '../figures.loaders.ts';
import { yearFigures } from '../figures.queries.ts';
import { TARGET_ROW } from '../movement.queries.ts';
import { visibleMovements } from '../movement.visibility.ts';
import { baseOf, computedBy } from '../target-facts.ts';

export interface ReportedValue {
  readonly targetId: string;
  readonly onDay: PlainDate;
  readonly value: number;
  readonly note: string;
}

export type TargetRefusal = InputProblems | InvalidTransition | { readonly code: 'TARGET_COMPUTED' };

/** Adds a reported figure to a target that no record can count. Earlier figures stay: history is only added to. */
export async function recordTargetValue(
  context: ActingContext,
  { targetId, onDay, value, note }: ReportedValue,
): Promise<Result<{ readonly id: string }, TargetRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, TargetRefusal>(context, async ({ tx, audit }) => {
    const where = { id: targetId, movement: visibleMovements(actor) };
    const target = found(await tx.target.findFirst({ select: TARGET_ROW, where }));
    const { movement, ownerDepartmentId } = target;
    if (!mayReportOn(actor, { ownerDepartmentId: ownerDepartmentId ?? undefined })) throw forbidden();
    if (isComputed(computedBy(target))) return err({ code: 'TARGET_COMPUTED' });
    if (!takesFigures(movement.status)) {
      return err({ code: 'INVALID_TRANSITION', from: movement.status, event: 'RECORD_VALUE' });
    }
    const problems = checkInProblems(
      { onDay, value, note },
      {
        kind: target.kind,
        base:
          target.base === null
            ? undefined
            : baseOf(target, await yearFigures(tx, figuresScope(context, movement.year))),
        startsOn: plainDateOf(movement.fromDay),
        today: businessToday(context, actor),
      },
    );
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.targetCheckIn.create({
      data: {
        targetId,
        onDay: midnightUtcOf(onDay),
        value,
        note: note.trim(),
        recordedById: actor.accountId,
        recordedAt: businessNow(context, actor),
      },
    });
    audit({ action: 'TARGET_VALUE_RECORDED', objectType: 'Target', objectId: targetId, detail: { onDay, value } });
    return ok({ id: targetId });
  });
}
