import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import type { NominationField } from '@thidua/domain/nomination-returns';
import { buildAccount, buildAchievementReport, buildNomination, buildStaff, WRITTEN_REPORT } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { divisionWorld, LIST_TIME, type Desk, type DivisionWorld } from '../../../testing/division-world.ts';
import { saveAchievementReport } from '../report/use-cases/save-achievement-report.ts';
import { answerJudgement } from '../use-cases/answer-judgement.ts';
import { assignNominations } from '../use-cases/assign-nominations.ts';
import { confirmNominationEligible } from '../use-cases/check-nomination.ts';
import { receiveNomination } from '../use-cases/receive-nomination.ts';
import { returnNomination } from '../use-cases/return-nomination.ts';
import { setNominationSummary } from '../use-cases/set-nomination-summary.ts';
import { submitNominations } from '../use-cases/submit-nominations.ts';

let database: TestDatabase;
let world: DivisionWorld;
let colleague: Desk;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
  const { organisationId } = world;
  const { id: staffId } = await buildStaff(world.db, { organisationId, fullName: 'Phan Thị Tâm' });
  const account = await buildAccount(world.db, {
    staffId,
    displayName: 'Phan Thị Tâm',
    roles: ['STAFF', 'SECRETARY'],
  });
  colleague = { accountId: account.id, staffId };
});

const TWO = [
  { field: 'SUMMARY', remark: 'Nêu số đoàn đã đón.' },
  { field: 'REPORT_RESULTS', remark: 'So với chỉ tiêu được giao.' },
] as const;

/** A line with a report, as the division sent it. */
async function sent(staffId = world.people[0]?.id ?? ''): Promise<string> {
  const { id } = await buildNomination(world.db, { staffId, status: 'DRAFT', summary: 'Hoàn thành tốt nhiệm vụ.' });
  await buildAchievementReport(world.db, { nominationId: id });
  await world.db.nomination.update({ where: { id }, data: { status: 'SUBMITTED', submittedAt: LIST_TIME } });
  return id;
}

function stored(id: string) {
  return world.db.nomination.findUniqueOrThrow({ where: { id } });
}

async function giveBack(
  id: string,
  fields: readonly { readonly field: NominationField; readonly remark: string }[] = TWO,
  by: Desk = colleague,
) {
  const { version } = await stored(id);
  return returnNomination(await world.actAs(by), { id, version, fields });
}

async function write(id: string, summary: string) {
  const { version } = await stored(id);
  return setNominationSummary(await world.actAs(world.head), { id, version, summary });
}

async function saveReport(id: string, texts: Partial<Record<keyof typeof WRITTEN_REPORT, string>>) {
  const { version } = await world.db.achievementReport.findUniqueOrThrow({ where: { nominationId: id } });
  const whole = Object.entries({ ...WRITTEN_REPORT, ...texts }).map(([section, text]) => ({
    section: section as keyof typeof WRITTEN_REPORT,
    text,
  }));
  return saveAchievementReport(await world.actAs(world.head), { id, version, texts: whole });
}

async function sendAgain() {
  const list = await world.db.nominationList.findFirst({ where: { departmentId: world.divisionId } });
  const input = { year: 2021, departmentId: world.divisionId, version: list?.version ?? 0 };
  return submitNominations(await world.actAs(world.head), input);
}

async function receive(id: string, by: Desk) {
  const { version } = await stored(id);
  return receiveNomination(await world.actAs(by), { id, version });
}

const PAGE = `query ($id: UUID!) { nomination(id: $id) { returnedReason openFields fieldsToName clock dueOn daysLeft viewerCan
  returns { round note returnedBy dueOn answeredAt answeredBy fields { field remark before after } } } }`;

async function pageOf(as: Desk | { readonly accountId: string }, id: string) {
  return (await (await world.callAs(as)).run(PAGE, { id })).data?.nomination;
}

