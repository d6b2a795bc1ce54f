import { buildAccount } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { CALLS } from '../testing/calls/index.ts';
import { testApi } from '../testing/test-api.ts';
import { rootFields } from './root-fields.ts';

const database = await testDatabase();
afterAll(() => database.close());
const api = await testApi(database);
const auditor = await api.as((await buildAccount(database.client, { roles: ['AUDITOR'] })).id);

const byYear = rootFields(api.schema)
  .filter(({ operation, field }) => operation === 'Query' && field.args.some(({ name }) => name === 'year'))
  .map(({ path }) => path);

test.each(byYear)('%s refuses a year of no calendar as bad input, not as a fault', async (path) => {
  const call = CALLS[path as keyof typeof CALLS];
  if (call === undefined) throw new Error(`nothing to knock with at ${path}`);
  for (const year of ['-1', '0', '10000', '2147483647']) {
    const document = call.document.replaceAll('2021', year);
    expect(document).not.toBe(call.document);
    expect((await auditor.run(document, call.variables)).codes).toEqual(['BAD_USER_INPUT']);
  }
});
