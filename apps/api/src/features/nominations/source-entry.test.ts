import { countStatements } from '@thidua/db';
import { ok } from '@thidua/domain/kernel';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { inTransaction } from '../../platform/in-transaction.ts';
import { divisionWorld, type DivisionWorld } from '../../testing/division-world.ts';

const database = await testDatabase();
afterAll(() => database.close());

let world: DivisionWorld;
beforeEach(async () => {
  world = await divisionWorld(database);
});

const CELL = `query ($departmentId: UUID!, $staffId: UUID!) { nominationCell(year: 2021, departmentId: $departmentId, award: ADVANCED_WORKER, staffId: $staffId) {
  assessment { findings { rule sources { kind entry { by at way } } } } } }`;
const SHEET = `{ ratingSheet(year: 2021, subject: PERSON) { rows { subjectId token } } }`;
const SAVE = `mutation ($input: SaveRatingsInput!) { saveRatings(input: $input) { __typename } }`;

/** Who is told to have put the rating of the person there, as the head reads it in the grid. */
async function enteredBy(staffId: string): Promise<unknown> {
  const { data } = await (await world.callAs(world.head)).run(CELL, { departmentId: world.divisionId, staffId });
  const findings = data['nominationCell'].assessment.findings as readonly { rule: string; sources: unknown[] }[];
  return findings.find(({ rule }) => rule === 'LDTT.1')?.sources;
}

test('a condition tells who entered the rating that it rests on: nobody for one from before the trail, else the last hand', async () => {
  const [person, other] = world.people;
  const staffId = person?.id ?? '';
  expect(await enteredBy(staffId)).toEqual([{ kind: 'RATING', entry: null }]);

  const secretary = await world.callAs(world.secretary);
  const sheet = (await secretary.run(SHEET)).data['ratingSheet'].rows as readonly {
    subjectId: string;
    token: string;
  }[];
  const decision = { decisionNumber: '139/QĐ-SNgV', decidedOn: '2021-12-01', decidedBy: 'Giám đốc Sở' };
  const rows = sheet.filter(({ subjectId }) => subjectId === staffId).map((row) => ({ ...row, level: 'EXCELLENT' }));
  const input = { year: 2021, subject: 'PERSON', ...decision, rows, correction: 'Nhập nhầm mức' };
  expect((await secretary.run(SAVE, { input })).data['saveRatings']).toEqual({ __typename: 'SavedRatings' });
  const entry = { by: 'Trần Thu Thủy', at: '2021-12-06T03:00:00.000Z', way: 'TYPED' };
  expect(await enteredBy(staffId)).toEqual([{ kind: 'RATING', entry }]);
  expect(await enteredBy(other?.id ?? '')).toEqual([{ kind: 'RATING', entry: null }]);
});

test('a rating that came in by file names who imported it', async () => {
  const [person] = world.people;
  const staffId = person?.id ?? '';
  const { id: objectId } = await world.db.annualRating.findFirstOrThrow({ where: { staffId } });
  await inTransaction(await world.actAs(world.secretary), ({ audit }) => {
    const detail = { importId: objectId, row: 4, outcome: 'CREATED' };
    audit({ action: 'RECORD_IMPORTED', objectType: 'AnnualRating', objectId, detail });
    return Promise.resolve(ok(undefined));
  });
  expect(await enteredBy(staffId)).toMatchObject([{ entry: { by: 'Trần Thu Thủy', way: 'IMPORTED' } }]);
});

test('the hands behind all facts of a dossier are read in one statement', async () => {
  const head = await world.callAs(world.head);
  const variables = { departmentId: world.divisionId, staffId: world.people[0]?.id ?? '' };
  const count = async (document: string) =>
    (await countStatements(database, () => head.run(document, variables))).statements.length;
  expect((await count(CELL)) - (await count(CELL.replace('entry { by at way }', '')))).toBe(1);
});
