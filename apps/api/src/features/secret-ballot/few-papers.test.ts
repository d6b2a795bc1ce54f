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
  versionOf,
  votingRound,
} from '../../testing/play-ballot.ts';
import { good, itemIds, runningMeeting } from '../../testing/run-meeting.ts';
import { ballotBundle } from './ballot-round.queries.ts';
import { finishPaper, issuePaperTokens, openPaper } from './use-cases/enter-paper.ts';
import { publishBallotRound } from './use-cases/publish-ballot-round.ts';
import { registerPaper } from './use-cases/register-paper.ts';
import { closeBallotRound } from './use-cases/run-ballot-round.ts';

const { world, urn } = await ballotRoom({ shareNumerator: 2, shareDenominator: 3 });

const chair = () => world.actAs(voter(world, 0));
const teller = (place: 1 | 2) => world.actAs(voter(world, place));
const seat = (place: number) => world.seatOf(voter(world, place));

interface Voting {
  readonly id: string;
  readonly manifest: Manifest;
  readonly itemId: string;
}

/** Seven members: one on paper in the room, one by envelope, the others on devices; both papers have come back. */
async function voting(ways: Readonly<Record<number, PaperWay>> = { 5: 'IN_ROOM', 6: 'BY_ENVELOPE' }): Promise<Voting> {
  const nomination = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  const meetingId = await runningMeeting(world, [nomination.id]);
  const id = await draftedRound(world, meetingId, {
    agendaItemIds: await itemIds(world, meetingId),
    paperVoters: Object.entries(ways).map(([place, way]) => ({ memberId: seat(Number(place)), way })),
  });
  const manifest = await votingRound(world, id);
  for (const place of Object.keys(ways).map(Number)) {
    for (const mark of ['HANDED_OUT', 'RETURNED'] as const)
      good(await registerPaper(await teller(1), { id, memberId: seat(place), mark, isDone: true }));
  }
  return { id, manifest, itemId: manifest.items[0]?.id ?? '' };
}

async function openedByTwo(id: string): Promise<void> {
  good(await openPaper(await teller(1), { id }));
  good(await openPaper(await teller(2), { id }));
}

/** The first teller's device, which enters the paper of the member at that place. */
async function kioskOf({ manifest }: Voting, place: number, by: 1 | 2 = 1) {
  const context = await teller(by);
  return deviceOf(world, manifest, place, undefined, ['ENVELOPE'], (asked) =>
    issuePaperTokens(context, { ...asked, memberId: seat(place) }),
  );
}

async function castByDevices({ id, manifest, itemId }: Voting): Promise<void> {
  for (const [place, choice] of [FOR, FOR, FOR, FOR, AGAINST].entries()) {
    const { envelope } = await (await deviceOf(world, manifest, place)).ballot(itemId, choice);
    expect(await urn.cast(id, envelope)).toMatchObject({ code: 'OK' });
  }
}

