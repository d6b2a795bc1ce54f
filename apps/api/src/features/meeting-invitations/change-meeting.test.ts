import { buildVoteRule, day, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { createOutboxWorker } from '../../platform/mail/outbox-worker.ts';
import { councilWorld, newId, voter } from '../../testing/council-world.ts';
import { createMailbox } from '../../testing/mailbox.ts';
import { good, plannedMeeting, runningMeeting } from '../../testing/run-meeting.ts';
import { answerInvitation } from './use-cases/answer-invitation.ts';
import { changeMeeting } from './use-cases/change-meeting.ts';
import { sendInvitation } from './use-cases/send-invitation.ts';

const database = await testDatabase();
afterAll(() => database.close());
const world = await councilWorld(database, () => hanoi('2021-12-06 09:00'));
const secretary = await world.actAs(world.secretary);
const { db } = world;

async function planned(): Promise<string> {
  return plannedMeeting(world, [(await world.received()).id]);
}

async function invited(): Promise<string> {
  const meetingId = await planned();
  good(await sendInvitation(secretary, { id: newId(), meetingId, version: 1, note: 'Đọc hồ sơ trước' }));
  return meetingId;
}

async function move(id: string, change: Partial<Parameters<typeof changeMeeting>[1]> = {}, by = secretary) {
  const { title, place, startsAt, version } = await db.meeting.findUniqueOrThrow({ where: { id } });
  return changeMeeting(by, { id, version, title, place, startsAt, invitationId: newId(), ...change });
}

const sentOf = (meetingId: string) =>
  db.meetingInvitation.findMany({
    where: { meetingId },
    orderBy: { number: 'asc' },
    include: { recipients: { select: { answer: true } } },
  });

test('a meeting moved to another hour and room invites everybody anew, keeps the old invitation, and is written down', async () => {
  const meetingId = await invited();
  const person = voter(world, 2);
  const answer = { meetingId, memberId: world.seatOf(person), number: 1, answer: 'ATTENDS' as const };
  good(await answerInvitation(await world.actAs(person), answer));
  good(await move(meetingId, { startsAt: hanoi('2021-12-10 15:30'), place: 'Phòng họp tầng 3' }));

  const [first, second] = await sentOf(meetingId);
  expect(first).toMatchObject({ number: 1, startsAt: hanoi('2021-12-10 14:00'), place: 'Phòng họp tầng 2' });
  expect(second).toMatchObject({
    number: 2,
    startsAt: hanoi('2021-12-10 15:30'),
    place: 'Phòng họp tầng 3',
    note: 'Đọc hồ sơ trước',
  });
  expect(second?.recipients.map((each) => each.answer)).toEqual(world.council.members.map(() => null));
  const [entry] = await db.auditEntry.findMany({ where: { action: 'MEETING_CHANGED', objectId: meetingId } });
  expect(entry?.data).toMatchObject({
    fields: ['startsAt', 'place'],
    oldValues: ['14:00 ngày 10/12/2021', 'Phòng họp tầng 2'],
  });
});

test('members with an address get a letter that says what is new', async () => {
  const { email } = await db.account.update({
    where: { id: voter(world, 3).accountId },
    data: { email: 'uy.vien@so.vn', emailVerifiedAt: hanoi('2021-11-01 09:00') },
  });
  const mailbox = createMailbox();
  const platform = { ...secretary.platform, mailer: mailbox.mailer };
  const meetingId = await invited();
  good(await move(meetingId, { place: 'Hội trường' }, { ...secretary, platform }));
  await createOutboxWorker(platform, (error) => {
    throw error;
  }).sendDue();
  expect(mailbox.mails.find(({ to }) => to === email)?.text).toContain('Thay đổi so với lần trước: địa điểm.');
});

test('a meeting nobody was invited to is moved without an invitation', async () => {
  const meetingId = await planned();
  good(await move(meetingId, { place: 'Hội trường' }));
  expect(await sentOf(meetingId)).toEqual([]);
});

test('sent twice, it is moved and invites once; from an old page it is refused; nothing new is nothing done', async () => {
  const meetingId = await invited();
  const invitationId = newId();
  good(await move(meetingId, { place: 'Hội trường', invitationId }));
  good(await move(meetingId, { place: 'Hội trường', invitationId, version: 1 }));
  good(await move(meetingId));
  expect(await sentOf(meetingId)).toHaveLength(2);
  expect(await move(meetingId, { place: 'Tầng 9', version: 1 })).toMatchObject({ error: { code: 'STALE_RECORD' } });
});

test('not to an hour that has passed, nor once the meeting has begun, nor out of the term of its council', async () => {
  const meetingId = await planned();
  expect(await move(meetingId, { startsAt: hanoi('2021-12-05 08:00') })).toMatchObject({
    error: { problems: [{ field: 'startsAt', code: 'PAST' }] },
  });
  const begun = await runningMeeting(world, [(await world.received()).id]);
  expect(await move(begun, { place: 'Hội trường' })).toMatchObject({
    error: { code: 'INVALID_TRANSITION', from: 'OPEN' },
  });
  await db.council.update({ where: { id: world.council.id }, data: { termTo: day('2021-12-31') } });
  expect(await move(meetingId, { startsAt: hanoi('2022-01-05 08:00') })).toMatchObject({
    error: { hindrance: 'OTHER_COUNCIL' },
  });
  expect((await db.meeting.findUniqueOrThrow({ where: { id: meetingId } })).startsAt).toEqual(
    hanoi('2021-12-10 14:00'),
  );
});

test('on another day the items are voted on by the rule of that day', async () => {
  const meetingId = await planned();
  const { organisationId } = world;
  const [before] = await db.agendaItem.findMany({ where: { meetingId }, include: { rule: true } });
  const awardCode = before?.rule.awardCode ?? 'ADVANCED_WORKER';
  await db.voteRule.update({ where: { id: before?.ruleId ?? '' }, data: { validTo: day('2021-12-14') } });
  const later = await buildVoteRule(db, { organisationId, awardCode, validFrom: day('2021-12-15') });
  good(await move(meetingId, { startsAt: hanoi('2021-12-20 08:00') }));
  const [after] = await db.agendaItem.findMany({ where: { meetingId } });
  expect(before?.ruleId).not.toBe(later.id);
  expect(after?.ruleId).toBe(later.id);
});

test('only the secretariat moves a meeting', async () => {
  const meetingId = await planned();
  await expect(move(meetingId, { place: 'Hội trường' }, await world.actAs(voter(world, 0)))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});
