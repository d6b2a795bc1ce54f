import { plainDate } from '@thidua/domain/kernel';
import { hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, newId } from '../../testing/council-world.ts';
import { good, passedMeeting } from '../../testing/run-meeting.ts';
import { draftDecision } from './use-cases/draft-decision.ts';
import { issueDecision } from './use-cases/issue-decision.ts';

const database = await testDatabase();
afterAll(() => database.close());

let now = hanoi('2021-12-10 14:30');
const READ = `query ($id: UUID!, $day: PlainDate) { decision(id: $id) {
  bonus(issuedOn: $day) { day baseSalary baseSalaryGround total
    lines { ordinal outcome multiple unrounded amount full paidWith citation isUnread } } } }`;

/** A draft of the secretary: one title, one form. */
async function draftWorld() {
  now = hanoi('2021-12-10 14:30');
  const body = await councilWorld(database, () => now);
  const worker = await body.received({ name: 'Võ Đạt' });
  const commended = await body.received({ awardCode: 'DIRECTOR_COMMENDATION', name: 'Nguyễn Văn An' });
  const meetingId = await passedMeeting(body, [worker.id, commended.id]);
  now = hanoi('2021-12-28 09:00');
  const id = good(await draftDecision(await body.actAs(body.secretary), { id: newId(), meetingId }));
  return { body, id };
}

test('a draft is reckoned by the law and base salary of today, or of the day that is asked for', async () => {
  const { body, id } = await draftWorld();
  const director = await body.callAs(body.deputy);
  const { data, codes } = await director.run(READ, { id });
  expect(codes).toEqual([]);
  expect(data.decision.bonus).toMatchObject({
    day: '2021-12-28',
    baseSalary: 1_490_000,
    baseSalaryGround: 'Nghị định 38/2019/NĐ-CP',
    total: 900_000,
  });
  expect(data.decision.bonus.lines).toMatchObject([
    { ordinal: 1, outcome: 'PAID', multiple: 30, unrounded: 447_000, amount: 450_000 },
    { ordinal: 2, outcome: 'PAID', citation: 'Điều 73 Nghị định 91/2017/NĐ-CP' },
  ]);
  const later = await director.run(READ, { id, day: '2026-11-28' });
  expect(later.data.decision.bonus).toMatchObject({ day: '2026-11-28', baseSalary: 2_530_000, total: 1_520_000 });
});

test('once issued it stays by the day of issue, whatever day is asked for and whenever it is read', async () => {
  const { body, id } = await draftWorld();
  const issued = { id, version: 1, number: 152, issuedOn: plainDate('2021-12-28') };
  good(await issueDecision(await body.actAs(body.deputy), issued));
  now = hanoi('2026-11-28 09:00');
  const reader = await body.callAs(body.secretary);
  const { data } = await reader.run(READ, { id, day: '2026-11-28' });
  expect(data.decision.bonus).toMatchObject({ day: '2021-12-28', baseSalary: 1_490_000, total: 900_000 });
});

test('whoever holds two titles in one decision is paid for the higher', async () => {
  now = hanoi('2021-12-10 14:30');
  const body = await councilWorld(database, () => now);
  const worker = await body.received({ name: 'Võ Đạt' });
  const other = await body.received({ name: 'Lê Thị Ánh', awardCode: 'DIRECTOR_COMMENDATION' });
  const meetingId = await passedMeeting(body, [worker.id, other.id]);
  now = hanoi('2021-12-28 09:00');
  const id = good(await draftDecision(await body.actAs(body.secretary), { id: newId(), meetingId }));
  const { staffId } = await body.db.nomination.findUniqueOrThrow({
    where: { id: worker.id },
    select: { staffId: true },
  });
  await body.db.nomination.update({ where: { id: other.id }, data: { staffId } });
  await body.db.decisionLine.updateMany({
    where: { nominationId: other.id },
    data: { awardCode: 'GRASSROOTS_EMULATION_FIGHTER' },
  });
  const { data } = await (await body.callAs(body.deputy)).run(READ, { id });
  expect(data.decision.bonus.total).toBe(1_490_000);
  expect(data.decision.bonus.lines[0]).toMatchObject({
    outcome: 'HIGHER_TITLE',
    amount: 0,
    full: 450_000,
    paidWith: 2,
  });
});
