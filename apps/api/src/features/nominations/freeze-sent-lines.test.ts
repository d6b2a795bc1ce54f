import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOMINATION_STATUSES } from '@thidua/domain/nominations';
import { loadSampleBody } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { freezeSentLines } from './freeze-sent-lines.ts';
import { TEST_CIPHER } from '../../testing/test-api.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await loadSampleBody(database.client, { now: new Date(), cipher: TEST_CIPHER });
});
afterAll(() => database.close());

test('a judgement of July knows nothing of the ratings of December', async () => {
  await freezeSentLines(database.client, TEST_CIPHER);
  const rows = await database.client.nomination.findMany({
    where: { submittedAt: { lt: new Date('2021-08-01') } },
    select: { assessment: true },
  });
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ assessment }) => JSON.stringify(assessment)).filter((text) => text.includes('2021-12'))).toEqual(
    [],
  );
  expect(rows.map(({ assessment }) => JSON.stringify(assessment)).filter((text) => text.includes('139/Q'))).toEqual([]);
});

test('every sent line of the sample body gets its judgement, and no open one', async () => {
  await freezeSentLines(database.client, TEST_CIPHER);
  const rows = await database.client.nomination.findMany({
    select: { status: true, assessment: true, assessedAt: true },
  });
  const frozen = new Set(rows.filter(({ assessment }) => assessment !== null).map(({ status }) => status));
  const live = new Set(rows.filter(({ assessment }) => assessment === null).map(({ status }) => status));
  expect([...live].toSorted()).toEqual(['DRAFT', 'RETURNED', 'WITHDRAWN']);
  expect(NOMINATION_STATUSES.filter((status) => frozen.has(status) && live.has(status))).toEqual([]);
  expect(rows.find(({ status }) => status === 'ON_AGENDA')?.assessment).toMatchObject({
    regime: 'A',
    verdict: 'ELIGIBLE',
  });
});
