import { cleanLine, err, ok, type Result } from '@thidua/domain/kernel';
import { answerProblems, hasInvitationRight, type InvitationAnswer } from '@thidua/domain/meeting-invitation';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { councilActor, enterRoom } from '../../council/index.ts';
import { invitationsOf } from '../invitation.queries.ts';

export interface AnswerGiven {
  readonly meetingId: string;
  readonly memberId: string;
  readonly number: number;
  readonly answer: InvitationAnswer;
  readonly reason?: string | null | undefined;
}

export type AnswerRefusal = InputProblemsError | InvalidTransitionError | StaleRecordError;

/** A member says whether they come; the office writes down what a member said by word. The newest invitation, before the meeting. */
export async function answerInvitation(
  context: ActingContext,
  input: AnswerGiven,
): Promise<Result<string, AnswerRefusal>> {
  const { actor } = context;
  const { memberId, answer } = input;
  const reason = cleanLine(input.reason ?? '');
  const problems = answerProblems(answer, reason);
  if (problems.length > 0) return err(new InputProblemsError(problems));

  return inTransaction<string, AnswerRefusal>(context, async ({ tx, audit, notify }) => {
    const room = await enterRoom(tx, actor, input.meetingId);
    const who = councilActor(room, actor);
    const seat = room.seats.find(({ id }) => id === memberId);
    if (seat === undefined) throw notFound();
    const isOwn = seat.staffId === actor.staffId;
    if (!isOwn && !hasInvitationRight(who, 'RECORD')) throw forbidden();
    if (room.status !== 'PLANNED') return err(new InvalidTransitionError(room.status, 'ANSWER'));
    const [last] = await invitationsOf(tx, room.id);
    if (last === undefined) throw notFound();
    if (last.number !== input.number) return err(new StaleRecordError(last.number));
    const known = last.recipients.find((recipient) => recipient.memberId === memberId);
    if (known === undefined) throw notFound();
    const given = { answer, reason: reason === '' ? null : reason };
    if (known.answer === given.answer && known.reason === given.reason) return ok(room.id);

    await tx.meetingInvitationMember.update({
      where: { invitationId_memberId: { invitationId: last.id, memberId } },
      data: { ...given, answeredAt: businessNow(context.platform, actor), answeredById: actor.accountId },
      select: { memberId: true },
    });
    const detail = { memberId, number: last.number, answer };
    audit({ action: 'INVITATION_ANSWERED', objectType: 'Meeting', objectId: room.id, detail });
    notify('meeting', room.id);
    return ok(room.id);
  });
}