describe('a return', () => {
  test.each([
    ['names a field', [], 'fields', 'NO_FIELD_NAMED'],
    ['says what is to be mended in each', [{ field: 'SUMMARY', remark: ' ' }], 'fields.SUMMARY', 'REQUIRED'],
    [
      'names only what the form of the line has',
      [{ field: 'REPORT_FOUNDING', remark: 'Nêu mốc.' }],
      'fields.REPORT_FOUNDING',
      'NOT_OF_FORM',
    ],
  ] as const)('%s', async (_what, fields, field, code) => {
    const id = await sent();
    expect(await giveBack(id, fields)).toEqual({
      ok: false,
      error: { code: 'INPUT_PROBLEMS', problems: [{ field, code }] },
    });
    expect((await stored(id)).status).toBe('SUBMITTED');
  });

  test('keeps what was asked, by whom, until when, and what stood there', async () => {
    const id = await sent();
    await giveBack(id);
    expect(await pageOf(world.head, id)).toMatchObject({
      returnedReason: 'Nêu số đoàn đã đón.\nSo với chỉ tiêu được giao.',
      openFields: ['SUMMARY', 'REPORT_RESULTS'],
      fieldsToName: [],
      clock: 'MENDING',
      // Five working days from Monday 6 December.
      dueOn: '2021-12-13',
      daysLeft: 5,
      returns: [
        {
          round: 1,
          note: null,
          returnedBy: 'Phan Thị Tâm',
          dueOn: '2021-12-13',
          answeredAt: null,
          answeredBy: null,
          fields: [
            { ...TWO[0], before: 'Hoàn thành tốt nhiệm vụ.', after: null },
            { ...TWO[1], before: WRITTEN_REPORT.RESULTS, after: null },
          ],
        },
      ],
    });
  });

  test('is due on the day that is said, or by the days that the body has set', async () => {
    const [first, second] = [await sent(), await sent(world.people[1]?.id)];
    const past = { id: first, version: 2, fields: TWO, dueOn: plainDate('2021-12-03') };
    expect(await returnNomination(await world.actAs(colleague), { ...past, version: 1 })).toMatchObject({
      error: { problems: [{ field: 'dueOn', code: 'IN_PAST' }] },
    });
    await returnNomination(await world.actAs(colleague), { ...past, version: 1, dueOn: plainDate('2021-12-08') });
    await world.db.organisationSetting.create({
      data: {
        organisationId: world.organisationId,
        key: 'nominationMendingDays',
        value: 2,
        legalGround: 'Quy chế',
        validFrom: new Date('2021-01-01'),
      },
    });
    await giveBack(second);
    expect([(await stored(first)).dueOn, (await stored(second)).dueOn]).toEqual([
      new Date('2021-12-08'),
      new Date('2021-12-08'),
    ]);
  });

  test('is read by the division, the desks and the inspector, not by another division or the council', async () => {
    const id = await sent();
    await giveBack(id);
    expect((await pageOf(world.director, id)).returns).toHaveLength(1);
    expect((await pageOf({ accountId: world.auditorId }, id)).returns).toHaveLength(1);
    await world.db.nomination.update({ where: { id }, data: { status: 'ON_AGENDA' } });
    expect((await pageOf(world.councillor, id)).returns).toEqual([]);
    expect(await pageOf(world.otherHead, id)).toBeUndefined();
  });
});