describe('one or two papers', () => {
  test('are opened by two tellers and laid into the urn, where nobody can tell them from the others', async () => {
    const round = await voting();
    const { id, itemId } = round;
    await castByDevices(round);
    await openedByTwo(id);
    for (const [place, choice] of [
      [5, FOR],
      [6, BLANK],
    ] as const) {
      const { envelope } = await (await kioskOf(round, place)).ballot(itemId, choice);
      expect(await urn.cast(id, envelope)).toMatchObject({ code: 'OK' });
      good(await finishPaper(await teller(1), { id, memberId: seat(place) }));
    }
    await closedRound(world, id);
    good(await publishBallotRound(await chair(), { ...(await versionOf(world, id)), acceptsUnanimity: false }));

    expect(await world.db.ballotItem.findUniqueOrThrow({ where: { id: itemId } })).toMatchObject({
      issuedCount: 7,
      returnedCount: 7,
      agreeCount: 5,
      disagreeCount: 1,
      blankCount: 1,
      isPassed: true,
    });
    const file = (await ballotBundle(await chair(), id)) ?? '';
    expect(recount(new TextEncoder().encode(file)).findings).toEqual([]);
    expect(Object.keys(JSON.parse(file).items[0])).not.toContain('paper');
    expect(JSON.parse(file).items[0].ballots).toHaveLength(7);
  });

  test('the urn is not closed before both lie in it', async () => {
    const round = await voting();
    const { id, itemId } = round;
    await openedByTwo(id);
    await (await kioskOf(round, 5)).ballot(itemId, FOR);
    good(await finishPaper(await teller(1), { id, memberId: seat(5) }));
    expect(await closeBallotRound(await chair(), await versionOf(world, id))).toMatchObject({
      error: { stop: 'FEW_PAPERS' },
    });
  });

  test('one teller cannot be both; a third takes nobody’s place', async () => {
    const { id } = await voting();
    good(await openPaper(await teller(1), { id }));
    expect(await openPaper(await teller(1), { id })).toMatchObject({ error: { stop: 'SAME_TELLER' } });
    await expect(openPaper(await world.actAs(voter(world, 3)), { id })).rejects.toThrow('FORBIDDEN');
    await expect(world.db.ballotRound.update({ where: { id }, data: { paperWitnessedById: seat(1) } })).rejects.toThrow(
      'ballot_rounds_paper_by_two',
    );
    await expect(world.db.ballotRound.update({ where: { id }, data: { paperOpenedById: seat(2) } })).rejects.toThrow(
      'ballot_rounds_paper_openers',
    );
  });

  test('no ballot is given out for a paper before the second teller has joined, nor ever to the second one', async () => {
    const round = await voting();
    good(await openPaper(await teller(1), { id: round.id }));
    expect(await (await kioskOf(round, 5)).collect()).toMatchObject([{ refusal: 'NOT_ENTITLED' }]);
    good(await openPaper(await teller(2), { id: round.id }));
    expect(await (await kioskOf(round, 5, 2)).collect()).toMatchObject([{ refusal: 'NOT_ENTITLED' }]);
    expect(await (await kioskOf(round, 5)).collect()).toMatchObject([{ refusal: null }]);
    expect(await (await kioskOf(round, 5)).collect()).toMatchObject([{ refusal: 'ISSUED_ELSEWHERE' }]);
  });

  test('no ballot is given out for somebody who votes on a device, or whose envelope has not come', async () => {
    const round = await voting({ 5: 'IN_ROOM', 6: 'BY_ENVELOPE' });
    await world.db.paperVoter.updateMany({
      where: { roundId: round.id, memberId: seat(6) },
      data: { returnedAt: null, returnedById: null },
    });
    await openedByTwo(round.id);
    const context = await teller(1);
    const device = await deviceOf(world, round.manifest, 4, undefined, ['ELECTRONIC'], (asked) =>
      issuePaperTokens(context, { ...asked, memberId: seat(4) }),
    );
    expect(await device.collect()).toMatchObject([{ refusal: 'NOT_ENTITLED' }]);
    expect(await (await kioskOf(round, 6)).collect()).toMatchObject([{ refusal: 'NOT_ENTITLED' }]);
  });

  test('a third envelope that comes after they were opened is entered as they are', async () => {
    const round = await voting({ 4: 'BY_ENVELOPE', 5: 'IN_ROOM', 6: 'BY_ENVELOPE' });
    const { id } = round;
    const late = { id, memberId: seat(4), mark: 'RETURNED' } as const;
    good(await registerPaper(await teller(1), { ...late, isDone: false }));
    await openedByTwo(id);
    good(await registerPaper(await teller(1), { ...late, isDone: true }));
    expect(await registerPaper(await teller(1), { ...late, isDone: false })).toMatchObject({
      error: { stop: 'PAPER_OPENED' },
    });
    expect(await (await kioskOf(round, 4)).collect()).toMatchObject([{ refusal: null }]);
  });

  test('three papers are not opened one by one: they are counted in totals after closing', async () => {
    const { id } = await voting({ 4: 'BY_ENVELOPE', 5: 'IN_ROOM', 6: 'BY_ENVELOPE' });
    expect(await openPaper(await teller(1), { id })).toMatchObject({ error: { code: 'INVALID_TRANSITION' } });
  });

  test('no script gives out a ballot for a paper that two have not opened', async () => {
    const { itemId } = await voting();
    await expect(
      world.db.issueRecord.create({ data: { itemId, memberId: seat(5), blindedHash: new Uint8Array(32) } }),
    ).rejects.toThrow('issue_records_paper_by_two');
  });
});
