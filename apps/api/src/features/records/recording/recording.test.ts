import { countStatements, type Tx } from '@thidua/db';
import type { InputProblem, Result } from '@thidua/domain/kernel';
import { plainDate } from '@thidua/domain/kernel';
import { SEALED_PLACES } from '@thidua/domain/records';
import { buildDepartment, buildStaff, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_CIPHER } from '../../../testing/test-api.ts';
import { openedDiscipline, openedPendingCase } from './opened.ts';
import { recordAward, recordAwards } from './record-award.ts';
import { recordDiscipline, recordDisciplines } from './record-discipline.ts';
import { recordPendingCase } from './record-pending-case.ts';
import { recordPersonalData } from './record-personal-data.ts';
import { recordDepartmentRating, recordRating, recordRatings } from './record-ratings.ts';
import type { Recording, Written } from './written.ts';

let database: TestDatabase;
let recording: Recording;
let organisationId: string;
let divisionId: string;

beforeAll(async () => {
  database = await testDatabase();
  const division = await buildDepartment(database.client);
  ({ organisationId, id: divisionId } = division);
  recording = { organisationId, today: plainDate('2021-12-06') };
});
afterAll(() => database.close());

type Outcome = Result<Written, { readonly problems: readonly InputProblem[] }>;

/** Runs in a transaction of its own; answers the outcome or the problems. */
async function attempt(work: (tx: Tx) => Promise<Outcome>): Promise<string> {
  const result = await database.client.$transaction(work);
  if (result.ok) return result.value.outcome;
  return result.error.problems.map(({ field, code }) => `${field} ${code}`).join(', ');
}

const newcomer = () => buildStaff(database.client, { organisationId, departmentId: divisionId });

function rating(staffId: string, overrides: object = {}) {
  const decision = { decisionNumber: '140/QĐ-SNgV', decidedOn: plainDate('2021-12-01'), decidedBy: 'Giám đốc Sở' };
  return { staffId, year: 2021, level: 'GOOD' as const, ...decision, ...overrides };
}

describe('an annual rating', () => {
  test('is recorded once, corrected when it differs, and names the decree it rests on', async () => {
    const { id } = await newcomer();
    const record = (overrides = {}) => attempt((tx) => recordRating(tx, recording, rating(id, overrides)));
    expect([await record(), await record(), await record({ level: 'EXCELLENT' })]).toEqual([
      'CREATED',
      'SAME',
      'UPDATED',
    ]);
    const stored = await database.client.annualRating.findFirstOrThrow({ where: { staffId: id } });
    expect(stored).toMatchObject({ level: 'EXCELLENT', version: 2, regime: 'DECREE_90_2020' });
  });

  test('takes the place of "not rated"', async () => {
    const { id } = await newcomer();
    await database.client.unratedYear.create({
      data: { organisationId, staffId: id, year: 2021, reason: 'LONG_LEAVE' },
    });
    expect(await attempt((tx) => recordRating(tx, recording, rating(id)))).toBe('CREATED');
    expect(await database.client.unratedYear.count({ where: { staffId: id } })).toBe(0);
  });

  test.each([
    [{ year: 2022 }, 'year YEAR_OUT_OF_RANGE'],
    [{ decidedOn: plainDate('2020-12-01') }, 'decidedOn BEFORE_ITS_YEAR'],
    [{ decidedOn: plainDate('2021-12-07') }, 'decidedOn IN_FUTURE'],
    [{ decisionNumber: ' ' }, 'decisionNumber REQUIRED'],
    [{ staffId: '00000000-0000-4000-8000-000000000000' }, 'subjectId UNKNOWN'],
  ])('%o is refused: %s', async (overrides, problem) => {
    const { id } = await newcomer();
    expect(await attempt((tx) => recordRating(tx, recording, rating(id, overrides)))).toBe(problem);
  });

  test('of a hundred people takes as many statements as of one', async () => {
    const people = await Promise.all(Array.from({ length: 100 }, newcomer));
    const write = (ids: readonly string[]) =>
      countStatements(database, () =>
        database.client.$transaction((tx) =>
          recordRatings(
            tx,
            recording,
            ids.map((id) => rating(id)),
          ),
        ),
      );
    const ids = people.map(({ id }) => id);
    const one = await write(ids.slice(0, 1));
    const all = await write(ids.slice(1));
    expect(all.statements.length).toBe(one.statements.length);
    expect(await database.client.annualRating.count({ where: { staffId: { in: ids } } })).toBe(100);
  });

  test('of a division rests on rules of the place', async () => {
    const { staffId: _staffId, ...values } = rating('');
    const input = { ...values, departmentId: divisionId };
    expect(await attempt((tx) => recordDepartmentRating(tx, recording, input))).toBe('CREATED');
    expect(
      await database.client.departmentRating.findFirstOrThrow({ where: { departmentId: divisionId } }),
    ).toMatchObject({ regime: 'LOCAL' });
  });
});

