import { countStatements } from '@thidua/db';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, voter } from '../../testing/council-world.ts';
import { good, itemIds, passedMeeting, plannedMeeting } from '../../testing/run-meeting.ts';
import { markDossierRead } from './use-cases/mark-dossier-read.ts';

const database = await testDatabase();
afterAll(() => database.close());
const world = await councilWorld(database);
const member = voter(world, 2);

/** A meeting on somebody else's dossier, and on that of a member of the council. */
async function planned(nominee = member): Promise<string> {
  const own = await world.received({ staffId: nominee.staffId });
  return plannedMeeting(world, [(await world.received()).id, own.id]);
}

async function read(person: typeof member, id: string) {
  const query =
    'query ($id: UUID!) { meeting(id: $id) { agenda { reading { viewerHasRead readCount readerCount } } } }';
  const { data, codes } = await (await world.callAs(person)).run(query, { id });
  expect(codes).toEqual([]);
  return data.meeting.agenda.map(({ reading }: { reading: unknown }) => reading);
}

test('a member marks what they have read, not the dossier they stand aside from; the secretary sees how many', async () => {
  const meetingId = await planned();
  const [first = ''] = await itemIds(world, meetingId);
  good(await markDossierRead(await world.actAs(member), { itemId: first, isRead: true }));
  good(await markDossierRead(await world.actAs(voter(world, 3)), { itemId: first, isRead: true }));
  expect(await read(member, meetingId)).toEqual([
    { viewerHasRead: true, readCount: null, readerCount: 7 },
    { viewerHasRead: null, readCount: null, readerCount: 6 },
  ]);
  expect(await read(world.secretary, meetingId)).toEqual([
    { viewerHasRead: null, readCount: 2, readerCount: 7 },
    { viewerHasRead: null, readCount: 0, readerCount: 6 },
  ]);
});

test('marked twice is marked once; a mark is taken back', async () => {
  const meetingId = await planned(voter(world, 3));
  const [itemId = ''] = await itemIds(world, meetingId);
  const context = await world.actAs(member);
  good(await markDossierRead(context, { itemId, isRead: true }));
  good(await markDossierRead(context, { itemId, isRead: true }));
  good(await markDossierRead(context, { itemId, isRead: false }));
  expect(await world.db.dossierReading.count({ where: { agendaItemId: itemId } })).toBe(0);
  const trail = await world.db.auditEntry.findMany({ where: { objectId: itemId, action: { startsWith: 'DOSSIER_' } } });
  expect(trail.map(({ action }) => action)).toEqual(['DOSSIER_MARKED_READ', 'DOSSIER_MARKED_UNREAD']);
});

test('nobody marks what they stand aside from, without a seat, or after the meeting', async () => {
  const nominee = voter(world, 4);
  const meetingId = await planned(nominee);
  const [first = '', own = ''] = await itemIds(world, meetingId);
  const marking = async (person: typeof member, itemId: string) =>
    markDossierRead(await world.actAs(person), { itemId, isRead: true });
  await expect(marking(nominee, own)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(marking(world.secretary, first)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const over = await passedMeeting(world, [(await world.received()).id]);
  const [item = ''] = await itemIds(world, over);
  const late = await markDossierRead(await world.actAs(member), { itemId: item, isRead: true });
  expect(late).toMatchObject({ error: { code: 'INVALID_TRANSITION', from: 'CLOSED' } });
});

test('the table refuses a reader of another council', async () => {
  const [itemId = ''] = await itemIds(world, await planned(voter(world, 5)));
  const elsewhere = await councilWorld(database);
  const foreign = { agendaItemId: itemId, memberId: elsewhere.seatOf(voter(elsewhere, 1)), readAt: new Date() };
  await expect(world.db.dossierReading.create({ data: foreign })).rejects.toThrow('does not sit on this council');
});

test('the marks of an agenda are read in one statement, however long it is', async () => {
  const nominations = [];
  for (let at = 0; at < 6; at += 1) nominations.push((await world.received()).id);
  const [short, long] = [
    await plannedMeeting(world, nominations.slice(0, 1)),
    await plannedMeeting(world, nominations.slice(1)),
  ];
  const secretary = await world.callAs(world.secretary);
  const query = 'query ($id: UUID!) { meeting(id: $id) { agenda { reading { readCount } } } }';
  const countOf = async (id: string) =>
    (await countStatements(database, () => secretary.run(query, { id }))).statements.length;
  await countOf(short);
  expect(await countOf(long)).toBe(await countOf(short));
});
