import { buildVoteRule } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, voter } from '../../testing/council-world.ts';
import { good, itemIds, plannedMeeting, runningMeeting } from '../../testing/run-meeting.ts';
import { closeItem } from './use-cases/close-item.ts';
import { openItems } from './use-cases/open-items.ts';
import { showAgendaItem } from './use-cases/show-agenda-item.ts';

const database = await testDatabase();
afterAll(() => database.close());
const world = await councilWorld(database);
const chair = await world.actAs(voter(world, 0));
const secretary = await world.actAs(world.secretary);

async function running(): Promise<string> {
  return runningMeeting(world, [(await world.received()).id, (await world.received()).id]);
}

async function read(meetingId: string) {
  const query = 'query ($id: UUID!) { meeting(id: $id) { currentItemId agenda { quorumNeeded } } }';
  return (await (await world.callAs(voter(world, 4))).run(query, { id: meetingId })).data.meeting;
}

test('the chair or the secretary moves the meeting to an item, every member reads which, and the trail has it once', async () => {
  const meetingId = await running();
  const [first = '', second = ''] = await itemIds(world, meetingId);
  expect((await read(meetingId)).currentItemId).toBeNull();
  good(await showAgendaItem(chair, first));
  good(await showAgendaItem(secretary, second));
  good(await showAgendaItem(secretary, second));
  expect((await read(meetingId)).currentItemId).toBe(second);
  const shown = { action: 'ITEM_SHOWN', objectId: { in: [first, second] } };
  expect(await world.db.auditEntry.count({ where: shown })).toBe(2);
});

test('opening an item moves the meeting to it; moving on closes nothing', async () => {
  const meetingId = await running();
  const [first = '', second = ''] = await itemIds(world, meetingId);
  good(await showAgendaItem(chair, first));
  good(await openItems(chair, { meetingId, itemIds: [second] }));
  expect((await read(meetingId)).currentItemId).toBe(second);
  good(await showAgendaItem(chair, first));
  expect(await world.db.agendaItem.findUniqueOrThrow({ where: { id: second } })).toMatchObject({ status: 'OPEN' });
});

test('a member moves nobody, and nobody moves a meeting that has not begun', async () => {
  const meetingId = await running();
  const [first = ''] = await itemIds(world, meetingId);
  await expect(showAgendaItem(await world.actAs(voter(world, 3)), first)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const [planned = ''] = await itemIds(world, await plannedMeeting(world, [(await world.received()).id]));
  expect(await showAgendaItem(chair, planned)).toMatchObject({
    error: { code: 'INVALID_TRANSITION', from: 'PLANNED' },
  });
});

test('the table does not let a meeting be at an item of another agenda', async () => {
  const [here, there] = [await running(), await running()];
  const [foreign = ''] = await itemIds(world, there);
  const moved = world.db.meeting.update({ where: { id: here }, data: { currentItemId: foreign } });
  await expect(moved).rejects.toThrow('on another agenda');
});

test('how many had to be there is told of each item by its own rule, also after it is closed', async () => {
  const { organisationId } = world;
  await buildVoteRule(world.db, {
    organisationId,
    awardCode: 'PROVINCIAL_EMULATION_FIGHTER',
    quorumNumerator: 9,
    quorumDenominator: 10,
  });
  const strict = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  const meetingId = await runningMeeting(world, [(await world.received()).id, strict.id]);
  const [first = ''] = await itemIds(world, meetingId);
  good(await openItems(chair, { meetingId, itemIds: [first] }));
  good(await closeItem(chair, first));
  expect((await read(meetingId)).agenda).toEqual([{ quorumNeeded: 5 }, { quorumNeeded: 7 }]);
});