test('a discipline is sealed, found again by its number, and keeps what a shorter paper does not tell', async () => {
  const { id: staffId } = await newcomer();
  const paper = {
    staffId,
    level: 'WARNING' as const,
    decisionNumber: '77/QĐ-SNgV',
    decidedOn: plainDate('2020-03-02'),
  };
  const record = (overrides: object) =>
    attempt((tx) => recordDiscipline(tx, TEST_CIPHER, recording, { ...paper, ...overrides }));
  expect(await record({ reason: 'Vi phạm quy chế làm việc' })).toBe('CREATED');
  expect(await record({ decisionNumber: '77 / QĐ-SNgV' })).toBe('UPDATED');
  expect(await record({})).toBe('UPDATED');
  expect(await record({})).toBe('SAME');
  expect(await record({ servedOn: plainDate('2021-03-02') })).toBe('UPDATED');

  const [row, ...others] = await database.client.discipline.findMany({ where: { staffId } });
  expect(others).toEqual([]);
  expect(row).toMatchObject({ level: null, decisionNumber: null });
  expect(row && openedDiscipline(TEST_CIPHER, row)).toEqual({
    level: 'WARNING',
    decisionNumber: '77/QĐ-SNgV',
    decidedBy: '',
    reason: 'Vi phạm quy chế làm việc',
  });
});

test('a discipline is of somebody who was grown up and recruited, unless another body decided before', async () => {
  const { id: staffId } = await newcomer();
  const record = async (decidedOn: string) =>
    attempt((tx) =>
      recordDiscipline(tx, TEST_CIPHER, recording, {
        staffId,
        level: 'WARNING',
        decisionNumber: `1/QĐ ${decidedOn}`,
        decidedOn: plainDate(decidedOn),
      }),
    );
  const data = { birthDate: day('1988-03-01'), recruitedOn: day('2013-05-01') };
  await database.client.staff.update({ where: { id: staffId }, data });
  expect(await record('2001-06-01')).toBe('decidedOn BEFORE_WORKING_AGE');
  expect(await record('2013-04-30')).toBe('decidedOn BEFORE_RECRUITMENT');
  await database.client.staff.update({ where: { id: staffId }, data: { previousBody: 'UBND huyện Kỳ Anh' } });
  expect(await record('2012-04-30')).toBe('CREATED');
});

test('of two rows of one decision in a file the second is refused', async () => {
  const { id: staffId } = await newcomer();
  const paper = { staffId, level: 'WARNING' as const, decisionNumber: '8/QĐ', decidedOn: plainDate('2020-03-02') };
  const results = await database.client.$transaction((tx) =>
    recordDisciplines(tx, TEST_CIPHER, recording, [paper, paper]),
  );
  expect(results.map(({ ok }) => ok)).toEqual([true, false]);
  expect(await database.client.discipline.count({ where: { staffId } })).toBe(1);
});

test('the database refuses a discipline in plain text', async () => {
  const { id: staffId } = await newcomer();
  const plain = { staffId, level: 'WARNING' as const, decisionNumber: '1', decidedOn: new Date('2020-03-02') };
  await expect(database.client.discipline.create({ data: plain })).rejects.toThrow('disciplines_sealed');
});

