import { randomUUID } from 'node:crypto';
import type { Tx } from '@thidua/db';
import { MEETING_LIMITS } from '@thidua/domain/council';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput, notFound } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError } from '../../../platform/user-error.ts';
import { moveNominations } from '../../nominations/index.ts';
import { heldByOpinions } from '../../opinions/index.ts';
import { heldByPostings, neverPosted } from '../../postings/index.ts';
import { recheckBefore, type RecheckStoppedError } from '../../rechecks/index.ts';
import { recordConflicts } from '../conflicts.queries.ts';
import { NotReadyForAgendaError, type NoVoteRuleError } from '../council.errors.ts';
import type { Room } from '../room.ts';
import { rulesOfDay } from '../rules-of-day.ts';
import { enterRoom, requireRight } from './enter-room.ts';

export interface AgendaChange {
  readonly meetingId: string;
  readonly nominationIds: readonly string[];
}

export type AgendaRefusal = InvalidTransitionError | NotReadyForAgendaError | NoVoteRuleError | RecheckStoppedError;

/**
 * Puts received nominations at the end of the agenda, in the given order, under the vote rules of the day of the meeting.
 * All or none, each judged once more by the records of the day. Those already on this agenda are left where they are, so that a repeated request changes nothing.
 */
export function addToAgenda(context: ActingContext, input: AgendaChange): Promise<Result<string, AgendaRefusal>> {
  const { actor } = context;
  return inTransaction<string, AgendaRefusal>(context, async (change) => {
    const { tx, audit, notify } = change;
    const room = await enterRoom(tx, actor, input.meetingId);
    requireRight(room, actor, 'MANAGE');
    if (room.status === 'CLOSED') return err(new InvalidTransitionError(room.status, 'MANAGE'));

    const known = new Set(room.items.map(({ nominationId }) => nominationId));
    const wanted = [...new Set(input.nominationIds)].filter((id) => !known.has(id));
    if (wanted.length > MEETING_LIMITS.itemsAtOnce) throw badInput();
    const put = await putLinesOnAgenda(context, change, room, wanted);
    if (!put.ok) return put;
    if (wanted.length > 0) {
      audit({ action: 'AGENDA_EXTENDED', objectType: 'Meeting', objectId: room.id, detail: { nominations: wanted } });
      notify('meeting', room.id);
    }
    return ok(room.id);
  });
}

/** The lines at the end of the agenda, each judged as of now; the trail of the agenda itself is the caller's. */
export async function putLinesOnAgenda(
  context: ActingContext,
  change: Change,
  room: Room,
  wanted: readonly string[],
  loweredFromId?: string,
): Promise<Result<undefined, AgendaRefusal>> {
  const { actor } = context;
  const { tx } = change;
  const nominations = await tx.nomination.findMany({
    where: { id: { in: [...wanted] }, organisationId: actor.organisationId },
    select: { id: true, year: true, awardCode: true, staffId: true, collectiveId: true },
  });
  if (nominations.length < wanted.length) throw notFound();
  const strangers = nominations.filter(({ year }) => year !== room.year).map(({ id }) => id);
  if (strangers.length > 0) return err(new NotReadyForAgendaError(strangers));

  const rules = await rulesOfDay(tx, room, [...new Set(nominations.map(({ awardCode }) => awardCode))]);
  if (!rules.ok) return rules;
  const moved = await moveNominations(context, change, wanted, 'PUT_ON_AGENDA');
  if (!moved.ok) return err(await hindered(tx, room, moved.error.nominationIds));
  const unposted = await neverPosted(tx, room.organisationId, nominations, room.day);
  if (unposted.length > 0) return err(new NotReadyForAgendaError(unposted, 'NOT_POSTED'));
  const rechecked = await recheckBefore(context, tx, wanted, 'AGENDA');
  if (!rechecked.ok) return rechecked;

  const held = await heldByOpinions(tx, wanted, 'AGENDA');
  if (held.length > 0) return err(new NotReadyForAgendaError(held, 'OPINION_AWAITED'));

  const byId = new Map(nominations.map((nomination) => [nomination.id, nomination]));
  const last = Math.max(0, ...room.items.map(({ ordinal }) => ordinal));
  const items = wanted.flatMap((id, index) => {
    const nomination = byId.get(id);
    const ruleId = nomination && rules.value.get(nomination.awardCode);
    return nomination && ruleId ? [{ itemId: randomUUID(), nomination, ruleId, ordinal: last + index + 1 }] : [];
  });
  await tx.agendaItem.createMany({
    data: items.map(({ itemId, nomination, ruleId, ordinal }) => ({
      id: itemId,
      meetingId: room.id,
      nominationId: nomination.id,
      ruleId,
      ordinal,
      loweredFromId: loweredFromId ?? null,
    })),
  });
  const subjects = items.map(({ itemId, nomination }) => ({ ...nomination, nominationId: nomination.id, itemId }));
  await recordConflicts(tx, room, subjects, businessNow(context.platform, actor));
  return ok(undefined);
}

/** Lines that do not move: those that a posting still holds are named first, they only have to wait. */
async function hindered(tx: Tx, room: Room, ids: readonly string[]): Promise<NotReadyForAgendaError> {
  const posted = await heldByPostings(tx, room.organisationId, ids);
  return posted.length > 0 ? new NotReadyForAgendaError(posted, 'POSTED') : new NotReadyForAgendaError(ids);
}
