import { hasMinutesRight, MINUTES_LIMITS } from '@thidua/domain/meeting-minutes';
import { cleanText, err, lengthOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import {
  InputProblemsError,
  type InvalidTransitionError,
  type StaleRecordError,
} from '../../../platform/user-error.ts';
import { enterRoom } from '../../council/index.ts';
import { MinutesOpenError } from '../minutes.errors.ts';
import { minutesActor } from '../minutes.row.ts';
import { lockMinutes } from './lock-minutes.ts';

export interface MinutesToSave {
  readonly id: string;
  readonly meetingId: string;
  /** 0 for minutes that are begun. */
  readonly version: number;
  readonly note: string;
  readonly conclusion: string;
}

export type SaveMinutesRefusal = InputProblemsError | InvalidTransitionError | StaleRecordError | MinutesOpenError;

/** The secretary writes what was said and concluded; everything else comes from the meeting. Gives the id, which is the client's. */
export function saveMinutes(context: ActingContext, input: MinutesToSave): Promise<Result<string, SaveMinutesRefusal>> {
  const { actor, platform } = context;
  const texts = { note: cleanText(input.note), conclusion: cleanText(input.conclusion) };
  return inTransaction<string, SaveMinutesRefusal>(context, async ({ tx, audit, notify }) => {
    const room = await enterRoom(tx, actor, input.meetingId);
    if (!hasMinutesRight(minutesActor(room, actor), 'EDIT')) throw forbidden();
    const problems = (['note', 'conclusion'] as const).flatMap((field) => tooLong(field, texts[field]));
    if (problems.length > 0) return err(new InputProblemsError(problems));
    const now = businessNow(platform, actor);
    const known = await tx.meetingMinutes.findUnique({ where: { id: input.id }, select: { meetingId: true } });
    if (known !== null && known.meetingId !== room.id) throw notFound();
    if (known === null) {
      const before = await tx.meetingMinutes.count({ where: { meetingId: room.id } });
      if (before > 0) return err(new MinutesOpenError());
      await tx.meetingMinutes.create({
        data: {
          id: input.id,
          organisationId: room.organisationId,
          meetingId: room.id,
          ordinal: 1,
          ...texts,
          draftedById: actor.accountId,
          createdAt: now,
          updatedAt: now,
        },
        select: { id: true },
      });
      audit({
        action: 'MINUTES_BEGUN',
        objectType: 'MeetingMinutes',
        objectId: input.id,
        detail: { meetingId: room.id },
      });
      notify('meeting', room.id);
      return ok(input.id);
    }
    // The first request came through and its answer was lost: the same once more.
    if (input.version === 0) return ok(input.id);
    const locked = await lockMinutes(tx, context, input, 'EDIT');
    if (!locked.ok) return locked;
    const { row } = locked.value;
    await tx.meetingMinutes.update({
      where: { id: row.id },
      data: { ...texts, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    const fields = (['note', 'conclusion'] as const).filter((field) => row[field] !== texts[field]);
    audit({ action: 'MINUTES_SAVED', objectType: 'MeetingMinutes', objectId: row.id, detail: { fields } });
    notify('meeting', room.id);
    return ok(row.id);
  });
}

function tooLong(field: 'note' | 'conclusion', text: string): readonly InputProblem[] {
  const limit = MINUTES_LIMITS[field];
  const actual = lengthOf(text);
  return actual > limit ? [{ field, code: 'TOO_LONG', limit, actual }] : [];
}
