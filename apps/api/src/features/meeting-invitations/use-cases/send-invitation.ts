import { cleanText, err, lengthOf, ok, type Result } from '@thidua/domain/kernel';
import { hasInvitationRight, INVITATION_LIMITS } from '@thidua/domain/meeting-invitation';
import { forbidden, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { councilActor, enterRoom } from '../../council/index.ts';
import { InvitationHinderedError } from '../invitation.type.ts';
import { inviteMembers } from './invite-members.ts';

export interface InvitationToSend {
  readonly id: string;
  readonly meetingId: string;
  readonly version: number;
  readonly note: string;
}

export type SendRefusal = InvalidTransitionError | StaleRecordError | InputProblemsError | InvitationHinderedError;

/**
 * Invites every member of the day to the meeting as it stands: date, time, place, agenda, kept as they were sent. Where only the agenda
 * changed since the last time, answers stand; another hour or place is answered anew. The id is the client's: sent twice, invited once.
 */
export async function sendInvitation(
  context: ActingContext,
  input: InvitationToSend,
): Promise<Result<string, SendRefusal>> {
  const { actor } = context;
  const note = cleanText(input.note);
  const actual = lengthOf(note);
  const limit = INVITATION_LIMITS.note;
  if (actual > limit) return err(new InputProblemsError([{ field: 'note', code: 'TOO_LONG', limit, actual }]));

  return inTransaction<string, SendRefusal>(context, async (change) => {
    const { tx } = change;
    const room = await enterRoom(tx, actor, input.meetingId);
    if (!hasInvitationRight(councilActor(room, actor), 'SEND')) throw forbidden();
    const known = await tx.meetingInvitation.findUnique({ where: { id: input.id }, select: { meetingId: true } });
    if (known !== null && known.meetingId !== room.id) throw notFound();
    if (known !== null) return ok(room.id);
    if (room.status !== 'PLANNED') return err(new InvalidTransitionError(room.status, 'SEND'));
    if (room.version !== input.version) return err(new StaleRecordError(room.version));

    const hindrance = await inviteMembers(context, change, room, { id: input.id, note });
    return hindrance === undefined ? ok(room.id) : err(new InvitationHinderedError(hindrance));
  });
}
