import { recount, type Manifest } from '@thidua/ballot';
import type { PaperWay } from '@thidua/domain/secret-ballot';
import { describe, expect, test } from 'vitest';
import { ballotRoom } from '../../testing/ballot-room.ts';
import { voter } from '../../testing/council-world.ts';
import {
  AGAINST,
  BLANK,
  closedRound,
  deviceOf,
  draftedRound,
  FOR,
  sealedRound,
  versionOf,
  votingRound,
} from '../../testing/play-ballot.ts';
import { good, itemIds, runningMeeting } from '../../testing/run-meeting.ts';
import { ballotBundle, ballotRoundById } from './ballot-round.queries.ts';
import { BallotItemPaperFields } from './paper.fields.ts';
import { BallotRoundFields } from './ballot-round.fields.ts';
import { countPaper } from './use-cases/count-paper.ts';
import { publishBallotRound } from './use-cases/publish-ballot-round.ts';
import { registerPaper } from './use-cases/register-paper.ts';
import { closeBallotRound } from './use-cases/run-ballot-round.ts';

const { world, urn } = await ballotRoom({ shareNumerator: 2, shareDenominator: 3 });

const chair = () => world.actAs(voter(world, 0));
const teller = (place: 1 | 2) => world.actAs(voter(world, place));
const secretary = () => world.actAs(world.secretary);
const seat = (place: number) => world.seatOf(voter(world, place));

/** A round of seven in which the members at these places vote on paper. */
async function drafted(ways: Readonly<Record<number, PaperWay>>): Promise<string> {
  const { id } = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  const meetingId = await runningMeeting(world, [id]);
  const paperVoters = Object.entries(ways).map(([place, way]) => ({ memberId: seat(Number(place)), way }));
  return draftedRound(world, meetingId, { agendaItemIds: await itemIds(world, meetingId), paperVoters });
}

/** Three on paper (one of them away) and four on devices, the urn is open. */
async function voting(ways: Readonly<Record<number, PaperWay>> = { 4: 'IN_ROOM', 5: 'IN_ROOM', 6: 'BY_ENVELOPE' }) {
  const id = await drafted(ways);
  const manifest = await votingRound(world, id);
  return { id, manifest, itemId: manifest.items[0]?.id ?? '' };
}

async function returned(id: string, ...places: readonly number[]): Promise<void> {
  for (const place of places) {
    const memberId = seat(place);
    good(await registerPaper(await teller(1), { id, memberId, mark: 'HANDED_OUT', isDone: true }));
    good(await registerPaper(await teller(1), { id, memberId, mark: 'RETURNED', isDone: true }));
  }
}

async function cast(manifest: Manifest, ...choices: readonly (typeof FOR | typeof AGAINST | typeof BLANK)[]) {
  const itemId = manifest.items[0]?.id ?? '';
  for (const [place, choice] of choices.entries()) {
    const { envelope } = await (await deviceOf(world, manifest, place)).ballot(itemId, choice);
    expect(await urn.cast(manifest.roundId, envelope)).toMatchObject({ code: 'OK' });
  }
}

const counted = (itemId: string, agree: number, disagree: number, blank = 0, invalid = 0) => [
  { itemId, agree, disagree, blank, invalid },
];

async function publish(id: string, acceptsUnanimity = false) {
  return publishBallotRound(await chair(), { ...(await versionOf(world, id)), acceptsUnanimity });
}

