import { recount } from '@thidua/ballot';
import { SAMPLE_PLAYED_REHEARSAL_ID } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { loadSample } from '../adapters/seed-if-empty.ts';
import { bundleBytes, ROUND_ROW } from '../features/secret-ballot/index.ts';
import { testApi } from './test-api.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { platform } = await testApi(database);
const { db } = platform;

test('the rehearsal of the sample body is counted again from its file, and everything is right', async () => {
  await loadSample(platform, new Date());
  const round = await db.ballotRound.findUniqueOrThrow({
    where: { id: SAMPLE_PLAYED_REHEARSAL_ID },
    select: ROUND_ROW,
  });
  const file = await bundleBytes(db, round);
  expect(recount(file ?? new Uint8Array())).toMatchObject({ findings: [] });
});
