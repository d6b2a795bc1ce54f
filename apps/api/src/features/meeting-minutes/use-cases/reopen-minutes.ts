import { MINUTES_LIMITS } from '@thidua/domain/meeting-minutes';
import { cleanText, err, lengthOf, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import {
  InputProblemsError,
  type InvalidTransitionError,
  type StaleRecordError,
} from '../../../platform/user-error.ts';
import { MinutesOpenError } from '../minutes.errors.ts';
import { lockMinutes, type MinutesInput } from './lock-minutes.ts';

export type ReopenMinutesRefusal = InvalidTransitionError | StaleRecordError;

/** The secretary takes the own signature back while the chair has not signed: the figures are read anew. */
export function reopenMinutes(
  context: ActingContext,
  input: MinutesInput,
): Promise<Result<string, ReopenMinutesRefusal>> {
  const { actor, platform } = context;
  return inTransaction<string, ReopenMinutesRefusal>(context, async ({ tx, audit, notify }) => {
    const locked = await lockMinutes(tx, context, input, 'REOPEN');
    if (!locked.ok) return locked;
    const { room, row } = locked.value;
    await tx.meetingMinutes.update({
      where: { id: row.id },
      data: {
        status: 'DRAFT',
        content: null,
        contentHash: null,
        signedById: null,
        signedAt: null,
        updatedAt: businessNow(platform, actor),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    audit({
      action: 'MINUTES_REOPENED',
      objectType: 'MeetingMinutes',
      objectId: row.id,
      detail: { from: row.status, to: 'DRAFT' },
    });
    notify('meeting', room.id);
    return ok(row.id);
  });
}

/** A draft that nobody needs goes; gives the id of its meeting. */
export function discardMinutes(
  context: ActingContext,
  input: MinutesInput,
): Promise<Result<string, ReopenMinutesRefusal>> {
  return inTransaction<string, ReopenMinutesRefusal>(context, async ({ tx, audit, notify }) => {
    const locked = await lockMinutes(tx, context, input, 'DISCARD');
    if (!locked.ok) return locked;
    const { room, row } = locked.value;
    await tx.meetingMinutes.delete({ where: { id: row.id }, select: { id: true } });
    audit({
      action: 'MINUTES_DISCARDED',
      objectType: 'MeetingMinutes',
      objectId: row.id,
      detail: { meetingId: room.id },
    });
    notify('meeting', room.id);
    return ok(room.id);
  });
}

export interface MinutesToCorrect extends MinutesInput {
  readonly correctionId: string;
  readonly reason: string;
}

export type CorrectMinutesRefusal = ReopenMinutesRefusal | InputProblemsError | MinutesOpenError;

/** Begins another set of minutes in the place of signed ones, with the reason, which is printed in it. Gives the id of the new one. */
export function correctMinutes(
  context: ActingContext,
  input: MinutesToCorrect,
): Promise<Result<string, CorrectMinutesRefusal>> {
  const { actor, platform } = context;
  const reason = cleanText(input.reason).trim();
  return inTransaction<string, CorrectMinutesRefusal>(context, async ({ tx, audit, notify }) => {
    const locked = await lockMinutes(tx, context, input, 'CORRECT');
    if (!locked.ok) return locked;
    const { room, row } = locked.value;
    const actual = lengthOf(reason);
    const limit = MINUTES_LIMITS.reason;
    if (actual === 0) return err(new InputProblemsError([{ field: 'reason', code: 'REQUIRED' }]));
    if (actual > limit) return err(new InputProblemsError([{ field: 'reason', code: 'TOO_LONG', limit, actual }]));
    const others = await tx.meetingMinutes.findMany({
      where: { meetingId: room.id },
      select: { id: true, status: true, ordinal: true },
    });
    if (others.some(({ id }) => id === input.correctionId)) return ok(input.correctionId);
    if (others.some(({ status }) => status === 'DRAFT' || status === 'SIGNED')) return err(new MinutesOpenError());
    const now = businessNow(platform, actor);
    await tx.meetingMinutes.create({
      data: {
        id: input.correctionId,
        organisationId: room.organisationId,
        meetingId: room.id,
        ordinal: Math.max(...others.map(({ ordinal }) => ordinal)) + 1,
        note: row.note,
        conclusion: row.conclusion,
        reason,
        draftedById: actor.accountId,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    audit({
      action: 'MINUTES_CORRECTION_BEGUN',
      objectType: 'MeetingMinutes',
      objectId: input.correctionId,
      detail: { corrects: row.id },
    });
    notify('meeting', room.id);
    return ok(input.correctionId);
  });
}