describe('paper ballots', () => {
  test('three papers counted alike by two tellers, four ballots from devices: one sum, and the list recounts', async () => {
    const { id, manifest, itemId } = await voting();
    await cast(manifest, FOR, FOR, FOR, AGAINST);
    await returned(id, 4, 5, 6);
    await closedRound(world, id);
    good(await countPaper(await teller(1), { id, counts: counted(itemId, 2, 0, 0, 1) }));
    good(await countPaper(await teller(2), { id, counts: counted(itemId, 2, 0, 0, 1) }));

    good(await publish(id));

    expect(await world.db.ballotItem.findUniqueOrThrow({ where: { id: itemId } })).toMatchObject({
      issuedCount: 7,
      returnedCount: 7,
      validCount: 6,
      invalidCount: 1,
      agreeCount: 5,
      disagreeCount: 1,
      isPassed: true,
    });
    const file = (await ballotBundle(await chair(), id)) ?? '';
    expect(recount(new TextEncoder().encode(file)).findings).toEqual([]);
    expect(JSON.parse(file)).toMatchObject({
      items: [{ paper: { handedOut: 3, approve: 2, disapprove: 0, blank: 0, invalid: 1 } }],
    });
  });

  test('a paper handed out that never comes back is issued and not returned', async () => {
    const { id, manifest, itemId } = await voting({ 3: 'IN_ROOM', 4: 'IN_ROOM', 5: 'IN_ROOM', 6: 'BY_ENVELOPE' });
    await cast(manifest, FOR, AGAINST, BLANK);
    await returned(id, 3, 4, 5);
    good(await registerPaper(await secretary(), { id, memberId: seat(6), mark: 'HANDED_OUT', isDone: true }));
    await closedRound(world, id);
    for (const place of [1, 2] as const)
      good(await countPaper(await teller(place), { id, counts: counted(itemId, 2, 1) }));
    good(await publish(id));

    expect(await world.db.ballotItem.findUniqueOrThrow({ where: { id: itemId } })).toMatchObject({
      issuedCount: 7,
      returnedCount: 6,
    });
  });

  test('two tellers who count differently see it, count again, and only what agrees is used', async () => {
    const { id, manifest, itemId } = await voting();
    await cast(manifest, FOR, AGAINST, BLANK);
    await returned(id, 4, 5, 6);
    await closedRound(world, id);
    good(await countPaper(await teller(1), { id, counts: counted(itemId, 2, 1) }));
    good(await countPaper(await teller(2), { id, counts: counted(itemId, 1, 2) }));
    expect(await publish(id)).toMatchObject({ error: { stop: 'PAPER_NOT_COUNTED', itemIds: [itemId] } });
    expect(await world.db.paperBatch.count({ where: { itemId } })).toBe(0);

    good(await countPaper(await teller(2), { id, counts: counted(itemId, 2, 1) }));
    good(await countPaper(await teller(1), { id, counts: counted(itemId, 2, 1) }));
    good(await publish(id));

    expect(await world.db.paperBatch.findUniqueOrThrow({ where: { itemId } })).toMatchObject({ agree: 2, disagree: 1 });
    expect(await world.db.paperCount.count({ where: { itemId } })).toBe(4);
  });

  test('the second teller is another person, and does not see what the first one counted', async () => {
    const { id, manifest, itemId } = await voting();
    await cast(manifest, FOR, AGAINST, BLANK);
    await returned(id, 4, 5, 6);
    await closedRound(world, id);
    good(await countPaper(await teller(1), { id, counts: counted(itemId, 2, 1) }));

    expect(await countPaper(await teller(1), { id, counts: counted(itemId, 2, 1) })).toMatchObject({
      error: { stop: 'COUNTED_ALREADY', itemIds: [itemId] },
    });
    const shown = await paperShown(await teller(2), id);
    expect(shown).toMatchObject({ isAgreed: false, attempt: 1, countedBy: [{ id: seat(1) }], differences: [] });
    good(await countPaper(await teller(2), { id, counts: counted(itemId, 3, 0) }));
    expect(await paperShown(await teller(2), id)).toMatchObject({ attempt: 2, countedBy: [] });
    expect((await paperShown(await teller(2), id))?.differences).toHaveLength(2);
    expect((await paperShown(await chair(), id))?.differences).toEqual([]);
  });

  test.each([
    ['more papers than came back', (itemId: string) => counted(itemId, 3, 1), [{ code: 'TOO_MANY', limit: 3 }]],
    ['less than nothing', (itemId: string) => counted(itemId, 4, -1), [{ code: 'NEGATIVE' }]],
    ['no item at all', () => [], [{ field: 'counts', code: 'REQUIRED' }]],
    [
      'an item twice',
      (itemId: string) => [...counted(itemId, 3, 0), ...counted(itemId, 3, 0)],
      [{ field: 'counts', code: 'REQUIRED' }],
    ],
  ] as const)('a count of %s is refused', async (_, counts, problems) => {
    const { id, itemId } = await voting();
    await returned(id, 4, 5, 6);
    await closedRound(world, id);
    expect(await countPaper(await teller(1), { id, counts: counts(itemId) })).toMatchObject({ error: { problems } });
  });

  test('two papers in the box though three were registered would tell: refused in words, not counted', async () => {
    const { id, itemId } = await voting();
    await returned(id, 4, 5, 6);
    await closedRound(world, id);
    expect(await countPaper(await teller(1), { id, counts: counted(itemId, 2, 0) })).toMatchObject({
      error: { stop: 'FEW_PAPERS', itemIds: [itemId] },
    });
  });

  test('an urn with one or two papers beside it is not closed: nothing could be laid in any more', async () => {
    const { id, itemId } = await voting();
    await returned(id, 4, 6);
    expect(await closeBallotRound(await chair(), await versionOf(world, id))).toMatchObject({
      error: { stop: 'FEW_PAPERS', itemIds: [itemId] },
    });
  });

  test('one ballot from a device beside three papers is never published: it would be that member’s', async () => {
    const { id, manifest, itemId } = await voting();
    await cast(manifest, AGAINST);
    await returned(id, 4, 5, 6);
    await closedRound(world, id);
    for (const place of [1, 2] as const)
      good(await countPaper(await teller(place), { id, counts: counted(itemId, 2, 1) }));

    expect(await publish(id, true)).toMatchObject({ error: { stop: 'FEW_IN_CHANNEL', itemIds: [itemId] } });
    expect(await world.db.publishedBallot.count({ where: { itemId } })).toBe(0);
  });

  test('three papers that all say the same name their writers: the room is told before', async () => {
    const { id, manifest, itemId } = await voting();
    await cast(manifest, FOR, AGAINST, BLANK);
    await returned(id, 4, 5, 6);
    await closedRound(world, id);
    for (const place of [1, 2] as const)
      good(await countPaper(await teller(place), { id, counts: counted(itemId, 0, 3) }));
    expect(await publish(id)).toMatchObject({ error: { stop: 'UNANIMOUS', itemIds: [itemId] } });
    good(await publish(id, true));
  });
});