describe('what came back', () => {
  test('is changed in the named fields, and nowhere else', async () => {
    const id = await sent();
    await giveBack(id, [TWO[1]]);
    expect(await write(id, 'Khác.')).toEqual({
      ok: false,
      error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'SUMMARY', code: 'FIELD_NOT_OPEN' }] },
    });
    // What is sent as it stands changes nothing.
    expect(await write(id, 'Hoàn thành tốt nhiệm vụ.')).toMatchObject({ ok: true });
    expect(await saveReport(id, { HOME_PLACE: 'Nghệ An' })).toMatchObject({
      error: { problems: [{ field: 'HOME_PLACE', code: 'FIELD_NOT_OPEN' }] },
    });
    expect(await saveReport(id, { RESULTS: 'Đạt 120% chỉ tiêu.' })).toMatchObject({ ok: true });
  });

  test('leaves the report closed where none of its fields was named', async () => {
    const id = await sent();
    await giveBack(id, [TWO[0]]);
    const asked = `{ achievementReport(id: "${id}") { viewerCan openSections mending { round remarks { section } } } }`;
    const { data } = await (await world.callAs(world.head)).run(asked);
    expect(data.achievementReport).toEqual({ viewerCan: [], openSections: [], mending: { round: 1, remarks: [] } });
    expect(await saveReport(id, { RESULTS: 'Khác.' })).toMatchObject({
      error: { code: 'INVALID_TRANSITION', from: 'RETURNED' },
    });
  });

  test('keeps the answers of the list where nothing else lies open', async () => {
    const id = await sent();
    await giveBack(id, [TWO[0]]);
    const head = await world.actAs(world.head);
    const said = { year: 2021, departmentId: world.divisionId, rule: 'LDTT.2', answer: true };
    expect(await answerJudgement(head, said)).toMatchObject({
      error: { problems: [{ field: 'JUDGEMENTS', code: 'FIELD_NOT_OPEN' }] },
    });
    // A draft beside it asks for them.
    await buildNomination(world.db, { staffId: world.people[1]?.id ?? '' });
    expect(await answerJudgement(head, said)).toMatchObject({ ok: true });
  });

  test('is protected against a careless script', async () => {
    const id = await sent();
    await giveBack(id, [TWO[1]]);
    await expect(world.db.nomination.update({ where: { id }, data: { summary: 'x' } })).rejects.toThrow(
      'nominations_change_where_asked',
    );
    const texts = { ...WRITTEN_REPORT, HOME_PLACE: 'x' };
    await expect(world.db.achievementReport.update({ where: { nominationId: id }, data: { texts } })).rejects.toThrow(
      'nominations_change_where_asked',
    );
    await expect(
      world.db.nominationReturn.updateMany({ where: { nominationId: id }, data: { dueOn: new Date('2021-12-31') } }),
    ).rejects.toThrow('nomination_returns_are_kept');
    const { returnedById, returnedAt, dueOn } = await world.db.nominationReturn.findFirstOrThrow({
      where: { nominationId: id },
    });
    await expect(
      world.db.nominationReturn.create({ data: { nominationId: id, round: 2, returnedById, returnedAt, dueOn } }),
    ).rejects.toThrow('Unique constraint');
  });

  test('from before fields were named is open', async () => {
    const { id } = await buildNomination(world.db, { staffId: world.people[0]?.id ?? '', status: 'RETURNED' });
    expect(await write(id, 'Khác.')).toMatchObject({ ok: true });
  });
});

test('the papers of what came back change only where they were named', async () => {
  const id = await sent();
  await giveBack(id, [TWO[0]]);
  const asked = `{ nomination(id: "${id}") { viewerBringsPapers } }`;
  const caller = await world.callAs(world.head);
  expect((await caller.run(asked)).data.nomination.viewerBringsPapers).toBe(false);
  await sendAgain();
  await giveBack(id, [{ field: 'PAPERS', remark: 'Kèm bản chụp quyết định.' }]);
  const again = await world.callAs(world.head);
  expect((await again.run(asked)).data.nomination.viewerBringsPapers).toBe(true);
});

