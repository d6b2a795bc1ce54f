import { bytesOfBase64Url, readManifest, type BundleItem, type Results } from '@thidua/ballot';
import { err, ok, type Result } from '@thidua/domain/kernel';
import {
  groundsBeforePublication,
  isSplitTelling,
  isUnanimousChannel,
  type DisputeGround,
} from '@thidua/domain/secret-ballot';
import { found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { countUrn, sealsFit } from '../../../urn/count-urn.ts';
import { sweepUrn } from '../../../urn/sweep-urn.ts';
import { presentCountAt } from '../../council/index.ts';
import { moveNominations } from '../../nominations/index.ts';
import { collectedOf, evidenceOf, isTrailWholeSince } from '../ballot-round.evidence.ts';
import { namedOpinionsOf } from '../ballot-round.named.ts';
import { askedOf } from '../ballot-round.numbers.ts';
import { channelsOf, itemsToCount, paperTotalsOf } from '../ballot-round.paper.ts';
import { ROUND_ROW, visibleRounds, type RoundRow } from '../ballot-round.row.ts';
import {
  refusalOf,
  roundInHand,
  stopped,
  type BallotRefusal,
  type RoundHand,
  type RoundInput,
} from './change-ballot-round.ts';

export interface RoundToPublish extends RoundInput {
  /** All ballots of an item say the same, so everybody's is known: the room was told and goes on. */
  readonly acceptsUnanimity: boolean;
}

/**
 * Opens the urn and counts. What does not fit together is not published: the round is disputed and its keys are kept. Everything is
 * written in one transaction, ballots by their keys, so that no order of casting is left; then the keys are destroyed. Counting takes
 * milliseconds a ballot and is done before the transaction; the urn is shut and does not change meanwhile.
 */
export async function publishBallotRound(
  context: ActingContext,
  input: RoundToPublish,
): Promise<Result<string, BallotRefusal>> {
  const { urn } = context.platform;
  if (!urn.isHere()) return err(stopped('URN_ELSEWHERE'));
  const seen = found(
    await context.db.ballotRound.findFirst({
      where: { AND: [{ id: input.id }, visibleRounds(context.actor)] },
      select: ROUND_ROW,
    }),
  );
  if (seen.status !== 'CLOSED') return err({ code: 'INVALID_TRANSITION', from: seen.status, event: 'PUBLISH' });
  const uncounted = itemsToCount(seen).map(({ id }) => id);
  if (uncounted.length > 0) return err(stopped('PAPER_NOT_COUNTED', uncounted));
  const living = await urn.living(input.id);
  const manifest = readManifest(seen.manifest ?? '');
  if (living === undefined || manifest === undefined) return err(stopped('KEYS_LOST'));
  const collected = await collectedOf(context.db, seen);
  // In turn with the last cast: its seal is written by then.
  const opened = await living.alone(() =>
    countUrn(context.db, living, { manifest, collected, paper: paperTotalsOf(seen), named: namedOpinionsOf(seen) }),
  );
  const isTrailWhole = await isTrailWholeSince(context, input.id);

  const outcome = await inTransaction<'PUBLISHED' | 'DISPUTED', BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, input.id, 'PUBLISH');
    const refusal = refusalOf(context, hand, 'PUBLISH', input.version);
    if (refusal !== undefined) return err(refusal);
    const { tx } = change;
    const facts = await evidenceOf(tx, hand.round, manifest, opened);
    const isSame = await sealsFit(tx, living);
    const grounds = groundsBeforePublication({
      ...facts,
      isTrailWhole,
      isUrnSealWhole: facts.isUrnSealWhole && isSame,
    });
    if (grounds.length > 0) {
      await dispute(hand, grounds);
      return ok('DISPUTED');
    }
    const { items } = opened.results;
    const telling = items.filter((item) => isSplitTelling(channelsOf(item))).map(({ id }) => id);
    if (telling.length > 0) return err(stopped('FEW_IN_CHANNEL', telling));
    const unanimous = items.filter(isUnanimous).map(({ id }) => id);
    if (unanimous.length > 0 && !input.acceptsUnanimity && !hand.round.isRehearsal)
      return err(stopped('UNANIMOUS', unanimous));
    await writeResults(change, hand.round, opened.results);
    await closeAgenda(context, hand, opened.results);
    return ok('PUBLISHED');
  });
  if (!outcome.ok) return outcome;
  if (outcome.value === 'PUBLISHED') {
    await urn.destroy(input.id);
    await sweepUrn(context.db);
  }
  return ok(input.id);
}

