import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { CLIMBED_AWARDS } from '@thidua/domain/nominations';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { recordedBody, type RecordedBody } from '../../testing/recorded-body.ts';
import { TEST_CIPHER } from '../../testing/test-api.ts';
import { assessCase, yearCases, type CasesScope, type YearCases } from './assess-year.ts';

const TODAY = plainDate('2021-12-06');
const TERMS = { regimeDate: TODAY, judgements: {} };

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

function casesOf({ organisationId }: RecordedBody, scope: Partial<CasesScope> = {}): Promise<YearCases> {
  return yearCases(database.client, TEST_CIPHER, { organisationId, year: 2021, day: TODAY, ...scope });
}

/** Every award that a person can get, with all its findings. */
function judgedIn(cases: YearCases): ReadonlyMap<string, unknown> {
  return new Map(
    cases.people.map(({ record, facts }) => [
      record.id,
      CLIMBED_AWARDS.PERSON.map((award) => assessCase(cases, facts, award, TERMS)),
    ]),
  );
}

test('everybody judged at once is judged as each alone, to the last finding', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const body = await recordedBody(database.client, 8, seed);
      const atOnce = judgedIn(await casesOf(body));
      expect(atOnce.size).toBe(8);
      for (const id of body.staffIds) {
        const alone = judgedIn(await casesOf(body, { departmentIds: [], staffIds: [id] }));
        expect(alone.get(id)).toEqual(atOnce.get(id));
      }
    }),
    { numRuns: 3 },
  );
});

test('a whole body with its divisions is read in as few statements as one division: settings, people, collectives', async () => {
  const [small, large] = [await recordedBody(database.client, 20, 7), await recordedBody(database.client, 60, 7)];
  const statementsOf = async (body: RecordedBody, departmentIds?: readonly string[]) => {
    const scope = { departmentIds, collectiveIds: body.departmentIds };
    return (await countStatements(database, () => casesOf(body, scope))).statements.length;
  };
  expect(await statementsOf(small, small.departmentIds)).toBe(3);
  expect(await statementsOf(large)).toBe(3);
});
