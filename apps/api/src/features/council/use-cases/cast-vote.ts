import { entitlement, seatsOn, type VoteChoice } from '@thidua/domain/council';
import { dayIn, err, ok, type Result } from '@thidua/domain/kernel';
import type { Tx } from '@thidua/db';
import { businessNow } from '../../../platform/business-clock.ts';
import { notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { AlreadyVotedError, ItemNotOpenError, NotEntitledError } from '../council.errors.ts';
import { visibleMeetings } from '../meeting.visibility.ts';

export interface VoteToCast {
  readonly itemId: string;
  readonly choice: VoteChoice;
}

export type VoteRefusal = AlreadyVotedError | ItemNotOpenError | NotEntitledError;

/**
 * A member votes by name (biểu quyết công khai), once. The first vote counts; whoever sends another is told the one that
 * counts. Gives the id of the meeting.
 */
export function castVote(context: ActingContext, input: VoteToCast): Promise<Result<string, VoteRefusal>> {
  const { actor } = context;
  return inTransaction<string, VoteRefusal>(context, async ({ tx, audit, notify }) => {
    const seen = await tx.agendaItem.findFirst({
      where: { id: input.itemId, meeting: visibleMeetings(actor) },
      select: { meetingId: true },
    });
    if (seen === null) throw notFound();
    const booth = await enterBooth(tx, context, seen.meetingId, input.itemId);
    if (booth.seat === undefined) return err(new NotEntitledError('NO_VOTE'));
    if (booth.itemStatus !== 'OPEN') return err(new ItemNotOpenError(booth.itemStatus));
    const standing = entitlement({ ...booth, hasVote: booth.seat.hasVote, hasVoted: booth.castChoice !== undefined });
    if (booth.castChoice !== undefined) return err(new AlreadyVotedError(booth.castChoice));
    if (standing !== 'MAY_VOTE') return err(new NotEntitledError(standing));

    const memberId = booth.seat.id;
    const vote = { agendaItemId: input.itemId, memberId };
    const row = { ...vote, choice: input.choice, castAt: businessNow(context.platform, actor) };
    // Two clicks at once meet here: the second waits for the first and then finds its row.
    const { count } = await tx.vote.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) {
      const counted = await tx.vote.findUniqueOrThrow({
        where: { agendaItemId_memberId: vote },
        select: { choice: true },
      });
      return err(new AlreadyVotedError(counted.choice));
    }
    audit({ action: 'VOTE_CAST', objectType: 'AgendaItem', objectId: input.itemId, detail: { memberId } });
    notify('meeting', seen.meetingId);
    return ok(seen.meetingId);
  });
}

/** What is known of the voter and the item, with the meeting held open: nothing opens, closes or counts until the commit. */
async function enterBooth(tx: Tx, { actor }: ActingContext, meetingId: string, itemId: string) {
  await tx.$queryRaw`SELECT 1 FROM meetings WHERE id = ${meetingId}::uuid FOR SHARE`;
  const staffId = actor.staffId ?? null;
  const item = await tx.agendaItem.findUniqueOrThrow({
    where: { id: itemId },
    select: {
      status: true,
      rule: { select: { form: true } },
      meeting: {
        select: {
          startsAt: true,
          council: {
            select: {
              members: {
                where: { staffId: { in: staffId === null ? [] : [staffId] } },
                select: { id: true, hasVote: true, validFrom: true, validTo: true },
              },
            },
          },
        },
      },
    },
  });
  const day = dayIn(actor.timeZone, item.meeting.startsAt);
  const [seat] = seatsOn(item.meeting.council.members, day);
  const key = { agendaItemId: itemId, memberId: seat?.id ?? itemId };
  const vote = await tx.vote.findUnique({ where: { agendaItemId_memberId: key }, select: { choice: true } });
  const conflict = await tx.conflictOfInterest.findUnique({
    where: { agendaItemId_memberId: key },
    select: { kind: true },
  });
  const presence = await tx.attendance.findFirst({
    where: { meetingId, memberId: key.memberId },
    select: { status: true },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
  });
  return {
    itemStatus: item.status,
    isSecret: item.rule.form === 'SECRET',
    seat: seat?.hasVote === true ? seat : undefined,
    castChoice: vote?.choice,
    isExcluded: conflict !== null,
    isPresent: presence?.status === 'PRESENT',
  };
}