function isUnanimous(item: BundleItem): boolean {
  return Object.values(channelsOf(item)).some(isUnanimousChannel);
}

async function writeResults({ tx }: Change, round: RoundRow, { items }: Results): Promise<void> {
  for (const { id, ballots, tally } of items) {
    await tx.publishedBallot.createMany({
      data: ballots.map((ballot) => ({
        itemId: id,
        pk: bytes(ballot.pk),
        tokenSig: bytes(ballot.tokenSig),
        choice: ballot.choice,
        nonce: ballot.nonce === null ? null : bytes(ballot.nonce),
        commit: bytes(ballot.commit),
        innerHash: bytes(ballot.innerHash),
        ballotSig: bytes(ballot.ballotSig),
      })),
    });
    const row = round.items.find((item) => item.id === id);
    await tx.ballotItem.update({
      where: { id },
      data: {
        issuedCount: tally.issued,
        returnedCount: tally.returned,
        validCount: tally.valid,
        invalidCount: tally.invalid,
        agreeCount: tally.approve,
        disagreeCount: tally.disapprove,
        blankCount: tally.blank,
        namedCount: tally.named,
        neededCount: row === undefined ? 0 : askedOf(row, round.councilSize).needed,
        isPassed: tally.passed,
      },
      select: { id: true },
    });
  }
  await tx.urnEntry.deleteMany({ where: { itemId: { in: items.map(({ id }) => id) } } });
}

/** The agenda has the same counts, for ever, and the nominations pass or not. */
async function closeAgenda(context: ActingContext, hand: RoundHand, { items, resultsRoot }: Results): Promise<void> {
  const { change, room, round, now } = hand;
  const { tx, audit } = change;
  // Envelopes, signed opinions and devices elsewhere vote without being there: presence is the room's when the urn was opened.
  const presentCount = await presentCountAt(tx, room, round.openedAt ?? now);
  for (const { id, tally, denominator } of items) {
    const row = round.items.find((item) => item.id === id);
    const agendaItem = room.items.find((item) => item.id === row?.agendaItemId);
    if (row === undefined || agendaItem === undefined) continue;
    const excludedCount = row.seats.filter(({ channel }) => channel === 'EXCLUDED').length;
    await tx.agendaItem.update({
      where: { id: agendaItem.id },
      data: {
        memberCount: round.councilSize,
        presentCount,
        excludedCount,
        agreeCount: tally.approve,
        disagreeCount: tally.disapprove,
        abstainCount: tally.blank,
        baseCount: denominator,
        neededCount: askedOf(row, round.councilSize).needed,
        isPassed: tally.passed,
        status: 'CLOSED',
        closedAt: now,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const moved = await moveNominations(context, change, [agendaItem.nominationId], tally.passed ? 'PASS' : 'FAIL');
    if (!moved.ok) throw new Error(`Item ${agendaItem.id} stands for a nomination that is not on an agenda`);
  }
  await tx.ballotRound.update({
    where: { id: round.id },
    data: { status: 'PUBLISHED', publishedAt: now, resultsRoot: bytes(resultsRoot), version: { increment: 1 } },
    select: { id: true },
  });
  audit({
    action: 'BALLOT_ROUND_PUBLISHED',
    objectType: 'BallotRound',
    objectId: round.id,
    detail: {
      from: round.status,
      to: 'PUBLISHED',
      resultsRoot: Buffer.from(bytes(resultsRoot)).toString('hex'),
      passed: items.filter(({ tally }) => tally.passed).length,
    },
  });
  change.notify('meeting', room.id);
}

async function dispute({ change, room, round }: RoundHand, grounds: readonly DisputeGround[]): Promise<void> {
  await change.tx.ballotRound.update({
    where: { id: round.id },
    data: { status: 'DISPUTED', disputeGrounds: [...grounds], version: { increment: 1 } },
    select: { id: true },
  });
  change.audit({
    action: 'BALLOT_ROUND_DISPUTED',
    objectType: 'BallotRound',
    objectId: round.id,
    detail: { from: round.status, to: 'DISPUTED', grounds },
  });
  change.notify('meeting', room.id);
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytesOfBase64Url(text) ?? []);
}
