import { databaseFailure } from '@thidua/db';
import { BONUS_SETTING } from '@thidua/domain/bonus';
import { plainDate } from '@thidua/domain/kernel';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { buildAwardRevocation, day, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, describe, expect, test } from 'vitest';
import { councilWorld, newId, voter, type CouncilWorld } from '../../testing/council-world.ts';
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

describe('the fund of the year', () => {
  const FUND = `query ($id: UUID!) { decision(id: $id) {
    bonus { total budgetLine fund { year amount paidOtherwise left } } } }`;

  async function withFund() {
    const made = await draftWorld();
    const set = {
      organisationId: made.body.organisationId,
      legalGround: 'Dự toán năm 2021',
      validFrom: day('2021-01-01'),
    };
    await made.body.db.organisationSetting.createMany({
      data: [
        { ...set, key: BONUS_SETTING.fund, value: 2 },
        { ...set, key: BONUS_SETTING.line, value: '6201' },
      ],
    });
    return made;
  }

  test('who prepares, signs or inspects sees what other decisions have paid and what is left', async () => {
    const { body, id } = await withFund();
    const other = (await body.received({ name: 'Lê Thị Ánh' })).id;
    now = hanoi('2021-12-10 14:30');
    const meetingId = await passedMeeting(body, [other]);
    now = hanoi('2021-12-28 09:00');
    const issuedId = good(await draftDecision(await body.actAs(body.secretary), { id: newId(), meetingId }));
    const issuing = { id: issuedId, version: 1, number: 151, issuedOn: plainDate('2021-12-28') };
    good(await issueDecision(await body.actAs(body.deputy), issuing));
    const { data } = await (await body.callAs(body.secretary)).run(FUND, { id });
    expect(data.decision.bonus).toEqual({
      total: 900_000,
      budgetLine: 'Tiểu mục 6201, thưởng thường xuyên',
      fund: { year: 2021, amount: 2_000_000, paidOtherwise: 450_000, left: 650_000 },
    });
  });

  test('others see what is paid, not the fund', async () => {
    const { body, id } = await withFund();
    const issuing = { id, version: 1, number: 152, issuedOn: plainDate('2021-12-28') };
    good(await issueDecision(await body.actAs(body.deputy), issuing));
    const { data } = await (await body.callAs(voter(body, 3))).run(FUND, { id });
    expect(data.decision.bonus).toMatchObject({ total: 900_000, fund: null });
  });

  test('the year adds up what its decisions pay by budget line, beside a fifth of the payroll that is set', async () => {
    const { body, id } = await withFund();
    const { organisationId } = body;
    const set = { organisationId, legalGround: 'Dự toán năm 2021', validFrom: day('2021-01-01') };
    await body.db.organisationSetting.create({ data: { ...set, key: BONUS_SETTING.payroll, value: 4 } });
    const read = async (person: CouncilWorld['secretary']) => {
      const { data, codes } = await (
        await body.callAs(person)
      ).run(`{ yearBonus(year: 2021) { decisions total lines { budgetLine decisions total } payroll { most left } } }`);
      expect(codes).toEqual([]);
      return data.yearBonus;
    };
    expect(await read(body.secretary)).toMatchObject({ decisions: 0, total: 0, lines: [] });
    const issuing = { id, version: 1, number: 152, issuedOn: plainDate('2021-12-28') };
    good(await issueDecision(await body.actAs(body.deputy), issuing));
    const line = { budgetLine: 'Tiểu mục 6201, thưởng thường xuyên', decisions: 1, total: 900_000 };
    const told = { decisions: 1, total: 900_000, lines: [line] };
    expect(await read(body.secretary)).toEqual({ ...told, payroll: { most: 800_000, left: -100_000 } });
    expect(await read(voter(body, 3))).toEqual({ ...told, payroll: null });
  });

  test('in a year without a fund nothing is told of it', async () => {
    const { body, id } = await draftWorld();
    const { data } = await (await body.callAs(body.secretary)).run(FUND, { id });
    expect(data.decision.bonus).toMatchObject({ budgetLine: null, fund: null });
  });
});

