import { manifestHash, manifestText } from '@thidua/ballot';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { judgeSealing, TELLERS } from '@thidua/domain/secret-ballot';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { readEpochText } from '../../../urn/instance.ts';
import { placesOf, recordConflicts } from '../../council/index.ts';
import { allowsNamedOpinions, namedMemberIds } from '../ballot-round.named.ts';
import { manifestOf } from '../ballot-round.manifest.ts';
import { askedOf } from '../ballot-round.numbers.ts';
import { draftOf, ROUND_ROW, type RoundRow } from '../ballot-round.row.ts';
import {
  moveRound,
  quorumMissing,
  refusalOf,
  roundInHand,
  stopped,
  type BallotRefusal,
  type RoundHand,
  type RoundInput,
} from './change-ballot-round.ts';

/**
 * The chair seals what the secretariat prepared: who takes part is looked at once more, the keys are made, the manifest is written
 * and nothing of the round changes any more. Keys take half a second an item and are made between two transactions; whoever changes
 * the draft meanwhile makes the second refuse.
 */
export async function sealBallotRound(
  context: ActingContext,
  input: RoundInput,
): Promise<Result<string, BallotRefusal>> {
  requireRecentSignIn(context);
  const { urn } = context.platform;
  const looked = await inTransaction<RoundRow, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, input.id, 'SEAL');
    const refusal =
      refusalOf(context, hand, 'SEAL', input.version) ??
      seatsChanged(hand) ??
      quorumMissing(hand) ??
      (await placesTaken(hand)) ??
      (await hindrance(context, hand));
    return refusal === undefined ? ok(hand.round) : err(refusal);
  });
  if (!looked.ok) return looked;
  const keys = await urn.makeKeys(
    input.id,
    looked.value.items.map(({ id }) => id),
  );
  const sealed = await moveRound(context, input, 'SEAL', 'SEAL', async (hand, to) => {
    const { change, room, now } = hand;
    const gone = seatsChanged(hand) ?? quorumMissing(hand) ?? (await placesTaken(hand)) ?? (await standAside(hand));
    if (gone !== undefined) return err(gone);
    const round = await change.tx.ballotRound.findUniqueOrThrow({ where: { id: input.id }, select: ROUND_ROW });
    const refusal = await hindrance(context, { room, round });
    if (refusal !== undefined) return err(refusal);
    const manifest = manifestOf(round, room, keys);
    const hash = new Uint8Array(manifestHash(manifest));
    for (const item of round.items) {
      await change.tx.ballotItem.update({
        where: { id: item.id },
        data: {
          issuerPk: new Uint8Array(keys.issuers.get(item.id) ?? []),
          denominator: askedOf(item, round.councilSize).base,
        },
        select: { id: true },
      });
    }
    await change.tx.agendaItem.updateMany({
      where: { id: { in: [...agendaIdsOf(round)] } },
      data: { status: 'OPEN', openedAt: now, version: { increment: 1 } },
    });
    return ok({
      data: {
        manifest: manifestText(manifest),
        manifestHash: hash,
        urnPk: new Uint8Array(keys.urn),
        openPk: new Uint8Array(keys.open),
        receiptPk: new Uint8Array(keys.receipt),
        instanceEpoch: await readEpochText(change.tx),
        sealedById: context.actor.accountId,
        sealedAt: now,
      },
      event: {
        action: 'BALLOT_ROUND_SEALED',
        objectType: 'BallotRound',
        objectId: round.id,
        detail: { from: round.status, to, manifestHash: Buffer.from(hash).toString('hex') },
      },
    });
  });
  if (!sealed.ok) await urn.destroy(input.id);
  return sealed;
}

export function agendaIdsOf({ items }: Pick<RoundRow, 'items'>): readonly string[] {
  return items.flatMap(({ agendaItemId }) => agendaItemId ?? []);
}

async function hindrance(
  { platform, db }: ActingContext,
  { room, round }: Pick<RoundHand, 'room' | 'round'>,
): Promise<BallotRefusal | undefined> {
  const { urn } = platform;
  if (!urn.isHere()) return stopped('URN_ELSEWHERE');
  if (!round.isRehearsal && !(await urn.isDurable())) return stopped('NOT_DURABLE');
  if (!round.isRehearsal && round.tellers.length < TELLERS.least) return stopped('TELLERS_MISSING');
  if (namedMemberIds(round).length > 0 && !(await allowsNamedOpinions(db, round.organisationId, room.day)))
    return stopped('NAMED_NOT_ALLOWED');
  const { hindrances } = judgeSealing(draftOf(round));
  const itemIds = hindrances.flatMap(({ itemId }) => itemId ?? []);
  return hindrances.length > 0 ? stopped('NOT_SEALABLE', [...new Set(itemIds)]) : undefined;
}

/** The draft is of another council than sits on the day of the meeting: somebody came, left or took another seat since. */
function seatsChanged({ room, round }: Pick<RoundHand, 'room' | 'round'>): BallotRefusal | undefined {
  const voters = room.seats.filter(({ hasVote }) => hasVote).map(({ id }) => id);
  const isWhole = (ids: readonly string[]) => ids.length === voters.length && ids.every((id) => voters.includes(id));
  const areSeated = round.tellers.every(({ memberId }) => room.seats.some(({ id }) => id === memberId));
  const isSame = areSeated && round.items.every(({ seats }) => isWhole(seats.map(({ memberId }) => memberId)));
  return isSame ? undefined : stopped('SEATS_CHANGED');
}

/** Items of an award whose every place is taken by what the council has passed. */
async function placesTaken({ change, room, round }: RoundHand): Promise<BallotRefusal | undefined> {
  if (round.isRehearsal) return undefined;
  const ids = agendaIdsOf(round);
  const places = await placesOf(
    change.tx,
    room,
    room.items.filter(({ id }) => ids.includes(id)),
  );
  const taken = places.filter(({ isReached }) => isReached).flatMap(({ takerIds }) => takerIds);
  const items = round.items.filter(({ agendaItemId }) => agendaItemId !== null && taken.includes(agendaItemId));
  return items.length === 0
    ? undefined
    : stopped(
        'PLACES_TAKEN',
        items.map(({ id }) => id),
      );
}

/** Conflicts that came up since the draft: whoever is involved has no ballot. An item that left the agenda stops the sealing. */
async function standAside({ change: { tx }, room, round, now }: RoundHand): Promise<BallotRefusal | undefined> {
  const items = room.items.filter(({ id }) => agendaIdsOf(round).includes(id));
  const gone = round.items.filter(
    ({ agendaItemId }) =>
      agendaItemId !== null && !items.some(({ id, status }) => id === agendaItemId && status === 'WAITING'),
  );
  if (gone.length > 0)
    return stopped(
      'ITEMS_TAKEN',
      gone.map(({ id }) => id),
    );
  await recordConflicts(
    tx,
    room,
    items.map(({ id, nominationId, nomination }) => ({ ...nomination, nominationId, itemId: id })),
    now,
  );
  const conflicts = await tx.conflictOfInterest.findMany({
    where: { agendaItemId: { in: items.map(({ id }) => id) } },
    select: { agendaItemId: true, memberId: true, kind: true },
  });
  for (const { agendaItemId, memberId, kind } of conflicts) {
    const item = round.items.find((each) => each.agendaItemId === agendaItemId);
    if (item === undefined) continue;
    await tx.ballotSeat.updateMany({
      where: { itemId: item.id, memberId },
      data: { channel: 'EXCLUDED', reason: kind },
    });
  }
  return undefined;
}
