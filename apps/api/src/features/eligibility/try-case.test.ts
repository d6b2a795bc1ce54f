import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { divisionWorld, type DivisionWorld } from '../../testing/division-world.ts';
import { triedCase } from './try-case.ts';

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

const CASE = {
  award: 'ADVANCED_WORKER',
  receivedOn: '2025-07-10',
  year: 2025,
  facts: {
    kind: 'PERSON',
    recruitedOn: '2025-01-02',
    rating: { level: 'GOOD', decisionNo: '1', decidedOn: '2025-07-01' },
  },
};

const tried = async (given: unknown) => triedCase(await world.actAs(world.head), JSON.stringify(given));

test('a made-up case is judged with its law and asks what is left to people', async () => {
  const { assessment, questions, problems } = await tried(CASE);
  expect(problems).toEqual([]);
  expect(assessment).toMatchObject({ award: 'ADVANCED_WORKER', regime: 'B2' });
  expect(questions.map(({ id }) => id)).toContain('LDTT.2');
});

test('the settings of the body on the day of receipt count, those of the case before them', async () => {
  await world.db.organisationSetting.create({
    data: {
      organisationId: world.organisationId,
      key: 'newStaffMonths',
      value: 8,
      legalGround: 'Quyết định 1/QĐ-UBND',
      validFrom: new Date('2025-07-01'),
    },
  });
  const outcome = async (given: unknown) =>
    (await tried(given)).assessment?.findings.find(({ rule }) => rule === 'LDTT.4')?.outcome;
  const newcomer = { ...CASE, facts: { ...CASE.facts, recruitedOn: '2025-05-20' } };
  expect(await outcome(newcomer)).toBe('NOT_MET');
  const settings = [{ key: 'newStaffMonths', value: 6, ground: 'Quyết định 2/QĐ-UBND' }];
  expect(await outcome({ ...newcomer, settings })).toBe('MET');
});

test.each([
  ['no JSON at all', '{', '.: '],
  ['a field of the wrong shape', JSON.stringify({ ...CASE, year: 'năm nay' }), 'year: '],
  ['more text than a case has', 'x'.repeat(100_001), '.: '],
])('%s is told by its place, and nothing fails', async (_, text, place) => {
  const { assessment, problems } = await triedCase(await world.actAs(world.head), text);
  expect(assessment).toBeNull();
  expect(problems[0]).toContain(place);
  expect(problems[0], 'in Vietnamese').toMatch(/mong đợi/);
});
