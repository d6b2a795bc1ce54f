import { POSTING_SETTING } from '@thidua/domain/postings';
import {
  buildAccount,
  buildAgendaItem,
  buildCouncilChange,
  buildPosting,
  buildStaff,
  buildVoteRule,
  hanoi,
} from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, newId, voter } from '../../testing/council-world.ts';
import { good, itemIds, openAll, plannedMeeting, runningMeeting, seat } from '../../testing/run-meeting.ts';
import { addToAgenda } from './use-cases/add-to-agenda.ts';
import { createMeeting } from './use-cases/create-meeting.ts';
import { declareConflict } from './use-cases/declare-conflict.ts';
import { recordAttendance } from './use-cases/record-attendance.ts';
import { openItems } from './use-cases/open-items.ts';
import { removeFromAgenda } from './use-cases/remove-from-agenda.ts';
import { startMeeting } from './use-cases/start-meeting.ts';

const database = await testDatabase();
afterAll(() => database.close());
const world = await councilWorld(database);
const secretary = await world.actAs(world.secretary);
const plan = { year: 2021, title: 'Xét thi đua', startsAt: hanoi('2021-12-10 14:00'), place: 'Tầng 2' };
const conflictsOf = (agendaItemId: string) => world.db.conflictOfInterest.findMany({ where: { agendaItemId } });

test('the same meeting sent twice is one meeting', async () => {
  const input = { ...plan, id: newId() };
  good(await createMeeting(secretary, input));
  good(await createMeeting(secretary, input));
  expect(await world.db.auditEntry.count({ where: { action: 'MEETING_CREATED', objectId: input.id } })).toBe(1);
});