describe('what was written down as a decision was issued', () => {
  const FROZEN = `query ($id: UUID!) { decision(id: $id) { bonus { isFrozen total toRecover budgetLine
    lines { ordinal outcome amount unrounded full paidBefore paidBeforePaper toRecover } } } }`;

  async function read(body: CouncilWorld, id: string) {
    const { data, codes } = await (await body.callAs(body.secretary)).run(FROZEN, { id });
    expect(codes).toEqual([]);
    return data.decision.bonus;
  }

  async function issued(body: CouncilWorld, id: string, number: number): Promise<void> {
    const issuing = { id, version: 1, number, issuedOn: plainDate('2021-12-28') };
    good(await issueDecision(await body.actAs(body.deputy), issuing));
  }

  test('stays when the settings change afterwards, even those that reach back', async () => {
    const { body, id } = await draftWorld();
    expect((await read(body, id)).isFrozen).toBe(false);
    await issued(body, id, 152);
    const before = await read(body, id);
    expect(before).toMatchObject({ isFrozen: true, total: 900_000, budgetLine: null });
    await body.db.organisationSetting.create({
      data: {
        organisationId: body.organisationId,
        key: BONUS_SETTING.line,
        value: '6202',
        legalGround: 'Dự toán',
        validFrom: day('2021-01-01'),
      },
    });
    expect(await read(body, id)).toEqual(before);
  });

  test('is kept by the database from a careless script', async () => {
    const { body, id } = await draftWorld();
    await issued(body, id, 152);
    const failure = await body.db.decisionBonusLine
      .updateMany({ where: { decisionId: id }, data: { amount: 0 } })
      .then(() => undefined, databaseFailure);
    expect(failure?.code).toBe('23001');
  });

  /** Two decisions on one person and one period, the first of them issued. */
  async function twoDecisions(second: AwardCode) {
    now = hanoi('2021-12-10 14:30');
    const body = await councilWorld(database, () => now);
    const lines = [
      await body.received({ name: 'Võ Đạt' }),
      await body.received({ name: 'Lê Thị Ánh', awardCode: 'DIRECTOR_COMMENDATION' }),
    ];
    const meetingId = await passedMeeting(
      body,
      lines.map(({ id }) => id),
    );
    now = hanoi('2021-12-28 09:00');
    const secretary = await body.actAs(body.secretary);
    const draftOf = async (at: number) =>
      good(await draftDecision(secretary, { id: newId(), meetingId, nominationIds: [lines[at]?.id ?? ''] }));
    await issued(body, await draftOf(0), 151);
    const id = await draftOf(1);
    const staffId = lines[0]?.staffId ?? null;
    await body.db.nomination.update({ where: { id: lines[1]?.id ?? '' }, data: { staffId } });
    await body.db.decisionLine.updateMany({ where: { decisionId: id }, data: { awardCode: second } });
    return { body, id };
  }

  test.each([
    ['ADVANCED_WORKER', { outcome: 'PAID_BEFORE', amount: 0, full: 450_000, paidBefore: 450_000 }],
    [
      'GRASSROOTS_EMULATION_FIGHTER',
      { outcome: 'DIFFERENCE', amount: 1_040_000, full: 1_490_000, paidBefore: 450_000 },
    ],
    ['DIRECTOR_COMMENDATION', { outcome: 'PAID', amount: 450_000, paidBefore: null }],
  ] as const)('after another decision paid Lao động tiên tiến of the period, %s is told: %j', async (award, told) => {
    const { body, id } = await twoDecisions(award);
    expect((await read(body, id)).lines).toMatchObject([told]);
  });

  test('what must be paid back after a revocation is told on its line and in all', async () => {
    const { body, id } = await draftWorld();
    await issued(body, id, 152);
    const award = await body.db.awardRecord.findFirstOrThrow({
      where: { decisionLine: { decisionId: id, ordinal: 1 } },
    });
    await buildAwardRevocation(body.db, {
      awardRecordId: award.id,
      proposedById: body.secretary.accountId,
      status: 'CONFIRMED',
      returnsMoney: true,
      paperDate: day('2021-12-29'),
      proposedAt: hanoi('2021-12-29 09:00'),
      decidedById: body.deputy.accountId,
      decidedAt: hanoi('2021-12-29 10:00'),
    });
    const bonus = await read(body, id);
    expect([bonus.toRecover, bonus.lines.map(({ toRecover }: { toRecover: number }) => toRecover)]).toEqual([
      450_000,
      [450_000, 0],
    ]);
  });
});
