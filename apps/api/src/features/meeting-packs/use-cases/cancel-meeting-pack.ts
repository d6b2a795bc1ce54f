import { err, ok, type Result } from '@thidua/domain/kernel';
import { nextPackStatus } from '@thidua/domain/meeting-pack';
import { businessNow } from '../../../platform/business-clock.ts';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError } from '../../../platform/user-error.ts';
import { ownPacks, PACK_ROW } from '../pack.queries.ts';
import type { MeetingPackType } from '../pack.type.ts';

/** Stops a pack that waits or is being made: whoever is at it sees it before the next file and lets go. */
export function cancelMeetingPack(
  context: ActingContext,
  id: string,
): Promise<Result<MeetingPackType, InvalidTransitionError>> {
  const { actor } = context;
  return inTransaction<MeetingPackType, InvalidTransitionError>(context, async ({ tx, audit }) => {
    await tx.$queryRaw`SELECT 1 FROM meeting_packs WHERE id = ${id}::uuid AND "requestedById" = ${actor.accountId}::uuid FOR UPDATE`;
    const pack = found(await tx.meetingPack.findFirst({ where: { AND: [ownPacks(actor), { id }] }, select: PACK_ROW }));
    const status = nextPackStatus(pack.status, 'CANCEL');
    if (status === undefined) return err(new InvalidTransitionError(pack.status, 'CANCEL'));
    const cancelled = await tx.meetingPack.update({
      where: { id },
      data: { status, finishedAt: businessNow(context, actor) },
      select: PACK_ROW,
    });
    audit({
      action: 'MEETING_PACK_CANCELLED',
      objectType: 'Meeting',
      objectId: pack.meetingId,
      detail: { packId: id },
    });
    return ok(cancelled);
  });
}
