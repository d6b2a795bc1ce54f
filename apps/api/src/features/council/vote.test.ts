import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, newId, voter } from '../../testing/council-world.ts';
import { good, itemIds, openAll, plannedMeeting, runningMeeting, seat, vote } from '../../testing/run-meeting.ts';
import { castVote } from './use-cases/cast-vote.ts';
import { closeItem } from './use-cases/close-item.ts';
import { closeMeeting } from './use-cases/close-meeting.ts';
import { openItems } from './use-cases/open-items.ts';
import { recordAttendance } from './use-cases/record-attendance.ts';
import { startMeeting } from './use-cases/start-meeting.ts';

const database = await testDatabase();
afterAll(() => database.close());
const world = await councilWorld(database);

async function openItem(present = 7) {
  const { id: nominationId } = await world.received();
  const meetingId = await runningMeeting(world, [nominationId], present);
  const [itemId = ''] = await openAll(world, meetingId);
  return { meetingId, itemId };
}

test('of twenty votes fired at once by one member, one counts and the others are told which', async () => {
  const { itemId } = await openItem();
  const member = await world.actAs(voter(world, 1));
  const choices = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 'AGREE' : 'DISAGREE'));

  const outcomes = await Promise.all(choices.map((choice) => castVote(member, { itemId, choice } as const)));

  const counted = await world.db.vote.findMany({ where: { agendaItemId: itemId } });
  expect(counted).toHaveLength(1);
  const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]));
  expect(refused).toHaveLength(19);
  for (const error of refused) expect(error).toMatchObject({ code: 'ALREADY_VOTED', choice: counted[0]?.choice });
  const trail = await world.db.auditEntry.findMany({ where: { action: 'VOTE_CAST', objectId: itemId } });
  expect(trail.map(({ data }) => data)).toEqual([{ memberId: world.seatOf(voter(world, 1)) }]);
});

test('all members voting at once are all counted', async () => {
  const { itemId } = await openItem();
  const members = await Promise.all(world.voters.map((person) => world.actAs(person)));
  await Promise.all(members.map((member) => castVote(member, { itemId, choice: 'AGREE' })));
  expect(await world.db.vote.count({ where: { agendaItemId: itemId } })).toBe(7);
});

test('a vote after closing, and before opening, finds the item not open', async () => {
  const { itemId } = await openItem();
  good(await closeItem(await world.actAs(voter(world, 0)), itemId));
  const late = await castVote(await world.actAs(voter(world, 1)), { itemId, choice: 'AGREE' });
  expect(late).toMatchObject({ ok: false, error: { code: 'ITEM_NOT_OPEN', status: 'CLOSED' } });

  const { id: nominationId } = await world.received();
  const [waiting = ''] = await itemIds(world, await runningMeeting(world, [nominationId]));
  const early = await castVote(await world.actAs(voter(world, 1)), { itemId: waiting, choice: 'AGREE' });
  expect(early).toMatchObject({ ok: false, error: { code: 'ITEM_NOT_OPEN', status: 'WAITING' } });
});

test('votes that race with the closing are either counted or refused, never lost', async () => {
  const { itemId } = await openItem();
  const members = await Promise.all(world.voters.slice(1).map((person) => world.actAs(person)));
  const chair = await world.actAs(voter(world, 0));

  const [closed, ...votes] = await Promise.all([
    closeItem(chair, itemId),
    ...members.map((member) => castVote(member, { itemId, choice: 'AGREE' })),
  ]);

  expect(closed.ok).toBe(true);
  const item = await world.db.agendaItem.findUniqueOrThrow({ where: { id: itemId } });
  expect(item.agreeCount).toBe(votes.filter(({ ok }) => ok).length);
  expect(item.agreeCount).toBe(await world.db.vote.count({ where: { agendaItemId: itemId } }));
});

