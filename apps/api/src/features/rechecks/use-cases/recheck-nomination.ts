import { ok, type Result } from '@thidua/domain/kernel';
import { isStopped } from '@thidua/domain/rechecks';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InvalidTransitionError } from '../../../platform/user-error.ts';
import { recheckLines } from '../recheck-lines.ts';
import { lineAtDesk } from './recheck-hand.ts';

/** Judges one sent line by today's records, law and settings, and keeps what was found. Gives its id. */
export function recheckNomination(context: ActingContext, id: string): Promise<Result<string, InvalidTransitionError>> {
  return inTransaction<string, InvalidTransitionError>(context, async ({ tx, audit }) => {
    const line = await lineAtDesk(context, tx, id, 'RECHECK');
    if (!line.ok) return line;
    const [found] = await recheckLines(context, tx, [id], 'DESK');
    if (found !== undefined) {
      const detail = { stopped: isStopped(found.card.verdict) };
      audit({ action: 'NOMINATION_RECHECKED', objectType: 'Nomination', objectId: id, detail });
    }
    return ok(id);
  });
}
