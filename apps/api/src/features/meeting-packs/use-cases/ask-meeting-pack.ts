import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { notFound } from '../../../platform/fault.ts';
import { forgetFile } from '../../../platform/files/kept-files.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { enqueue } from '../../../platform/jobs/job.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError } from '../../../platform/user-error.ts';
import { enterRoom } from '../../council/index.ts';
import { MEETING_PACK_JOB } from '../pack-job-name.ts';
import { ownPacks, PACK_ROW } from '../pack.queries.ts';
import type { MeetingPackType } from '../pack.type.ts';

export interface PackAsked {
  readonly id: string;
  readonly meetingId: string;
}

/**
 * Puts a pack into the queue. While one is being made, pressing again gives that one; an older one that is done goes with its file. A
 * meeting that was never opened has no papers yet.
 */
export async function askMeetingPack(
  context: ActingContext,
  { id, meetingId }: PackAsked,
): Promise<Result<MeetingPackType, InvalidTransitionError>> {
  const { actor } = context;
  const left: string[] = [];
  const outcome = await inTransaction<MeetingPackType, InvalidTransitionError>(context, async ({ tx, at, audit }) => {
    left.length = 0;
    const room = await enterRoom(tx, actor, meetingId);
    if (room.status === 'PLANNED') return err(new InvalidTransitionError(room.status, 'ASK_PACK'));
    const own = await tx.meetingPack.findMany({
      where: { AND: [ownPacks(actor), { meetingId }] },
      select: PACK_ROW,
    });
    const known = own.find((pack) => pack.id === id || pack.status === 'WAITING' || pack.status === 'MAKING');
    if (known !== undefined) return ok(known);
    if ((await tx.meetingPack.findUnique({ where: { id }, select: { id: true } })) !== null) throw notFound();
    await tx.meetingPack.deleteMany({ where: { id: { in: own.map((pack) => pack.id) } } });
    left.push(...own.flatMap(({ fileHash }) => fileHash ?? []));
    const pack = await tx.meetingPack.create({
      data: {
        id,
        organisationId: actor.organisationId,
        meetingId,
        requestedById: actor.accountId,
        createdAt: businessNow(context, actor),
      },
      select: PACK_ROW,
    });
    await enqueue(tx, { kind: MEETING_PACK_JOB, payload: { packId: id, accountId: actor.accountId }, at });
    audit({ action: 'MEETING_PACK_ASKED', objectType: 'Meeting', objectId: meetingId, detail: { packId: id } });
    return ok(pack);
  });
  if (outcome.ok) for (const fileHash of left) await forgetFile(context.platform, fileHash);
  return outcome;
}