test('who is absent, excluded or without a vote is told why', async () => {
  const nominee = voter(world, 3);
  const { id: nominationId } = await world.received({ staffId: nominee.staffId });
  const meetingId = await runningMeeting(world, [nominationId], 6);
  const [itemId = ''] = await openAll(world, meetingId);
  const refusal = async (person: typeof nominee) => {
    const outcome = await castVote(await world.actAs(person), { itemId, choice: 'AGREE' });
    return outcome.ok ? undefined : outcome.error;
  };
  expect(await refusal(nominee)).toMatchObject({ code: 'NOT_ENTITLED', entitlement: 'EXCLUDED' });
  expect(await refusal(voter(world, 6))).toMatchObject({ code: 'NOT_ENTITLED', entitlement: 'NOT_PRESENT' });
  expect(await refusal(world.secretary)).toMatchObject({ code: 'NOT_ENTITLED', entitlement: 'NO_VOTE' });
});

test('a member who votes and then leaves still counts as having been there', async () => {
  const { meetingId, itemId } = await openItem(6);
  await vote(world, itemId, ['AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE']);
  const secretary = await world.actAs(world.secretary);
  good(await recordAttendance(secretary, { meetingId, memberId: world.seatOf(voter(world, 5)), status: 'ABSENT' }));
  good(await closeItem(await world.actAs(voter(world, 0)), itemId));
  expect(await world.db.agendaItem.findUniqueOrThrow({ where: { id: itemId } })).toMatchObject({
    agreeCount: 6,
    presentCount: 6,
    baseCount: 6,
    isPassed: true,
  });
});

test('only the chair opens, closes and ends; the right is asked before the state', async () => {
  const { meetingId, itemId } = await openItem();
  for (const person of [voter(world, 1), world.secretary, world.deputy]) {
    const actor = await world.actAs(person);
    await expect(closeItem(actor, itemId)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(openItems(actor, { meetingId, itemIds: [itemId] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(startMeeting(actor, { id: meetingId, version: 99 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(closeMeeting(actor, { id: meetingId, version: 99 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});

test('a meeting is not ended while an item is open, nor twice, nor on an old version', async () => {
  const { meetingId, itemId } = await openItem();
  const chair = await world.actAs(voter(world, 0));
  const ending = async (version: number) => {
    const outcome = await closeMeeting(chair, { id: meetingId, version });
    return outcome.ok ? undefined : outcome.error;
  };
  expect(await ending(2)).toMatchObject({ code: 'ITEMS_STILL_OPEN', ordinals: [1] });
  good(await closeItem(chair, itemId));
  expect(await ending(1)).toMatchObject({ code: 'STALE_RECORD', currentVersion: 2 });
  expect(await ending(2)).toBeUndefined();
  expect(await ending(3)).toMatchObject({ code: 'INVALID_TRANSITION', from: 'CLOSED' });
  expect(await startMeeting(chair, { id: meetingId, version: 3 })).toMatchObject({
    ok: false,
    error: { from: 'CLOSED' },
  });
});

test('items open only in a running meeting with a quorum, and only once', async () => {
  const { id: nominationId } = await world.received();
  const meetingId = await plannedMeeting(world, [nominationId]);
  const wanted = { meetingId, itemIds: await itemIds(world, meetingId) };
  const chair = await world.actAs(voter(world, 0));
  expect(await openItems(chair, wanted)).toMatchObject({
    ok: false,
    error: { code: 'INVALID_TRANSITION', from: 'PLANNED' },
  });

  await seat(world, meetingId, 5);
  good(await startMeeting(chair, { id: meetingId, version: 1 }));
  const leaving = { meetingId, memberId: world.seatOf(voter(world, 4)), status: 'ABSENT' } as const;
  good(await recordAttendance(await world.actAs(voter(world, 4)), leaving));
  expect(await openItems(chair, wanted)).toMatchObject({
    ok: false,
    error: { code: 'QUORUM_NOT_REACHED', present: 4, needed: 5 },
  });

  await seat(world, meetingId, 5);
  good(await openItems(chair, wanted));
  expect(await openItems(chair, wanted)).toMatchObject({
    ok: false,
    error: { code: 'INVALID_TRANSITION', from: 'OPEN' },
  });
  await expect(openItems(chair, { meetingId, itemIds: [newId()] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('of twenty closings at once one counts the votes', async () => {
  const { itemId } = await openItem();
  await vote(world, itemId, ['AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE']);
  const chair = await world.actAs(voter(world, 0));
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => closeItem(chair, itemId)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await world.db.auditEntry.count({ where: { action: 'ITEM_CLOSED', objectId: itemId } })).toBe(1);
});
