import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, voter } from '../../testing/council-world.ts';
import { good, itemIds, plannedMeeting, runningMeeting } from '../../testing/run-meeting.ts';
import { openItems } from './use-cases/open-items.ts';
import { removeFromAgenda } from './use-cases/remove-from-agenda.ts';
import { reorderAgenda } from './use-cases/reorder-agenda.ts';

const database = await testDatabase();
afterAll(() => database.close());
const world = await councilWorld(database);
const secretary = await world.actAs(world.secretary);

async function threeNominations(): Promise<string[]> {
  const nominations = [await world.received(), await world.received(), await world.received()];
  return nominations.map(({ id }) => id);
}

async function numbers(meetingId: string): Promise<number[]> {
  const rows = await world.db.agendaItem.findMany({ where: { meetingId }, orderBy: { ordinal: 'asc' } });
  return rows.map(({ ordinal }) => ordinal);
}

test('the secretary puts the agenda into another order, once in the trail, and the numbers stay 1, 2, 3', async () => {
  const id = await plannedMeeting(world, await threeNominations());
  const [a = '', b = '', c = ''] = await itemIds(world, id);
  good(await reorderAgenda(secretary, { id, version: 1, itemIds: [c, a, b] }));
  expect(await itemIds(world, id)).toEqual([c, a, b]);
  expect(await numbers(id)).toEqual([1, 2, 3]);
  expect(await world.db.auditEntry.count({ where: { action: 'AGENDA_REORDERED', objectId: id } })).toBe(1);
});

test('the same order sent again changes nothing and leaves no second line in the trail', async () => {
  const id = await plannedMeeting(world, await threeNominations());
  good(await reorderAgenda(secretary, { id, version: 1, itemIds: await itemIds(world, id) }));
  expect(await world.db.auditEntry.count({ where: { action: 'AGENDA_REORDERED', objectId: id } })).toBe(0);
  expect(await world.db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 1 });
});

test('an order made from an older agenda is refused, by its version and by its items', async () => {
  const nominations = await threeNominations();
  const id = await plannedMeeting(world, nominations);
  const [a = '', b = '', c = ''] = await itemIds(world, id);
  good(await reorderAgenda(secretary, { id, version: 1, itemIds: [b, a, c] }));
  const late = await reorderAgenda(secretary, { id, version: 1, itemIds: [c, a, b] });
  expect(late).toMatchObject({ ok: false, error: { code: 'STALE_RECORD', currentVersion: 2 } });
  good(await removeFromAgenda(secretary, { meetingId: id, nominationIds: nominations.slice(0, 1) }));
  const shorter = await reorderAgenda(secretary, { id, version: 2, itemIds: [c, b, a] });
  expect(shorter).toMatchObject({ ok: false, error: { code: 'STALE_RECORD' } });
  expect(await numbers(id)).toEqual([1, 2]);
});

test('an item that was opened keeps its number; those that wait are changed about it', async () => {
  const id = await runningMeeting(world, await threeNominations());
  const [a = '', b = '', c = ''] = await itemIds(world, id);
  good(await openItems(await world.actAs(voter(world, 0)), { meetingId: id, itemIds: [b] }));
  const { version } = await world.db.meeting.findUniqueOrThrow({ where: { id } });
  const moved = await reorderAgenda(secretary, { id, version, itemIds: [b, a, c] });
  expect(moved).toMatchObject({ ok: false, error: { code: 'INVALID_TRANSITION', from: 'OPEN' } });
  good(await reorderAgenda(secretary, { id, version, itemIds: [c, b, a] }));
  expect(await itemIds(world, id)).toEqual([c, b, a]);
});

test('neither the chair nor a member puts the agenda in order, and nobody that of another body', async () => {
  const id = await plannedMeeting(world, await threeNominations());
  const itemIdsNow = await itemIds(world, id);
  const input = { id, version: 1, itemIds: itemIdsNow };
  await expect(reorderAgenda(await world.actAs(voter(world, 0)), input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(reorderAgenda(await world.actAs(voter(world, 3)), input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const other = await councilWorld(database);
  const stranger = await other.actAs(other.secretary);
  await expect(reorderAgenda(stranger, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
