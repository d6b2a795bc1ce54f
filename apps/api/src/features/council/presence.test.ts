import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, voter } from '../../testing/council-world.ts';
import { good, plannedMeeting } from '../../testing/run-meeting.ts';
import { recordAttendance } from './use-cases/record-attendance.ts';

const database = await testDatabase();
afterAll(() => database.close());
const world = await councilWorld(database);

const PRESENCE = `query ($id: UUID!) { meeting(id: $id) {
  presence { step reason presentCount recordedBy member { id } } } }`;

test('who came, left and came back stands in order with the room counted after each, for whoever sees the meeting', async () => {
  const meetingId = await plannedMeeting(world);
  const secretary = await world.actAs(world.secretary);
  const [first, second] = [world.seatOf(voter(world, 1)), world.seatOf(voter(world, 2))];
  const record = async (memberId: string, status: 'PRESENT' | 'ABSENT', reason?: string) =>
    good(await recordAttendance(secretary, { meetingId, memberId, status, reason }));
  await record(first, 'PRESENT');
  await record(second, 'PRESENT');
  await record(first, 'ABSENT', 'Họp đột xuất');
  await record(first, 'PRESENT');
  const { data, codes } = await (await world.callAs(voter(world, 4))).run(PRESENCE, { id: meetingId });
  expect(codes).toEqual([]);
  expect(data.meeting.presence).toMatchObject([
    { step: 'CAME', presentCount: 1, member: { id: first } },
    { step: 'CAME', presentCount: 2, member: { id: second } },
    { step: 'LEFT', presentCount: 1, reason: 'Họp đột xuất', member: { id: first } },
    { step: 'RETURNED', presentCount: 2, reason: null, member: { id: first } },
  ]);
});
