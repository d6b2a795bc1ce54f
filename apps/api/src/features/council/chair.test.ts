import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, MEETING_TIME, newId, voter } from '../../testing/council-world.ts';
import { good, itemIds, openAll, runningMeeting, vote } from '../../testing/run-meeting.ts';
import { closeItem } from './use-cases/close-item.ts';
import { closeMeeting } from './use-cases/close-meeting.ts';
import { handOverChair } from './use-cases/hand-over-chair.ts';
import { openItems } from './use-cases/open-items.ts';
import { recordAttendance } from './use-cases/record-attendance.ts';

const database = await testDatabase();
afterAll(() => database.close());
const world = await councilWorld(database, () => MEETING_TIME, 2);
const { db } = world;
const [chair, vice, other] = [voter(world, 0), voter(world, 1), voter(world, 2)];

async function running(): Promise<string> {
  return runningMeeting(world, [(await world.received()).id, (await world.received()).id]);
}

async function handOver(
  by: typeof chair,
  meetingId: string,
  to: typeof chair,
  id = newId(),
  reason = 'Liên quan mục 1',
) {
  const { version } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { version: true } });
  const input = { id, meetingId, version, toMemberId: world.seatOf(to), reason };
  return handOverChair(await world.actAs(by), input);
}

const READ = `query ($id: UUID!) { meeting(id: $id) { viewerCan presiding { id } handovers { from { id } to { id } reason } } }`;

async function read(person: typeof chair, id: string) {
  const { data, codes } = await (await world.callAs(person)).run(READ, { id });
  expect(codes).toEqual([]);
  return data.meeting;
}