describe('the register of paper ballots', () => {
  test('a member on paper takes no ballot on a device', async () => {
    const { manifest } = await voting();
    const [answer] = await (await deviceOf(world, manifest, 4, undefined, ['ENVELOPE'])).collect();
    expect(answer).toMatchObject({ blindSignature: null, refusal: 'NOT_ENTITLED' });
  });

  test('an envelope may come as soon as the round is sealed; a paper in the room waits for the others', async () => {
    const id = await drafted({ 4: 'IN_ROOM', 5: 'IN_ROOM', 6: 'BY_ENVELOPE' });
    await sealedRound(world, id);
    good(await registerPaper(await secretary(), { id, memberId: seat(6), mark: 'RETURNED', isDone: true }));
    expect(
      await registerPaper(await secretary(), { id, memberId: seat(4), mark: 'HANDED_OUT', isDone: true }),
    ).toMatchObject({ error: { stop: 'PAPER_TOO_EARLY' } });
    expect(await world.db.paperVoter.findFirstOrThrow({ where: { roundId: id, memberId: seat(6) } })).toMatchObject({
      handedOutById: world.secretary.accountId,
      returnedById: world.secretary.accountId,
    });
  });

  test('what was never handed out does not come back', async () => {
    const { id } = await voting();
    expect(
      await registerPaper(await teller(1), { id, memberId: seat(4), mark: 'RETURNED', isDone: true }),
    ).toMatchObject({ error: { stop: 'PAPER_NOT_HANDED_OUT' } });
  });

  test('an envelope after the urn is shut comes too late', async () => {
    const { id } = await voting();
    await closedRound(world, id);
    expect(
      await registerPaper(await secretary(), { id, memberId: seat(6), mark: 'RETURNED', isDone: true }),
    ).toMatchObject({ error: { stop: 'LATE_PAPER' } });
  });

  test('a mark set by mistake is taken back, and the trail has both', async () => {
    const { id } = await voting();
    await returned(id, 4);
    good(await registerPaper(await teller(2), { id, memberId: seat(4), mark: 'HANDED_OUT', isDone: false }));
    expect(await world.db.paperVoter.findFirstOrThrow({ where: { roundId: id, memberId: seat(4) } })).toMatchObject({
      handedOutAt: null,
      returnedAt: null,
    });
    const entries = await world.db.auditEntry.count({ where: { objectId: id, action: 'BALLOT_PAPER_REGISTERED' } });
    expect(entries).toBe(3);
  });

  test('a member who is neither secretary nor teller writes nothing into it', async () => {
    const { id } = await voting();
    const member = await world.actAs(voter(world, 3));
    await expect(registerPaper(member, { id, memberId: seat(4), mark: 'HANDED_OUT', isDone: true })).rejects.toThrow(
      'FORBIDDEN',
    );
    await expect(countPaper(member, { id, counts: [] })).rejects.toThrow('FORBIDDEN');
  });

  test('whoever is to be judged has no paper of the own item, though on paper for the others', async () => {
    const own = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER', staffId: voter(world, 4).staffId });
    const meetingId = await runningMeeting(world, [own.id]);
    const id = await draftedRound(world, meetingId, {
      agendaItemIds: await itemIds(world, meetingId),
      paperVoters: [{ memberId: seat(4), way: 'IN_ROOM' }],
    });
    const manifest = await sealedRound(world, id);
    expect(manifest.items[0]?.members.find(({ memberRef }) => memberRef === seat(4))).toMatchObject({
      channel: 'EXCLUDED',
    });
  });
});