describe('what is sent again', () => {
  test('shows what became of each field, round by round, and has a day for its receipt', async () => {
    const id = await sent();
    await giveBack(id);
    await write(id, 'Đón 42 đoàn.');
    expect(await sendAgain()).toMatchObject({ ok: true });
    await giveBack(id, [{ field: 'JUDGEMENTS', remark: 'Trả lời về chấp hành chủ trương.' }]);
    const page = await pageOf(colleague, id);
    expect(page.returns).toMatchObject([
      {
        round: 1,
        answeredAt: LIST_TIME.toISOString(),
        answeredBy: 'Lê Quang Hưng',
        fields: [
          { field: 'SUMMARY', before: 'Hoàn thành tốt nhiệm vụ.', after: 'Đón 42 đoàn.' },
          { field: 'REPORT_RESULTS', before: WRITTEN_REPORT.RESULTS, after: WRITTEN_REPORT.RESULTS },
        ],
      },
      { round: 2, answeredAt: null, fields: [{ field: 'JUDGEMENTS', after: null }] },
    ]);
    expect(page.returns[1].fields[0].before).toContain('chưa trả lời');
    expect((await pageOf(world.head, id)).openFields).toEqual(['JUDGEMENTS']);
  });

  test('goes to the officer who had asked, whose check then has a last day', async () => {
    const id = await sent();
    await giveBack(id);
    await sendAgain();
    expect(await pageOf(world.secretary, id)).toMatchObject({
      clock: 'RECEIPT',
      // Three working days from Monday 6 December.
      dueOn: '2021-12-09',
      viewerCan: ['ASSIGN'],
    });
    await expect(receive(id, world.secretary)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await receive(id, colleague)).toMatchObject({ ok: true });
    expect(await stored(id)).toMatchObject({ dueOn: null, checkDueOn: new Date('2021-12-13') });
    const { version } = await stored(id);
    await expect(confirmNominationEligible(await world.actAs(world.secretary), { id, version })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await confirmNominationEligible(await world.actAs(colleague), { id, version })).toMatchObject({ ok: true });
  });

  test('can be taken over by another officer, for all to see', async () => {
    const id = await sent();
    await giveBack(id);
    await sendAgain();
    const { version } = await stored(id);
    const secretary = await world.actAs(world.secretary);
    const taken = await assignNominations(secretary, {
      lines: [{ id, version }],
      checkerId: world.secretary.staffId,
    });
    expect(taken).toMatchObject({ ok: true, value: [{ outcome: 'ASSIGNED' }] });
    // The day of the receipt stays what it was.
    expect((await stored(id)).dueOn).toEqual(new Date('2021-12-09'));
    expect(await receive(id, world.secretary)).toMatchObject({ ok: true });
    const { data } = await (
      await world.callAs(world.head)
    ).run(`query ($id: UUID!) { nomination(id: $id) { stays { status checkerName } } }`, { id });
    expect(data.nomination.stays).toEqual(
      expect.arrayContaining([
        { status: 'SUBMITTED', checkerName: 'Phan Thị Tâm' },
        { status: 'SUBMITTED', checkerName: 'Trần Thu Thủy' },
        { status: 'RECEIVED', checkerName: 'Trần Thu Thủy' },
      ]),
    );
  });

  test('of two officers at the same second one returns; it is then in that one’s hand, and the other may not', async () => {
    const id = await sent();
    const outcomes = await Promise.allSettled([giveBack(id), giveBack(id, TWO, world.secretary)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'FORBIDDEN' } });
    expect(await world.db.nominationReturn.count({ where: { nominationId: id } })).toBe(1);
  });
});

test('a list of ten returned lines costs as many statements to send and to read as one of two', async () => {
  const counts: number[][] = [];
  for (const size of [2, 8]) {
    for (let index = 0; index < size; index += 1) {
      const person = await world.join();
      await world.makeGood(person.id);
      await giveBack(await sent(person.id));
    }
    const sending = await countStatements(database, () => sendAgain());
    expect(sending.result).toMatchObject({ ok: true });
    const caller = await world.callAs(world.head);
    const reading = await countStatements(database, () =>
      caller.run('{ nominations(year: 2021) { nodes { id openFields clock returns { round fields { field } } } } }'),
    );
    expect(reading.result.codes).toEqual([]);
    counts.push([sending.statements.length, reading.statements.length]);
  }
  expect(counts[1]).toEqual(counts[0]);
});
