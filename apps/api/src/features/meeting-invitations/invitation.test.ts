import { hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { createOutboxWorker } from '../../platform/mail/outbox-worker.ts';
import { councilWorld, newId, voter } from '../../testing/council-world.ts';
import { createMailbox } from '../../testing/mailbox.ts';
import { good, itemIds, plannedMeeting, putInOrder, putOnAgenda, runningMeeting } from '../../testing/run-meeting.ts';
import { answerInvitation } from './use-cases/answer-invitation.ts';
import { sendInvitation } from './use-cases/send-invitation.ts';

const database = await testDatabase();
afterAll(() => database.close());
// The morning four days before the meeting: an invitation is of use until the meeting begins.
const world = await councilWorld(database, () => hanoi('2021-12-06 09:00'));
const secretary = await world.actAs(world.secretary);
const { db } = world;

async function invited(count = 2): Promise<string> {
  const ids: string[] = [];
  for (let item = 0; item < count; item += 1) ids.push((await world.received()).id);
  const meetingId = await plannedMeeting(world, ids);
  good(await send(meetingId));
  return meetingId;
}

async function send(meetingId: string, note = '', id = newId()) {
  const { version } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  return sendInvitation(secretary, { id, meetingId, version, note });
}

async function answer(place: number, meetingId: string, number: number, given = 'ATTENDS' as const) {
  const person = voter(world, place);
  const input = { meetingId, memberId: world.seatOf(person), number, answer: given };
  return answerInvitation(await world.actAs(person), input);
}

const READ = `query ($id: UUID!) { meeting(id: $id) { invitations {
  viewerCan pending { kind item { subjectName } }
  sent { number place items { ordinal } changes { kind } recipients { answer reason isMailed isRecordedByOffice member { id } } }
} } }`;
const MY_WORK = '{ myWork(year: 2021) { turn { kind subjectId } } }';

async function read(person: Parameters<typeof world.callAs>[0], id: string) {
  const { data, codes } = await (await world.callAs(person)).run(READ, { id });
  expect(codes).toEqual([]);
  return data.meeting.invitations;
}

test('one act invites every member of the day, keeps the agenda as it was sent, and is work for each of them', async () => {
  const meetingId = await invited();
  const { sent, viewerCan } = await read(world.secretary, meetingId);
  expect(viewerCan).toEqual(['SEND', 'RECORD']);
  expect(sent).toMatchObject([{ number: 1, items: [{ ordinal: 1 }, { ordinal: 2 }], changes: [] }]);
  expect(sent[0].recipients).toHaveLength(world.council.members.length);
  const { data } = await (await world.callAs(voter(world, 3))).run(MY_WORK);
  expect(data.myWork.turn).toContainEqual({ kind: 'ANSWER_INVITATION', subjectId: meetingId });
});

test('the same invitation sent twice, or again with nothing new, invites once', async () => {
  const meetingId = await plannedMeeting(world, [(await world.received()).id]);
  const id = newId();
  good(await send(meetingId, '', id));
  good(await send(meetingId, '', id));
  expect(await send(meetingId)).toMatchObject({ error: { code: 'INVITATION_HINDERED', hindrance: 'UNCHANGED' } });
  expect(await db.meetingInvitation.count({ where: { meetingId } })).toBe(1);
});

test('nobody is invited to an empty agenda, or to a meeting that has begun', async () => {
  const empty = await plannedMeeting(world);
  expect(await send(empty)).toMatchObject({ error: { code: 'INVITATION_HINDERED', hindrance: 'EMPTY_AGENDA' } });
  const begun = await runningMeeting(world, [(await world.received()).id]);
  expect(await send(begun)).toMatchObject({ error: { code: 'INVALID_TRANSITION', from: 'OPEN' } });
});

test('a member answers, the office writes down what another said, and the secretary sees both', async () => {
  const meetingId = await invited();
  good(await answer(2, meetingId, 1));
  const memberId = world.seatOf(voter(world, 4));
  const spoken = { meetingId, memberId, number: 1, answer: 'SENDS_OPINION' as const, reason: 'Đi công tác' };
  good(await answerInvitation(secretary, spoken));
  const [{ recipients }] = (await read(world.secretary, meetingId)).sent;
  expect(recipients).toContainEqual(
    expect.objectContaining({
      member: { id: world.seatOf(voter(world, 2)) },
      answer: 'ATTENDS',
      isRecordedByOffice: false,
    }),
  );
  expect(recipients).toContainEqual(
    expect.objectContaining({ member: { id: memberId }, reason: 'Đi công tác', isRecordedByOffice: true }),
  );
  expect(await db.auditEntry.count({ where: { action: 'INVITATION_ANSWERED', objectId: meetingId } })).toBe(2);
  const { data } = await (await world.callAs(voter(world, 2))).run(MY_WORK);
  expect(data.myWork.turn).not.toContainEqual({ kind: 'ANSWER_INVITATION', subjectId: meetingId });
});

test('who does not come says why, and nobody answers for another member', async () => {
  const meetingId = await invited();
  const [own, other] = [world.seatOf(voter(world, 1)), world.seatOf(voter(world, 2))];
  const member = await world.actAs(voter(world, 1));
  const declined = { meetingId, memberId: own, number: 1, answer: 'DECLINES' as const, reason: ' ' };
  expect(await answerInvitation(member, declined)).toMatchObject({ error: { problems: [{ field: 'reason' }] } });
  const foreign = answerInvitation(member, { ...declined, memberId: other, reason: 'Ốm' });
  await expect(foreign).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('a member sees the own answer alone, and the chair sees all of them', async () => {
  const meetingId = await invited();
  good(await answer(5, meetingId, 1));
  const seenBy = async (place: number) => (await read(voter(world, place), meetingId)).sent[0].recipients;
  expect(await seenBy(3)).toMatchObject([{ member: { id: world.seatOf(voter(world, 3)) }, answer: null }]);
  expect(await seenBy(0)).toHaveLength(world.council.members.length);
});

test('an agenda that changed is told before and after it is sent again, and answers stand', async () => {
  const meetingId = await invited();
  good(await answer(2, meetingId, 1));
  const late = await world.received({ name: 'Hồ Thị Muộn' });
  await putOnAgenda(world, meetingId, [late.id]);
  const before = await read(world.secretary, meetingId);
  expect(before.pending).toEqual([{ kind: 'ITEM_ADDED', item: { subjectName: 'Hồ Thị Muộn' } }]);
  good(await send(meetingId));
  const after = await read(voter(world, 2), meetingId);
  expect(after.pending).toEqual([]);
  expect(after.sent[0]).toMatchObject({
    number: 2,
    changes: [{ kind: 'ITEM_ADDED' }],
    recipients: [{ answer: 'ATTENDS' }],
  });
  expect(await answer(2, meetingId, 1)).toMatchObject({ error: { code: 'STALE_RECORD', currentVersion: 2 } });
});

test('another place is answered anew', async () => {
  const meetingId = await invited();
  good(await answer(2, meetingId, 1));
  await db.meeting.update({ where: { id: meetingId }, data: { place: 'Hội trường tầng 5' } });
  good(await send(meetingId));
  const { sent } = await read(voter(world, 2), meetingId);
  expect(sent[0]).toMatchObject({
    place: 'Hội trường tầng 5',
    changes: [{ kind: 'PLACE' }],
    recipients: [{ answer: null }],
  });
  expect(sent[1]).toMatchObject({ recipients: [{ answer: 'ATTENDS' }] });
});

test('an invitation from a page that was read before the order changed is refused', async () => {
  const meetingId = await invited(3);
  const [a = '', b = '', c = ''] = await itemIds(world, meetingId);
  await putInOrder(world, meetingId, [c, b, a]);
  const stale = await sendInvitation(secretary, { id: newId(), meetingId, version: 1, note: '' });
  expect(stale).toMatchObject({ error: { code: 'STALE_RECORD', currentVersion: 2 } });
});

test('who has a verified address gets a mail with hour and place, and no name of anybody nominated', async () => {
  const mailbox = createMailbox();
  const member = voter(world, 6);
  await db.account.update({
    where: { id: member.accountId },
    data: { email: 'uyvien@so.example.vn', emailVerifiedAt: hanoi('2021-01-04 09:00') },
  });
  const platform = { ...secretary.platform, mailer: mailbox.mailer };
  const nomination = await world.received({ name: 'Nguyễn Thị Khuê' });
  const meetingId = await plannedMeeting(world, [nomination.id]);
  const input = { id: newId(), meetingId, version: 1, note: 'Mang theo máy tính bảng' };
  good(await sendInvitation({ ...secretary, platform }, input));
  await createOutboxWorker(platform, (error) => {
    throw error;
  }).sendDue();
  expect(mailbox.mails).toHaveLength(1);
  const [mail] = mailbox.mails;
  expect(mail).toMatchObject({ to: 'uyvien@so.example.vn' });
  expect(mail?.text).toContain('14:00 ngày 10/12/2021');
  expect(mail?.text).toContain('Mang theo máy tính bảng');
  expect(`${mail?.subject} ${mail?.text}`).not.toContain('Khuê');
  const row = await db.meetingInvitationMember.findMany({ where: { invitationId: input.id, isMailed: true } });
  expect(row.map(({ memberId }) => memberId)).toEqual([world.seatOf(member)]);
});

test('neither a script nor the program changes an invitation that was sent', async () => {
  const meetingId = await invited();
  await expect(db.meetingInvitation.updateMany({ where: { meetingId }, data: { place: 'Khác' } })).rejects.toThrow(
    /constraint violated/,
  );
  const { id } = await db.meetingInvitation.findFirstOrThrow({ where: { meetingId } });
  await expect(db.meetingInvitationMember.deleteMany({ where: { invitationId: id } })).rejects.toThrow(
    /constraint violated/,
  );
});