test('the id of a meeting of another body is not taken over', async () => {
  const other = await councilWorld(database);
  const id = await plannedMeeting(other);
  await expect(createMeeting(secretary, { ...plan, id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test.each([
  ['no title', { title: '  ' }, [{ field: 'title', code: 'REQUIRED' }]],
  [
    'a title of 20,000 letters',
    { title: 'ộ'.repeat(20_000) },
    [{ field: 'title', code: 'TOO_LONG', limit: 250, actual: 20_000 }],
  ],
  [
    'a day of another year',
    { startsAt: hanoi('2023-01-05 08:00') },
    [{ field: 'startsAt', code: 'NOT_IN_YEAR', limit: 2021, actual: 2023 }],
  ],
])('a meeting with %s is refused with the field', async (_, change, problems) => {
  const outcome = await createMeeting(secretary, { ...plan, ...change, id: newId() });
  expect(outcome).toMatchObject({ ok: false, error: { code: 'INPUT_PROBLEMS', problems } });
});

test('the council of 2021 may meet in the first days of 2022', async () => {
  const outcome = await createMeeting(secretary, { ...plan, id: newId(), startsAt: hanoi('2022-01-05 08:00') });
  expect(outcome).toMatchObject({ ok: true });
});

test('there is no meeting without a council whose term covers the day', async () => {
  const early = { ...plan, id: newId(), year: 2020, startsAt: hanoi('2020-12-10 14:00') };
  expect(await createMeeting(secretary, early)).toMatchObject({ ok: false, error: { code: 'NO_COUNCIL' } });
});

test('a nomination that was not received, or stands on another agenda, is named and nothing is added', async () => {
  const ready = await world.received();
  const taken = await world.received();
  await plannedMeeting(world, [taken.id]);
  const meetingId = await plannedMeeting(world);
  const outcome = await addToAgenda(secretary, { meetingId, nominationIds: [ready.id, taken.id] });
  expect(outcome).toMatchObject({ ok: false, error: { code: 'NOT_READY_FOR_AGENDA', nominationIds: [taken.id] } });
  expect(await itemIds(world, meetingId)).toEqual([]);
  expect(await world.db.nomination.findUniqueOrThrow({ where: { id: ready.id } })).toMatchObject({
    status: 'ELIGIBLE',
  });
});

test('a nomination that a public posting holds waits for its end, and the refusal says so', async () => {
  const { id } = await world.received();
  const { organisationId } = world;
  await buildPosting(world.db, {
    organisationId,
    writtenById: world.secretary.accountId,
    nominationIds: [id],
    status: 'OPEN',
  });
  const meetingId = await plannedMeeting(world);
  expect(await addToAgenda(secretary, { meetingId, nominationIds: [id] })).toMatchObject({
    error: { code: 'NOT_READY_FOR_AGENDA', hindrance: 'POSTED', nominationIds: [id] },
  });
});

test('where the body wants it, only what an ended posting has held goes before the council', async () => {
  const own = await councilWorld(database);
  const { db, organisationId } = own;
  await db.organisationSetting.create({
    data: {
      organisationId,
      key: POSTING_SETTING.required,
      value: 'ALL',
      legalGround: 'Quy chế thi đua, khen thưởng',
      validFrom: new Date('2021-01-01'),
    },
  });
  const [posted, unposted] = [await own.received(), await own.received()];
  const written = { organisationId, writtenById: own.secretary.accountId };
  await buildPosting(db, { ...written, nominationIds: [posted.id], status: 'CLOSED' });
  const office = await own.actAs(own.secretary);
  const meetingId = await plannedMeeting(own);
  expect(await addToAgenda(office, { meetingId, nominationIds: [posted.id, unposted.id] })).toMatchObject({
    error: { hindrance: 'NOT_POSTED', nominationIds: [unposted.id] },
  });
  good(await addToAgenda(office, { meetingId, nominationIds: [posted.id] }));
});

test('two agendas racing for one nomination: one gets it', async () => {
  const { id } = await world.received();
  const meetings = [await plannedMeeting(world), await plannedMeeting(world)];
  const outcomes = await Promise.all(
    meetings.map((meetingId) => addToAgenda(secretary, { meetingId, nominationIds: [id] })),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await world.db.agendaItem.count({ where: { nominationId: id } })).toBe(1);
});

test('adding what is there already changes nothing', async () => {
  const { id } = await world.received();
  const meetingId = await plannedMeeting(world, [id]);
  good(await addToAgenda(secretary, { meetingId, nominationIds: [id, id] }));
  expect(await itemIds(world, meetingId)).toHaveLength(1);
});

test('an award without a rule of the day is not put on the agenda; one with a secret ballot is, and not put to an open vote', async () => {
  const provincial = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  const merit = await world.received({ awardCode: 'PROVINCIAL_MERIT' });
  const { organisationId } = world;
  await buildVoteRule(world.db, { organisationId, awardCode: 'PROVINCIAL_EMULATION_FIGHTER', form: 'SECRET' });
  const meetingId = await plannedMeeting(world);
  expect(await addToAgenda(secretary, { meetingId, nominationIds: [merit.id] })).toMatchObject({
    error: { code: 'NO_VOTE_RULE', awards: ['PROVINCIAL_MERIT'] },
  });
  good(await addToAgenda(secretary, { meetingId, nominationIds: [provincial.id] }));
  await seat(world, meetingId, 7);
  const chair = await world.actAs(voter(world, 0));
  good(await startMeeting(chair, { id: meetingId, version: 1 }));
  expect(await openItems(chair, { meetingId, itemIds: await itemIds(world, meetingId) })).toMatchObject({
    error: { code: 'SECRET_BALLOT_REQUIRED', awards: ['PROVINCIAL_EMULATION_FIGHTER'] },
  });
});

test('taking an item off numbers the agenda anew and gives the nomination back', async () => {
  const first = await world.received();
  const second = await world.received();
  const meetingId = await plannedMeeting(world, [first.id, second.id]);
  good(await removeFromAgenda(secretary, { meetingId, nominationIds: [first.id] }));
  expect(
    await world.db.agendaItem.findMany({ where: { meetingId }, select: { nominationId: true, ordinal: true } }),
  ).toEqual([{ nominationId: second.id, ordinal: 1 }]);
  expect(await world.db.nomination.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
    status: 'ELIGIBLE',
  });
});

test('an item whose vote has begun stays on the agenda', async () => {
  const { id } = await world.received();
  const meetingId = await runningMeeting(world, [id]);
  await openAll(world, meetingId);
  expect(await removeFromAgenda(secretary, { meetingId, nominationIds: [id] })).toMatchObject({
    error: { code: 'INVALID_TRANSITION', from: 'OPEN', event: 'REMOVE' },
  });
});

test('a member stands aside from the own nomination and from that of the own department', async () => {
  const own = await world.received({ staffId: voter(world, 2).staffId });
  const collective = await world.received({ collectiveId: voter(world, 4).departmentId });
  const [self = '', department = ''] = await itemIds(world, await plannedMeeting(world, [own.id, collective.id]));
  expect(await conflictsOf(self)).toMatchObject([{ memberId: world.seatOf(voter(world, 2)), kind: 'SELF' }]);
  expect(await conflictsOf(department)).toMatchObject([
    { memberId: world.seatOf(voter(world, 4)), kind: 'OWN_DEPARTMENT' },
  ]);
});

test('a member who came to head the nominated department after the agenda was made is found at opening', async () => {
  const mover = voter(world, 5);
  const { staffId } = voter(world, 6);
  const { departmentId } = await world.db.membership.findFirstOrThrow({ where: { staffId } });
  const { id } = await world.received({ collectiveId: departmentId });
  const meetingId = await runningMeeting(world, [id]);
  await world.db.post.create({
    data: {
      staffId: mover.staffId,
      departmentId,
      title: 'Trưởng phòng',
      isHead: true,
      validFrom: new Date('2021-12-01'),
    },
  });
  const [item = ''] = await openAll(world, meetingId);
  const members = (await conflictsOf(item)).map(({ memberId }) => memberId).sort();
  expect(members).toEqual([world.seatOf(mover), world.seatOf(voter(world, 6))].sort());
});

test('a member declares for the own seat; secretary and chair for any; nobody once the vote has begun', async () => {
  const { id } = await world.received();
  const meetingId = await runningMeeting(world, [id]);
  const [itemId = ''] = await itemIds(world, meetingId);
  const member = await world.actAs(voter(world, 1));
  const others = { itemId, memberId: world.seatOf(voter(world, 2)) };
  await expect(declareConflict(member, others)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  good(await declareConflict(member, { itemId, memberId: world.seatOf(voter(world, 1)) }));
  good(await declareConflict(secretary, others));
  good(await declareConflict(secretary, others));
  await openAll(world, meetingId);
  const chair = await world.actAs(voter(world, 0));
  expect(await declareConflict(chair, { itemId, memberId: world.seatOf(voter(world, 3)) })).toMatchObject({
    error: { code: 'INVALID_TRANSITION', from: 'OPEN' },
  });
  expect(await conflictsOf(itemId)).toMatchObject([{ kind: 'DECLARED' }, { kind: 'DECLARED' }]);
});

test('presence is a history: a member confirms the own, the secretary that of all', async () => {
  const meetingId = await plannedMeeting(world);
  const memberId = world.seatOf(voter(world, 1));
  const member = await world.actAs(voter(world, 1));
  good(await recordAttendance(member, { meetingId, memberId, status: 'PRESENT' }));
  good(await recordAttendance(member, { meetingId, memberId, status: 'PRESENT' }));
  good(await recordAttendance(secretary, { meetingId, memberId, status: 'ABSENT', reason: 'Đi công tác' }));
  const lines = await world.db.attendance.findMany({ where: { meetingId }, orderBy: { id: 'asc' } });
  expect(lines.map(({ status, reason }) => [status, reason])).toEqual([
    ['PRESENT', null],
    ['ABSENT', 'Đi công tác'],
  ]);
  const foreign = { meetingId, memberId: world.seatOf(voter(world, 2)), status: 'PRESENT' } as const;
  await expect(recordAttendance(member, foreign)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(recordAttendance(secretary, { ...foreign, memberId: newId() })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await recordAttendance(secretary, { ...foreign, reason: 'x'.repeat(501) })).toMatchObject({
    error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'reason', code: 'TOO_LONG', limit: 500, actual: 501 }] },
  });
});

test('a member whose seat begins after the day of the meeting is not one of its members', async () => {
  const { organisationId } = world;
  const late = await buildStaff(world.db, { organisationId });
  const { id: accountId } = await buildAccount(world.db, {
    organisationId,
    staffId: late.id,
    roles: ['STAFF', 'COUNCIL'],
  });
  const { id: startedById } = await buildCouncilChange(world.db, { councilId: world.council.id });
  const seatRow = { councilId: world.council.id, staffId: late.id, role: 'MEMBER', ordinal: 20, startedById } as const;
  const { id: memberId } = await world.db.councilMember.create({
    data: { ...seatRow, validFrom: new Date('2022-01-01') },
  });
  const meetingId = await plannedMeeting(world);
  await seat(world, meetingId, 5);
  await expect(recordAttendance(secretary, { meetingId, memberId, status: 'PRESENT' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const { data } = await (
    await world.callAs(world.secretary)
  ).run('query ($id: UUID!) { meeting(id: $id) { members { id } quorum { total present } } }', { id: meetingId });
  expect(data.meeting.members).toHaveLength(7);
  expect(data.meeting.quorum).toEqual({ total: 7, present: 5 });
  const { codes } = await (await world.api.as(accountId)).run(`{ meeting(id: "${meetingId}") { id } }`);
  expect(codes, 'and does not see it').toEqual(['NOT_FOUND']);
});

test('of two items of one nomination, the one of the later meeting is shown, whatever their ids', async () => {
  const { id: nominationId } = await world.received();
  const early = await plannedMeeting(world, []);
  const late = await plannedMeeting(world, []);
  await world.db.meeting.update({ where: { id: early }, data: { startsAt: hanoi('2021-11-01 08:00') } });
  const earlyItem = { id: 'ffffffff-ffff-4fff-bfff-ffffffffffff', meetingId: early, nominationId };
  await buildAgendaItem(world.db, earlyItem);
  const { id } = await buildAgendaItem(world.db, { meetingId: late, nominationId });

  const { data } = await (
    await world.callAs(world.secretary)
  ).run(`{ nomination(id: "${nominationId}") { agendaItem { id } } }`);

  expect(data.nomination.agendaItem).toEqual({ id });
});
