import { buildAccount, buildOrganisation, day, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { testApi } from '../../testing/test-api.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;
const api = await testApi(database, { now: () => hanoi('2025-09-10 09:00') });

const READ = `query ($year: Int!) { legalRegimes(year: $year) {
  day applied isByTransition notes { text citations } regimes { id from to } transitions { id isCertain }
  rules { award rule citations isCertain doubt } } }`;

async function reader() {
  const { id: organisationId } = await buildOrganisation(db);
  const { id } = await buildAccount(db, { organisationId, roles: ['ADMIN'] });
  const caller = await api.as(id);
  return { organisationId, read: async (year: number) => (await caller.run(READ, { year })).data.legalRegimes };
}

test.each([
  [2021, 'A', '2021-12-31'],
  [2024, 'B1', '2024-12-31'],
  [2025, 'B2', '2025-09-10'],
])('the year %i is judged by regime %s, on %s', async (year, applied, on) => {
  const { read } = await reader();
  expect(await read(year)).toMatchObject({ applied, day: on, isByTransition: false });
});

test('where the province has not issued its rules, the decree before goes on, and the page says by which rule', async () => {
  const { organisationId, read } = await reader();
  await db.organisationSetting.create({
    data: {
      organisationId,
      key: 'delegatedRulesIssuedOn',
      value: 'NOT_YET',
      legalGround: 'Công văn của Sở Nội vụ',
      validFrom: day('2025-07-01'),
    },
  });
  const { applied, isByTransition, notes } = await read(2025);
  expect([applied, isByTransition]).toEqual(['B1', true]);
  expect(notes.flatMap((note: { citations: string[] }) => note.citations)).toContain(
    'khoản 2 Điều 60 Nghị định 152/2025/NĐ-CP',
  );
});
