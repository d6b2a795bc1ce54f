import { differingParts, isOwnSignature, minutesHindrances } from '@thidua/domain/meeting-minutes';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import type { InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { minutesContentOf } from '../minutes-content.queries.ts';
import { hashOf, minutesText, readMinutes } from '../signed-minutes.ts';
import { MinutesDifferError, MinutesHinderedError, OwnMinutesError } from '../minutes.errors.ts';
import { minutesActor, signedByOf } from '../minutes.row.ts';
import { lockMinutes, type MinutesInput } from './lock-minutes.ts';

export type SignMinutesRefusal =
  InvalidTransitionError | StaleRecordError | MinutesHinderedError | MinutesDifferError | OwnMinutesError;

/** The secretary signs: what the records say at this moment is kept with its hash. */
export async function signMinutes(
  context: ActingContext,
  input: MinutesInput,
): Promise<Result<string, SignMinutesRefusal>> {
  requireRecentSignIn(context);
  const { actor, platform } = context;
  return inTransaction<string, SignMinutesRefusal>(context, async ({ tx, audit, notify }) => {
    const locked = await lockMinutes(tx, context, input, 'SIGN');
    if (!locked.ok) return locked;
    const { room, row } = locked.value;
    const rounds = await tx.ballotRound.findMany({
      where: { meetingId: room.id },
      select: { status: true, isRehearsal: true },
    });
    const hindrances = minutesHindrances(room.status, rounds);
    if (hindrances.length > 0) return err(new MinutesHinderedError(hindrances));
    const content = await minutesContentOf(tx, room);
    const { note, conclusion, reason } = row;
    const text = minutesText({ content, note, conclusion, reason });
    const now = businessNow(platform, actor);
    await tx.meetingMinutes.update({
      where: { id: row.id },
      data: {
        status: 'SIGNED',
        content: text,
        contentHash: hashOf(text),
        signedById: actor.accountId,
        signedAt: now,
        updatedAt: now,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const sha256 = Buffer.from(hashOf(text)).toString('hex');
    audit({
      action: 'MINUTES_SIGNED',
      objectType: 'MeetingMinutes',
      objectId: row.id,
      detail: { from: row.status, to: 'SIGNED', sha256 },
    });
    notify('meeting', room.id);
    return ok(row.id);
  });
}

/** The chair signs what the secretary signed, if the records still say the same; from then on it is frozen. */
export async function countersignMinutes(
  context: ActingContext,
  input: MinutesInput,
): Promise<Result<string, SignMinutesRefusal>> {
  requireRecentSignIn(context);
  const { actor, platform } = context;
  return inTransaction<string, SignMinutesRefusal>(context, async ({ tx, audit, freeze, notify }) => {
    const locked = await lockMinutes(tx, context, input, 'COUNTERSIGN');
    if (!locked.ok) return locked;
    const { room, row } = locked.value;
    if (isOwnSignature(minutesActor(room, actor), signedByOf(row))) return err(new OwnMinutesError());
    const parts = differingParts(readMinutes(row.content ?? '').content, await minutesContentOf(tx, room));
    if (parts.length > 0) return err(new MinutesDifferError(parts));
    const now = businessNow(platform, actor);
    await tx.meetingMinutes.updateMany({
      where: { meetingId: room.id, status: 'FROZEN' },
      data: { status: 'REPLACED', updatedAt: now, version: { increment: 1 } },
    });
    await tx.meetingMinutes.update({
      where: { id: row.id },
      data: {
        status: 'FROZEN',
        countersignedById: actor.accountId,
        countersignedAt: now,
        updatedAt: now,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    audit({
      action: 'MINUTES_COUNTERSIGNED',
      objectType: 'MeetingMinutes',
      objectId: row.id,
      detail: { from: row.status, to: 'FROZEN', sha256: Buffer.from(row.contentHash ?? []).toString('hex') },
    });
    freeze('meeting-minutes', row.id);
    notify('meeting', room.id);
    return ok(row.id);
  });
}
