import type { Tx } from '@thidua/db';
import { cleanLine, dayIn, err, ok, yearOf, type PlainDate, type Result } from '@thidua/domain/kernel';
import { meetingChangeHindrance } from '@thidua/domain/meeting-invitation';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { momentText } from '../../accounts/index.ts';
import {
  councilOn,
  enterRoom,
  meetingProblems,
  requireRight,
  resettleRooms,
  rulesOfDay,
  type NoVoteRuleError,
  type Room,
} from '../../council/index.ts';
import { invitationsOf } from '../invitation.queries.ts';
import { InvitationHinderedError, MeetingChangeHinderedError } from '../invitation.type.ts';
import { inviteMembers } from './invite-members.ts';

export interface ChangedMeeting {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly startsAt: Date;
  readonly place: string;
  /** Of the invitation that goes out where the members have been invited already; the client's. */
  readonly invitationId: string;
}

export type ChangeRefusal =
  | InputProblemsError
  | InvalidTransitionError
  | StaleRecordError
  | NoVoteRuleError
  | MeetingChangeHinderedError
  | InvitationHinderedError;

/**
 * Gives a planned meeting another hour, day, place or name. Where the members have been invited, the next invitation goes out in the same
 * breath and is answered anew. On another day the seats, the rules and who stands aside are those of that day.
 */
export async function changeMeeting(
  context: ActingContext,
  input: ChangedMeeting,
): Promise<Result<string, ChangeRefusal>> {
  const { actor, platform } = context;
  const wanted = { title: cleanLine(input.title), place: cleanLine(input.place), startsAt: input.startsAt };
  const day = dayIn(actor.timeZone, wanted.startsAt);

  return inTransaction<string, ChangeRefusal>(context, async (change) => {
    const { tx, audit, notify } = change;
    const room = await enterRoom(tx, actor, input.id);
    requireRight(room, actor, 'CHANGE');
    const sent = await invitationsOf(tx, room.id);
    // The first request came through and its answer was lost.
    if (sent.some(({ id }) => id === input.invitationId)) return ok(room.id);
    if (room.status !== 'PLANNED') return err(new InvalidTransitionError(room.status, 'CHANGE'));
    if (room.version !== input.version) return err(new StaleRecordError(room.version));
    const now = businessNow(platform, actor);
    const problems = [
      ...meetingProblems({ ...wanted, year: room.year }, yearOf(day)),
      ...(wanted.startsAt <= now ? [{ field: 'startsAt', code: 'PAST' }] : []),
    ];
    if (problems.length > 0) return err(new InputProblemsError(problems));
    const fields = (['title', 'startsAt', 'place'] as const).filter(
      (field) => room[field].valueOf() !== wanted[field].valueOf(),
    );
    if (fields.length === 0) return ok(room.id);
    const council = await councilOn(tx, actor.organisationId, day);
    const hindrance = meetingChangeHindrance({
      isOtherDay: day !== room.day,
      isSameCouncil: council?.id === room.council.id,
      hasSealedRound: await hasSealedRound(tx, room.id),
    });
    if (hindrance !== undefined) return err(new MeetingChangeHinderedError(hindrance));

    await tx.meeting.update({
      where: { id: room.id },
      data: { ...wanted, version: { increment: 1 } },
      select: { id: true },
    });
    if (day !== room.day) {
      const ruled = await takeRulesOf(tx, room, day);
      if (!ruled.ok) return ruled;
      await resettleRooms(tx, actor, [room.id], now);
    }
    const { startsAt, title, place } = room;
    const before = { title, place, startsAt: momentText(startsAt, actor.timeZone) };
    audit({
      action: 'MEETING_CHANGED',
      objectType: 'Meeting',
      objectId: room.id,
      detail: { fields, oldValues: fields.map((field) => before[field]) },
    });
    notify('meeting', room.id);
    const [last] = sent;
    if (last === undefined) return ok(room.id);
    const changed = await enterRoom(tx, actor, room.id);
    const unsent = await inviteMembers(context, change, changed, { id: input.invitationId, note: last.note });
    return unsent === undefined ? ok(room.id) : err(new InvitationHinderedError(unsent));
  });
}

/** A secret ballot whose electorate is fixed by the seats of the day. */
async function hasSealedRound(tx: Tx, meetingId: string): Promise<boolean> {
  const sealed = { meetingId, isRehearsal: false, NOT: { status: { in: ['DRAFT' as const, 'VOID' as const] } } };
  return (await tx.ballotRound.count({ where: sealed })) > 0;
}

/** Each item is voted on by the rule of the day of the meeting; refused where an award has none then. */
async function takeRulesOf(tx: Tx, room: Room, day: PlainDate): Promise<Result<undefined, NoVoteRuleError>> {
  const awards = [...new Set(room.items.map(({ rule }) => rule.awardCode))];
  const rules = await rulesOfDay(tx, { organisationId: room.organisationId, day }, awards);
  if (!rules.ok) return rules;
  for (const [awardCode, ruleId] of rules.value) {
    const old = room.items.filter(({ rule }) => rule.awardCode === awardCode && rule.id !== ruleId);
    if (old.length === 0) continue;
    await tx.agendaItem.updateMany({
      where: { id: { in: old.map(({ id }) => id) } },
      data: { ruleId, version: { increment: 1 } },
    });
  }
  return ok(undefined);
}
