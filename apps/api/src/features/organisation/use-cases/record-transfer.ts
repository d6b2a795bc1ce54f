import {
  aheadProblems,
  cleanLine,
  midnightUtcOf,
  ok,
  plainDateOf,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { dayProblems, lineProblems, onDay } from '@thidua/domain/organisation';
import type { ActingContext } from '../../../platform/request-context.ts';
import { dated } from '../dated-key.ts';
import { changeTransfer, type TransferActInput, type TransferRefusal } from './change-transfer.ts';
import { recordMembership } from './record-membership.ts';
import { recordPost } from './record-post.ts';
import { refuse } from './recorded.ts';
import { mainPlacesOf } from './transfer-places.ts';

export interface RecordTransferInput extends TransferActInput {
  /** First day at the new place. */
  readonly effectiveOn: PlainDate;
  /** The post there; a secondment may leave it out. */
  readonly title: string;
  readonly isLeader: boolean;
  readonly isHead: boolean;
}

/** The secretariat writes an accepted transfer into the record: the place, and the post there, from the day on. */
export function recordTransfer(
  context: ActingContext,
  input: RecordTransferInput,
): Promise<Result<{ readonly id: string }, TransferRefusal>> {
  const { effectiveOn, isLeader, isHead } = input;
  const title = cleanLine(input.title);
  return changeTransfer(context, input, 'RECORD', async ({ tx, row, now, today }) => {
    const { staffId, kind, toDepartmentId: departmentId } = row;
    const problems = [
      ...dayProblems('effectiveOn', effectiveOn),
      ...aheadProblems([{ field: 'effectiveOn', day: effectiveOn, kind: 'BEGINNING' }], today),
      ...(kind === 'TRANSFER' && title === '' ? [{ field: 'title', code: 'REQUIRED' }] : lineProblems('title', title)),
    ];
    if (problems.length > 0) return refuse(...problems);
    const place = onDay((await mainPlacesOf(tx, staffId)).map(dated), effectiveOn);
    if (place?.departmentId !== row.fromDepartmentId) return refuse({ field: 'effectiveOn', code: 'NOT_THERE_THEN' });

    const to = row.untilDay === null ? undefined : plainDateOf(row.untilDay);
    const moved = await recordMembership(tx, {
      staffId,
      departmentId,
      kind: kind === 'TRANSFER' ? 'MAIN' : 'SECONDED',
      from: effectiveOn,
      to,
    });
    if (!moved.ok) return moved;
    if (title !== '') {
      const isAdditional = kind === 'SECONDMENT';
      const post = await recordPost(tx, {
        staffId,
        departmentId,
        title,
        isLeader,
        isHead,
        from: effectiveOn,
        to,
        isAdditional,
      });
      if (!post.ok) return post;
    }
    await tx.staff.update({ where: { id: staffId }, data: { version: { increment: 1 } }, select: { id: true } });
    return ok({
      data: { effectiveOn: midnightUtcOf(effectiveOn), recordedById: context.actor.accountId, recordedAt: now },
      changes: moved.value.changes,
    });
  });
}
