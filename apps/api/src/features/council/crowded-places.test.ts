import { buildNomination, buildStaff, buildVoteRule } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { councilWorld, voter, type CouncilWorld } from '../../testing/council-world.ts';
import { good, itemIds, runningMeeting, vote } from '../../testing/run-meeting.ts';
import { closeItem } from './use-cases/close-item.ts';
import { closeMeeting } from './use-cases/close-meeting.ts';
import { openItems } from './use-cases/open-items.ts';
import { putToSecondVote } from './use-cases/put-to-second-vote.ts';

const database = await testDatabase();
let world: CouncilWorld;
afterAll(() => database.close());

/** Seven who are proposed for Lao động tiên tiến leave one place for a Chiến sĩ thi đua cơ sở. */
beforeEach(async () => {
  world = await councilWorld(database);
  const { organisationId } = world;
  for (let person = 0; person < 7; person += 1) {
    const { id: staffId } = await buildStaff(world.db, { organisationId });
    await buildNomination(world.db, { staffId, status: 'ELIGIBLE', awardCode: 'ADVANCED_WORKER' });
  }
  const awardCode = 'GRASSROOTS_EMULATION_FIGHTER';
  await world.db.voteRule.deleteMany({ where: { organisationId, awardCode } });
  await buildVoteRule(world.db, { organisationId, awardCode, hasSecondRound: true });
});

const chair = () => world.actAs(voter(world, 0));
const five = ['AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE', 'DISAGREE', 'DISAGREE'] as const;
const six = ['AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE', 'DISAGREE'] as const;
const READ = `query ($id: UUID!) { meeting(id: $id) { viewerCan crowdedPlaces {
  rule allowed left tieHindrance placed { id } tied { id } beyond { id } } } }`;

async function crowded(meetingId: string) {
  const { data } = await (await world.callAs(voter(world, 0))).run(READ, { id: meetingId });
  return (data as { meeting: { viewerCan: string[]; crowdedPlaces: object[] } }).meeting;
}

/** So many, voted on at once by an own-level award with one place, as these votes say. */
async function votedAtOnce(votes: readonly (readonly ('AGREE' | 'DISAGREE')[])[]) {
  const lines = [];
  for (const _ of votes) lines.push(await world.received({ awardCode: 'GRASSROOTS_EMULATION_FIGHTER' }));
  const meetingId = await runningMeeting(
    world,
    lines.map(({ id }) => id),
  );
  const items = await itemIds(world, meetingId);
  good(await openItems(await chair(), { meetingId, itemIds: items }));
  for (const [at, choices] of votes.entries()) {
    await vote(world, items[at] ?? '', choices);
    good(await closeItem(await chair(), items[at] ?? ''));
  }
  return { meetingId, items, nominations: lines.map(({ id }) => id) };
}

test('hai người bằng phiếu ở chỗ cuối: một lần bấm đưa cả hai ra bỏ phiếu lại; người nhiều phiếu hơn ở lần hai có chỗ', async () => {
  const { meetingId, items, nominations } = await votedAtOnce([six, five, six]);
  const [first = '', second = '', third = ''] = items;
  const told = await crowded(meetingId);
  expect(told.crowdedPlaces).toEqual([
    {
      rule: 'BODY_FIGHTERS',
      allowed: 1,
      left: 1,
      tieHindrance: null,
      placed: [],
      tied: [{ id: first }, { id: third }],
      beyond: [{ id: second }],
    },
  ]);
  expect(told.viewerCan).toContain('VOTE_AGAIN');
  expect(await putToSecondVote(await chair(), second)).toMatchObject({ error: { hindrance: 'PASSED' } });

  good(await putToSecondVote(await chair(), first));
  const [, , , fourth = '', fifth = ''] = await itemIds(world, meetingId);
  good(await openItems(await chair(), { meetingId, itemIds: [fourth, fifth] }));
  await vote(world, fourth, five);
  await vote(world, fifth, six);
  good(await closeItem(await chair(), fourth));
  good(await closeItem(await chair(), fifth));

  expect((await crowded(meetingId)).crowdedPlaces).toMatchObject([
    { tied: [], placed: [{ id: fifth }], beyond: [{ id: fourth }, { id: second }] },
  ]);
  const counts = await world.db.agendaItem.findMany({
    where: { nominationId: nominations[0] ?? '' },
    select: { attempt: true, agreeCount: true },
    orderBy: { attempt: 'asc' },
  });
  expect(counts, 'the first vote stays as it was counted').toEqual([
    { attempt: 1, agreeCount: 6 },
    { attempt: 2, agreeCount: 5 },
  ]);
});

test('người bằng phiếu chờ bỏ phiếu lại mà họp kết thúc thì kết quả lần một đứng nguyên: vẫn đạt', async () => {
  const { meetingId, items, nominations } = await votedAtOnce([six, six]);
  good(await putToSecondVote(await chair(), items[0] ?? ''));
  const { version } = await world.db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  good(await closeMeeting(await chair(), { id: meetingId, version }));

  const rows = await world.db.nomination.findMany({ where: { id: { in: nominations } }, select: { status: true } });
  expect(rows).toEqual([{ status: 'PASSED' }, { status: 'PASSED' }]);
  expect(await itemIds(world, meetingId)).toEqual(items);
  expect((await crowded(meetingId)).crowdedPlaces).toMatchObject([{ tieHindrance: 'MEETING_NOT_OPEN' }]);
});