test('a case of the past comes with its conclusion; its detail is sealed', async () => {
  const { id: staffId } = await newcomer();
  const input = {
    staffId,
    kind: 'COMPLAINT' as const,
    openedOn: plainDate('2019-04-08'),
    source: 'Đơn có tên',
    closed: { on: plainDate('2019-05-20'), conclusion: 'CLEARED' as const, paperNumber: '9/KL' },
  };
  expect(await attempt((tx) => recordPendingCase(tx, TEST_CIPHER, recording, input))).toBe('CREATED');
  const stored = await database.client.pendingCase.findFirstOrThrow({ where: { staffId } });
  expect(stored).toMatchObject({ conclusion: 'CLEARED', outcome: null });
  expect(openedPendingCase(TEST_CIPHER, stored)).toMatchObject({ source: 'Đơn có tên', closingPaper: '9/KL' });
  const backwards = { ...input, closed: { ...input.closed, on: plainDate('2019-04-01') } };
  expect(await attempt((tx) => recordPendingCase(tx, TEST_CIPHER, recording, backwards))).toBe(
    'closedOn END_BEFORE_START',
  );
});

describe('personal data', () => {
  test('the identity number is sealed for its row, and a double is found without opening any', async () => {
    const { id: staffId } = await newcomer();
    const { id: other } = await newcomer();
    const write = (input: Parameters<typeof recordPersonalData>[3]) =>
      attempt((tx) => recordPersonalData(tx, TEST_CIPHER, { organisationId, at: new Date() }, input));
    expect(await write({ staffId, identityNumber: '042 190 000 017', phone: '0912.345.678' })).toBe('CREATED');
    expect(await write({ staffId, identityNumber: '042190000017' })).toBe('SAME');
    expect(await write({ staffId: other, identityNumber: '042190000017' })).toBe('identityNumber TAKEN');
    expect(await write({ staffId: other, identityNumber: '42190000017' })).toBe(
      'identityNumber NOT_AN_IDENTITY_NUMBER',
    );
    expect(await write({ staffId, email: 'A@Vidu.vn', phone: null })).toBe('UPDATED');
    const stored = await database.client.staffPersonal.findUniqueOrThrow({ where: { staffId } });
    expect(stored).toMatchObject({ phone: null, email: 'a@vidu.vn', version: 2 });
    const sealed = stored.identityNumber ?? new Uint8Array();
    expect(TEST_CIPHER.open(SEALED_PLACES.identityNumber(staffId), sealed)).toBe('042190000017');
  });

  test('the trail is told of a masked number', async () => {
    const { id: staffId } = await newcomer();
    const result = await database.client.$transaction((tx) =>
      recordPersonalData(
        tx,
        TEST_CIPHER,
        { organisationId, at: new Date() },
        { staffId, identityNumber: '042190000099' },
      ),
    );
    expect(result).toMatchObject({
      value: { changes: [{ field: 'identityNumber', before: null, after: '042•••••••99' }] },
    });
  });
});

describe('an award of an old decision', () => {
  const award = (staffId: string) => ({
    staffId,
    award: 'ADVANCED_WORKER' as const,
    year: 2019,
    decisionNumber: '163/QĐ-SNgV',
    decidedOn: plainDate('2019-12-30'),
    decidedBy: 'Giám đốc Sở',
  });

  test('is in the history once, however often its paper is read', async () => {
    const { id } = await newcomer();
    const record = () => attempt((tx) => recordAward(tx, recording, award(id)));
    expect([await record(), await record()]).toEqual(['CREATED', 'SAME']);
    const twice = await database.client.$transaction((tx) => recordAwards(tx, recording, [award(id), award(id)]));
    expect(twice.map((result) => result.ok && result.value.outcome)).toEqual(['SAME', 'SAME']);
    expect(await database.client.awardRecord.count({ where: { staffId: id } })).toBe(1);
  });

  test('of people is not given to a division', async () => {
    const { staffId: _staffId, ...values } = award('');
    const input = { ...values, departmentId: divisionId };
    expect(await attempt((tx) => recordAward(tx, recording, input))).toBe('award OTHER_SUBJECT');
  });
});
