import { hourProblems, SITTING_LIMITS } from '@thidua/domain/initiative-sitting';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { tooLongProblems } from '@thidua/domain/works';
import { badInput } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { RecordSittingPresenceInput } from '../sitting.input.ts';
import { changeSitting } from './change-sitting.ts';

/** Records who is there. The votes of somebody who is taken out of the room no longer count; they are not forgotten before the close. */
export function recordPresence(
  context: ActingContext,
  input: RecordSittingPresenceInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  return changeSitting(context, input, 'RECORD', async ({ tx, row }) => {
    const memberIds = row.seats.map(({ memberId }) => memberId);
    if (input.presentIds.some((id) => !memberIds.includes(id))) throw badInput();
    const note = cleanText(input.note).trim();
    const beganAt = (input.beganAt ?? row.beganAt).trim();
    const endedAt = (input.endedAt ?? row.endedAt).trim();
    const problems = [...tooLongProblems('note', note, SITTING_LIMITS.note), ...hourProblems(beganAt, endedAt)];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const presentIds = [...input.presentIds];
    await tx.initiativeSittingSeat.updateMany({ where: { sittingId: row.id }, data: { isPresent: false } });
    await tx.initiativeSittingSeat.updateMany({
      where: { sittingId: row.id, memberId: { in: presentIds } },
      data: { isPresent: true },
    });
    return ok({
      data: { note, beganAt, endedAt },
      events: [
        {
          action: 'INITIATIVE_SITTING_PRESENCE_RECORDED',
          objectType: 'InitiativeSitting',
          objectId: row.id,
          detail: { count: new Set(presentIds).size },
        },
      ],
    });
  });
}
