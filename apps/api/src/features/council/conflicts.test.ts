import { buildInitiative } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, newId, voter } from '../../testing/council-world.ts';
import { good, itemIds, openAll, plannedMeeting, runningMeeting } from '../../testing/run-meeting.ts';
import { declareConflict } from './use-cases/declare-conflict.ts';
import { openItems } from './use-cases/open-items.ts';

const database = await testDatabase();
afterAll(() => database.close());
const world = await councilWorld(database);
const { db, organisationId } = world;
const secretary = await world.actAs(world.secretary);
const seatOf = (place: number) => world.seatOf(voter(world, place));
const conflictsOf = (agendaItemId: string) =>
  db.conflictOfInterest.findMany({ where: { agendaItemId }, select: { memberId: true, kind: true } });

async function related(staffId: string, relatedId: string): Promise<void> {
  await db.declaredRelation.create({
    data: { id: newId(), organisationId, staffId, relatedId, kind: 'SIBLING', declaredAt: new Date() },
  });
}

/** A dossier that rests on an initiative which the voter wrote together with the nominee. */
async function restingOnWorkWith(place: number) {
  const nomination = await world.received();
  const { staffId, awardCode, year } = nomination;
  if (staffId === null) throw new Error('a person is nominated');
  const authors = [
    { staffId, shareBasisPoints: 6_000 },
    { staffId: voter(world, place).staffId, shareBasisPoints: 4_000 },
  ];
  const initiative = await buildInitiative(db, { ownerId: staffId, status: 'RECOGNISED', authors });
  await db.initiativeUse.create({
    data: { nominationId: nomination.id, initiativeId: initiative.id, staffId, awardCode, year },
  });
  return nomination;
}

const MATRIX = `query ($id: UUID!) { meeting(id: $id) {
  conflictRows { member { id } cells { itemId kind isRecorded } } } }`;

async function rowsFor(person: Parameters<typeof world.callAs>[0], id: string) {
  const { data, codes } = await (await world.callAs(person)).run(MATRIX, { id });
  expect(codes).toEqual([]);
  return data.meeting.conflictRows as { member: { id: string }; cells: object[] }[];
}

test('a co-author of the initiative that the dossier rests on stands aside when it goes on the agenda', async () => {
  const { id: nominationId } = await restingOnWorkWith(4);
  const [itemId = ''] = await itemIds(world, await plannedMeeting(world, [nominationId]));
  expect(await conflictsOf(itemId)).toEqual([{ memberId: seatOf(4), kind: 'CO_AUTHOR' }]);
});

test('a relation declared by either of the two keeps the member from the vote', async () => {
  const nomination = await world.received();
  await related(nomination.staffId ?? '', voter(world, 3).staffId);
  await related(voter(world, 5).staffId, nomination.staffId ?? '');
  const [itemId = ''] = await itemIds(world, await plannedMeeting(world, [nomination.id]));
  expect(await conflictsOf(itemId)).toEqual(
    expect.arrayContaining([
      { memberId: seatOf(3), kind: 'RELATIVE' },
      { memberId: seatOf(5), kind: 'RELATIVE' },
    ]),
  );
});

test('a relation declared after the agenda was made stands in the matrix at once, and is written down at opening', async () => {
  const nomination = await world.received();
  const id = await runningMeeting(world, [nomination.id]);
  const [itemId = ''] = await itemIds(world, id);
  await related(voter(world, 2).staffId, nomination.staffId ?? '');
  const row = (await rowsFor(world.secretary, id)).find(({ member }) => member.id === seatOf(2));
  expect(row?.cells).toEqual([{ itemId, kind: 'RELATIVE', isRecorded: false }]);
  expect(await conflictsOf(itemId)).toEqual([]);
  await openAll(world, id);
  const after = (await rowsFor(world.secretary, id)).find(({ member }) => member.id === seatOf(2));
  expect(after?.cells).toEqual([{ itemId, kind: 'RELATIVE', isRecorded: true }]);
});

test('an item that was opened takes up no relation that is declared later', async () => {
  const nomination = await world.received();
  const id = await runningMeeting(world, [nomination.id]);
  good(await openItems(await world.actAs(voter(world, 0)), { meetingId: id, itemIds: await itemIds(world, id) }));
  await related(voter(world, 6).staffId, nomination.staffId ?? '');
  const row = (await rowsFor(world.secretary, id)).find(({ member }) => member.id === seatOf(6));
  expect(row?.cells).toEqual([]);
});

test('the office and the chair see every voting member, a member the own row, a director without a seat none', async () => {
  const { id: nominationId } = await restingOnWorkWith(1);
  const id = await plannedMeeting(world, [nominationId]);
  const membersSeenBy = async (person: Parameters<typeof world.callAs>[0]) =>
    (await rowsFor(person, id)).map(({ member }) => member.id);
  const everybody = world.voters.map((each) => world.seatOf(each));
  expect(await membersSeenBy(world.secretary)).toEqual(everybody);
  expect(await membersSeenBy(voter(world, 0))).toEqual(everybody);
  expect(await membersSeenBy(voter(world, 1))).toEqual([seatOf(1)]);
  expect(await membersSeenBy(voter(world, 2))).toEqual([seatOf(2)]);
  expect(await membersSeenBy(world.deputy)).toEqual([]);
});

test('a member says why by the kind of reason, and that kind is what is written down', async () => {
  const { id: nominationId } = await world.received();
  const [itemId = ''] = await itemIds(world, await plannedMeeting(world, [nominationId]));
  const member = await world.actAs(voter(world, 2));
  good(await declareConflict(member, { itemId, memberId: seatOf(2), kind: 'RELATIVE' }));
  good(await declareConflict(secretary, { itemId, memberId: seatOf(3) }));
  expect(await conflictsOf(itemId)).toEqual(
    expect.arrayContaining([
      { memberId: seatOf(2), kind: 'RELATIVE' },
      { memberId: seatOf(3), kind: 'DECLARED' },
    ]),
  );
});
