import { ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InvalidTransitionError } from '../../../platform/user-error.ts';
import { lineAtDesk } from './recheck-hand.ts';

/** Takes the standing override of a line back, until the line is decided. Nothing standing: nothing changes. */
export function takeBackOverride(
  context: ActingContext,
  nominationId: string,
): Promise<Result<string, InvalidTransitionError>> {
  const { actor, platform } = context;
  return inTransaction<string, InvalidTransitionError>(context, async ({ tx, audit }) => {
    const line = await lineAtDesk(context, tx, nominationId, 'TAKE_BACK_OVERRIDE');
    if (!line.ok) return line;
    const { count } = await tx.nominationOverride.updateMany({
      where: { nominationId, revokedAt: null },
      data: { revokedAt: businessNow(platform, actor), revokedById: actor.accountId },
    });
    if (count > 0) {
      audit({ action: 'NOMINATION_OVERRIDE_TAKEN_BACK', objectType: 'Nomination', objectId: nominationId, detail: {} });
    }
    return ok(nominationId);
  });
}
