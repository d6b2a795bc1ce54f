import { buildAccount, buildOrganisation } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { Query, Resolver } from 'type-graphql';
import { afterAll, expect, test } from 'vitest';
import { buildApiSchema } from '../schema.ts';
import { KNOCKERS, readAccessMatrix } from '../testing/access-matrix.ts';
import type { Knocker } from '../testing/access-matrix.ts';
import { CALLS } from '../testing/calls/index.ts';
import { testApi } from '../testing/test-api.ts';
import type { Caller } from '../testing/test-api.ts';
import { INTERNAL } from './format-error.ts';
import { rootFields } from './root-fields.ts';

const database = await testDatabase();
afterAll(() => database.close());
const api = await testApi(database);
const fields = rootFields(api.schema).map(({ path }) => path);
// Addresses for files have their own test beside this one.
const matrix = readAccessMatrix().filter(({ field }) => !field.includes(' /files/'));
const callers = await everyKnocker();

async function everyKnocker(): Promise<ReadonlyMap<Knocker, Caller>> {
  const { id: organisationId } = await buildOrganisation(database.client);
  const made = new Map<Knocker, Caller>();
  for (const knocker of KNOCKERS) {
    if (knocker === 'PUBLIC') made.set(knocker, await api.as());
    else
      made.set(knocker, await api.as((await buildAccount(database.client, { organisationId, roles: [knocker] })).id));
  }
  return made;
}

test('a root field that does not say who may use it does not build', async () => {
  @Resolver()
  class Careless {
    @Query(() => String)
    everything(): string {
      return 'open to everyone';
    }
  }

  await expect(buildApiSchema([Careless])).rejects.toThrow('Query.everything');
});

test('the rights matrix names every root field once, and no other', () => {
  expect(matrix.map(({ field }) => field).sort()).toEqual([...fields].sort());
});

test('every root field has a call to knock with', () => {
  expect(Object.keys(CALLS).sort()).toEqual([...fields].sort());
});

const knocks = matrix.flatMap(({ field, expected }) =>
  KNOCKERS.map((knocker) => ({ field, knocker, verdict: expected[knocker] })),
);

test.each(knocks)('$field as $knocker: $verdict', async ({ field, knocker, verdict }) => {
  const call = CALLS[field as keyof typeof CALLS];
  const caller = callers.get(knocker);
  if (call === undefined || caller === undefined) throw new Error(`nothing to knock with at ${field}`);

  const codes = field.startsWith('Subscription.')
    ? await caller.watch(call.document, call.variables)
    : (await caller.run(call.document, call.variables)).codes;

  const refusals = codes.filter((code) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED');
  expect(refusals).toEqual(verdict === 'allow' ? [] : [knocker === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
  // A fault before the door would look like an open one.
  expect(codes).not.toContain(INTERNAL);
});
