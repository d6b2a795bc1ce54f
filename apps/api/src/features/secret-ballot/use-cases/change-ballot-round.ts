import type { Prisma } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type Result } from '@thidua/domain/kernel';
import {
  applyRoundEvent,
  ballotRoundActsFor,
  hasBallotRoundRight,
  isOwnDraft,
  type BallotRoundAct,
  type BallotRoundEvent,
  type BallotRoundStatus,
  type BallotStop,
} from '@thidua/domain/secret-ballot';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { enterRoom, quorumOf, QuorumNotReachedError, type Room } from '../../council/index.ts';
import { lockRound, roundActor, roundFacts, type RoundRow } from '../ballot-round.row.ts';

export interface BallotStopped {
  readonly code: 'BALLOT_STOPPED';
  readonly stop: BallotStop;
  readonly itemIds: readonly string[];
}

export type BallotRefusal = StaleRecord | InvalidTransition | InputProblems | BallotStopped | QuorumNotReachedError;

export function stopped(stop: BallotStop, itemIds: readonly string[] = []): BallotStopped {
  return { code: 'BALLOT_STOPPED', stop, itemIds };
}

export interface RoundInput {
  readonly id: string;
  readonly version: number;
}

/** What a use case decides with: room and round locked, in this order, and the body's own time. */
export interface RoundHand {
  readonly change: Change;
  readonly room: Room;
  readonly round: RoundRow;
  readonly now: Date;
}

/** The room and the round, locked against every other change of either until the commit. Throws NOT_FOUND, FORBIDDEN. */
export async function roundInHand(
  context: ActingContext,
  change: Change,
  id: string,
  act: BallotRoundAct,
): Promise<RoundHand> {
  const { actor } = context;
  const { meetingId } = found(
    await change.tx.ballotRound.findFirst({
      where: { id, organisationId: actor.organisationId },
      select: { meetingId: true },
    }),
  );
  const room = await enterRoom(change.tx, actor, meetingId);
  const round = found(await lockRound(change.tx, actor, id, 'UPDATE'));
  if (!hasBallotRoundRight(roundActor(round, room, actor), act)) throw forbidden();
  return { change, room, round, now: businessNow(context, actor) };
}

/** Right, state and version of one act: what keeps it from being done now, in this order; undefined when nothing does. */
export function refusalOf(
  context: ActingContext,
  { room, round }: Pick<RoundHand, 'room' | 'round'>,
  act: BallotRoundAct,
  version: number | undefined,
): BallotRefusal | undefined {
  const { actor } = context;
  const who = roundActor(round, room, actor);
  const facts = roundFacts(round, room, actor, businessNow(context, actor));
  if (act === 'SEAL' && facts.status === 'DRAFT' && isOwnDraft(who, facts)) return stopped('OWN_DRAFT');
  if (!ballotRoundActsFor(who, facts).includes(act))
    return { code: 'INVALID_TRANSITION', from: round.status, event: act };
  if (version !== undefined && version !== round.version)
    return { code: 'STALE_RECORD', currentVersion: round.version };
  return undefined;
}

/**
 * Too few members in the room for what the round votes on. A meeting that has not begun is asked when it begins; a rehearsal decides
 * nothing.
 */
export function quorumMissing({ room, round }: Pick<RoundHand, 'room' | 'round'>): QuorumNotReachedError | undefined {
  if (round.isRehearsal || room.status !== 'OPEN') return undefined;
  const ids = round.items.map(({ agendaItemId }) => agendaItemId);
  const quorum = quorumOf(
    room,
    room.items.filter(({ id }) => ids.includes(id)),
  );
  return quorum.isReached ? undefined : new QuorumNotReachedError(quorum);
}

export interface Decided {
  readonly data: Prisma.BallotRoundUncheckedUpdateInput;
  readonly event: AuditEvent;
}

/** The one way in which a round goes from state to state: lock, visible, right, state, version, then what the use case decides. */
export function moveRound(
  context: ActingContext,
  input: RoundInput,
  act: BallotRoundAct,
  move: BallotRoundEvent,
  decide: (hand: RoundHand, to: BallotRoundStatus) => Promise<Result<Decided, BallotRefusal>>,
): Promise<Result<string, BallotRefusal>> {
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, input.id, act);
    const refusal = refusalOf(context, hand, act, input.version);
    if (refusal !== undefined) return err(refusal);
    const next = applyRoundEvent(hand.round.status, move);
    if (!next.ok) return next;
    const decided = await decide(hand, next.value);
    if (!decided.ok) return decided;
    await change.tx.ballotRound.update({
      where: { id: input.id },
      data: { ...decided.value.data, status: next.value, version: { increment: 1 } },
      select: { id: true },
    });
    change.audit(decided.value.event);
    change.notify('meeting', hand.room.id);
    return ok(input.id);
  });
}
