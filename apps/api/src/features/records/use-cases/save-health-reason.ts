import { err, midnightUtcOf, ok } from '@thidua/domain/kernel';
import { SEALED_PLACES, textProblems } from '@thidua/domain/records';
import { businessToday } from '../../../platform/business-clock.ts';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { lockPerson, type Kept } from './subject.ts';

export interface HealthReason {
  readonly leaveId: string;
  readonly reason: string;
}

/** Why somebody is on sick leave, sealed. The trail knows that a reason was recorded, never which. */
export function saveHealthReason(context: ActingContext, { leaveId, reason: typed }: HealthReason): Promise<Kept> {
  const { actor, platform } = context;
  return inTransaction<{ readonly staffId: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const where = {
      id: leaveId,
      kind: 'SICK',
      staff: { organisationId: actor.organisationId },
      fromDay: { lte: midnightUtcOf(businessToday(platform, actor)) },
    } as const;
    const { staffId } = found(await tx.leave.findFirst({ where, select: { staffId: true } }));
    await lockPerson(tx, context, staffId);
    const reason = typed.trim();
    const problems = textProblems({ healthReason: reason }, ['healthReason']);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.leave.update({
      where: { id: leaveId },
      data: { healthReason: platform.fieldCipher.seal(SEALED_PLACES.healthReason(leaveId), reason) },
      select: { id: true },
    });
    audit({
      action: 'HEALTH_REASON_RECORDED',
      objectType: 'Staff',
      objectId: staffId,
      detail: { recordId: leaveId },
    });
    return ok({ staffId });
  });
}
