import { existsSync, readFileSync } from 'node:fs';
import { buildAccount, loadSampleBody, SAMPLE_ORGANISATION_ID } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { execute, parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { afterAll, describe, expect, test } from 'vitest';
import { TEST_CIPHER, testApi } from '../../testing/test-api.ts';
import { publicCode } from '../format-error.ts';
import { sizeProblems } from '../limits/limit-rules.ts';
import { createExecutor } from './executor.ts';
import { persistedDocumentsOf } from './persisted-documents.ts';

const MANIFEST = new URL('../../../../web/persisted-documents.json', import.meta.url);
const documents: readonly string[] = existsSync(MANIFEST)
  ? Object.values(JSON.parse(readFileSync(MANIFEST, 'utf8')))
  : [];

const database = await testDatabase();
afterAll(() => database.close());
await loadSampleBody(database.client, { now: new Date(), cipher: TEST_CIPHER });
const api = await testApi(database);
const { id: auditorId } = await buildAccount(database.client, {
  organisationId: SAMPLE_ORGANISATION_ID,
  roles: ['AUDITOR'],
});

describe.runIf(documents.length > 0)('the operations of our own screens', () => {
  test.each(documents.map((text) => [text.slice(0, text.indexOf('{')).trim(), text] as const))(
    '%s fits the schema and the limits, and compiles',
    (_name, text) => {
      const document = parse(text);
      expect(validate(api.schema, document, specifiedRules)).toEqual([]);
      expect(sizeProblems(document, false)).toEqual([]);
      expect(isCompiledQuery(compileQuery(api.schema, document, ''))).toBe(true);
    },
  );
});

/** The same operation, once compiled and once by the library. */
async function bothWays(source: string, variables: Record<string, unknown> = {}) {
  const document: DocumentNode = parse(source);
  const contexts = [await api.contextOf(auditorId), await api.contextOf(auditorId)] as const;
  const { executor } = await createExecutor(api.schema, persistedDocumentsOf([source])).load({ apollo: {} });
  // The executor reads these fields of Apollo's request context, and no other.
  const request = {
    request: { query: source, variables },
    document,
    queryHash: source,
    operationName: null,
    context: contexts[0],
  };
  const compiled = await executor!(request as unknown as Parameters<NonNullable<typeof executor>>[0]);
  const usual = await execute({ schema: api.schema, document, contextValue: contexts[1], variableValues: variables });
  return [compiled, usual].map(({ data, errors }: ExecutionResult) => ({
    data: JSON.parse(JSON.stringify(data ?? null)),
    codes: (errors ?? []).map(publicCode),
  }));
}

test.each([
  [
    'a person and the body',
    '{ viewer { id displayName years permissions roles { role } organisation { name isSample } staff { fullName } } }',
    {},
  ],
  [
    'a page with its count',
    'query ($n: Int!) { staff(year: 2021, first: $n) { totalCount pageInfo { endCursor hasNextPage } nodes { id fullName } } }',
    { n: 5 },
  ],
  [
    'a list with rows inside rows',
    '{ initiatives(year: 2021, first: 20) { nodes { code status owner { fullName } authors { shareBasisPoints } viewerCan } } }',
    {},
  ],
  [
    'a refusal in a union',
    'mutation { signIn(username: "khong", password: "sai") { __typename ... on UserError { code } ... on SignInSucceeded { viewer { id } } } }',
    {},
  ],
  [
    'an unknown record',
    'query ($id: UUID!) { initiative(id: $id) { id } }',
    { id: '00000000-0000-4000-8000-000000000000' },
  ],
  ['a malformed id', 'query ($id: UUID!) { initiative(id: $id) { id } }', { id: 'x' }],
  [
    'a door that is closed',
    'mutation ($id: UUID!, $v: Int!) { receiveInitiative(input: { id: $id, version: $v }) { __typename } }',
    { id: '00000000-0000-4000-8000-000000000000', v: 1 },
  ],
] as const)('%s is answered alike by the compiled and the usual execution', async (_what, source, variables) => {
  const [compiled, usual] = await bothWays(source, { ...variables });
  expect(compiled).toEqual(usual);
});

test('a variable of the wrong type is the sender’s mistake, not ours', async () => {
  const [compiled] = await bothWays('query ($n: Int!) { auditEntries(first: $n) { totalCount } }', { n: 'x' });
  expect(compiled?.codes).toEqual(['BAD_USER_INPUT']);
});