test('the chair hands the meeting to a vice-chair, who opens and counts from then on, and takes it back', async () => {
  const meetingId = await running();
  const [first = '', second = ''] = await itemIds(world, meetingId);
  expect(await read(chair, meetingId)).toMatchObject({ presiding: { id: world.seatOf(chair) }, handovers: [] });
  good(await handOver(chair, meetingId, vice));

  expect((await read(chair, meetingId)).viewerCan).toEqual(expect.arrayContaining(['TAKE_CHAIR_BACK']));
  expect((await read(chair, meetingId)).viewerCan).not.toContain('OPEN_ITEM');
  await expect(world.actAs(chair).then((as) => openItems(as, { meetingId, itemIds: [first] }))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  good(await openItems(await world.actAs(vice), { meetingId, itemIds: [first] }));
  await vote(world, first, ['AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE']);
  good(await closeItem(await world.actAs(vice), first));

  good(await handOver(chair, meetingId, chair, newId(), 'Đã xong mục 1'));
  await expect(world.actAs(vice).then((as) => openItems(as, { meetingId, itemIds: [second] }))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  good(await openItems(await world.actAs(chair), { meetingId, itemIds: [second] }));
  expect(await read(other, meetingId)).toMatchObject({
    presiding: { id: world.seatOf(chair) },
    handovers: [
      { from: { id: world.seatOf(chair) }, to: { id: world.seatOf(vice) }, reason: 'Liên quan mục 1' },
      { from: { id: world.seatOf(vice) }, to: { id: world.seatOf(chair) }, reason: 'Đã xong mục 1' },
    ],
  });
  const logged = await db.auditEntry.findMany({ where: { action: 'CHAIR_HANDED_OVER', objectId: meetingId } });
  expect(logged.map(({ actorId }) => actorId)).toEqual([chair.accountId, chair.accountId]);
});

test('whoever was handed the chair finds it among their own work, and the one who gave it away no longer does', async () => {
  const meetingId = await running();
  good(await handOver(chair, meetingId, vice));
  const work = async (person: typeof chair) => {
    const { data } = await (await world.callAs(person)).run('{ myWork(year: 2021) { turn { kind subjectId } } }');
    return data.myWork.turn.filter((item: { subjectId: string }) => item.subjectId === meetingId);
  };
  expect(await work(vice)).toContainEqual({ kind: 'CHAIR_MEETING', subjectId: meetingId });
  expect(await work(chair)).not.toContainEqual({ kind: 'CHAIR_MEETING', subjectId: meetingId });
});

test('whoever was handed the chair hands it on, and ends the meeting', async () => {
  const meetingId = await running();
  good(await handOver(chair, meetingId, vice));
  good(await handOver(vice, meetingId, other));
  const { version } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  good(await closeMeeting(await world.actAs(other), { id: meetingId, version }));
  expect(await handOver(other, meetingId, vice)).toMatchObject({
    error: { code: 'INVALID_TRANSITION', from: 'CLOSED' },
  });
});

test('sent twice, it is handed over once; with an old page, not at all; without a reason, not at all', async () => {
  const meetingId = await running();
  const id = newId();
  good(await handOver(chair, meetingId, vice, id));
  good(await handOver(chair, meetingId, vice, id));
  expect(await db.chairHandover.count({ where: { meetingId } })).toBe(1);
  const stale = { id: newId(), meetingId, version: 1, toMemberId: world.seatOf(other), reason: 'Về sớm' };
  expect(await handOverChair(await world.actAs(vice), stale)).toMatchObject({ error: { code: 'STALE_RECORD' } });
  expect(await handOver(vice, meetingId, other, newId(), '  ')).toMatchObject({
    error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
  });
});

test('nobody else hands the chair over, takes it or gives it to themselves', async () => {
  const meetingId = await running();
  for (const person of [vice, voter(world, 3)]) {
    await expect(handOver(person, meetingId, person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(handOver(person, meetingId, other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});

test('it is refused while an item is open, to whoever is no vice-chair, is not in the room, or has no account', async () => {
  const meetingId = await running();
  await openAll(world, meetingId);
  const hindered = async (to: typeof chair) => {
    const outcome = await handOver(chair, meetingId, to);
    return outcome.ok || !('hindrance' in outcome.error) ? undefined : outcome.error.hindrance;
  };
  expect(await hindered(vice)).toBe('ITEM_OPEN');
  for (const open of await itemIds(world, meetingId)) good(await closeItem(await world.actAs(chair), open));
  expect(await hindered(voter(world, 3))).toBe('NOT_PRESIDING_SEAT');
  const secretary = await world.actAs(world.secretary);
  good(await recordAttendance(secretary, { meetingId, memberId: world.seatOf(vice), status: 'ABSENT' }));
  expect(await hindered(vice)).toBe('NOT_PRESENT');
  await db.account.update({ where: { id: other.accountId }, data: { disabledAt: new Date('2021-12-10T00:00:00Z') } });
  expect(await hindered(other)).toBe('NO_SIGN_IN');
  await db.account.update({ where: { id: other.accountId }, data: { disabledAt: null } });
});

test('the table itself refuses a line that no meeting could have written, and one that was written stays', async () => {
  const meetingId = await running();
  const line = (change: object) => ({
    id: newId(),
    organisationId: world.organisationId,
    meetingId,
    number: 1,
    fromMemberId: world.seatOf(chair),
    toMemberId: world.seatOf(vice),
    reason: 'Liên quan mục 1',
    handedAt: new Date('2021-12-10T07:40:00Z'),
    handedById: chair.accountId,
    ...change,
  });
  for (const [change, constraint] of [
    [{ number: 2 }, 'the chair goes on'],
    [{ toMemberId: world.seatOf(voter(world, 4)) }, 'the chair goes to'],
    [{ toMemberId: world.seatOf(chair) }, 'two_people'],
    [{ reason: ' ' }, 'chair_handovers_reason'],
  ] as const) {
    await expect(db.chairHandover.create({ data: line(change) })).rejects.toThrow(constraint);
  }
  await openAll(world, meetingId);
  await expect(db.chairHandover.create({ data: line({}) })).rejects.toThrow('vote is under way');
  for (const open of await itemIds(world, meetingId)) good(await closeItem(await world.actAs(chair), open));
  const { id } = await db.chairHandover.create({ data: line({}) });
  await expect(db.chairHandover.delete({ where: { id } })).rejects.toThrow('constraint violated');
});