describe('what no script can do', () => {
  test('totals that two tellers did not count, counts by others, papers after the urn is shut', async () => {
    const { id, itemId } = await voting();
    await returned(id, 4, 5, 6);
    await closedRound(world, id);
    const totals = { itemId, agree: 3, disagree: 0, blank: 0, invalid: 0 };
    await expect(
      world.db.paperBatch.create({ data: { ...totals, counterAId: seat(1), counterBId: seat(2) } }),
    ).rejects.toThrow('paper_batches_of_two');
    await expect(world.db.paperCount.create({ data: { ...totals, attempt: 1, tellerId: seat(3) } })).rejects.toThrow(
      'paper_counts_by_tellers',
    );
    await expect(
      world.db.paperCount.create({ data: { ...totals, agree: 4, attempt: 1, tellerId: seat(1) } }),
    ).rejects.toThrow('paper_counts_of_returned');
    await world.db.paperCount.create({ data: { ...totals, attempt: 1, tellerId: seat(1) } });
    await expect(world.db.paperCount.updateMany({ where: { itemId }, data: { agree: 2 } })).rejects.toThrow(
      'paper_counts_stay',
    );
    await expect(
      world.db.paperVoter.updateMany({ where: { roundId: id }, data: { returnedAt: null, returnedById: null } }),
    ).rejects.toThrow('paper_voters_in_time');
  });
});

async function paperShown(context: Awaited<ReturnType<typeof chair>>, id: string) {
  const round = await ballotRoundById(context, id);
  const [item] = await new BallotRoundFields().items(round, context);
  return item === undefined ? null : new BallotItemPaperFields().paper(item, context);
}
