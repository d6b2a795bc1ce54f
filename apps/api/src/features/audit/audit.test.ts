import { buildAccount, buildOrganisation } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { recordAudit } from '../../platform/audit/record-audit.ts';
import { testApi } from '../../testing/test-api.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;
const api = await testApi(database);
const { id: organisationId } = await buildOrganisation(db);
const { id: elsewhere } = await buildOrganisation(db);
const people = {
  auditor: (await buildAccount(db, { organisationId, roles: ['AUDITOR'] })).id,
  secretary: (await buildAccount(db, { organisationId, roles: ['SECRETARY'], displayName: 'Võ Văn Ấn' })).id,
  stranger: (await buildAccount(db, { organisationId: elsewhere, roles: ['AUDITOR'] })).id,
};

for (const [accountId, body] of [
  [people.secretary, organisationId],
  [people.stranger, elsewhere],
] as const) {
  await db.$transaction((tx) =>
    recordAudit(
      tx,
      api.platform.auditKey,
      { actor: { accountId, organisationId: body, roles: [] }, requestId: 'r', now: () => new Date() },
      [
        { event: { action: 'SIGNED_IN', objectType: 'Account', objectId: accountId, detail: {} } },
        {
          event: {
            action: 'INITIATIVE_CREATED',
            objectType: 'Initiative',
            objectId: body,
            detail: { code: 'SK-2021-001', year: 2021 },
          },
        },
      ],
    ),
  );
}

const ASK =
  'query ($first: Int!, $after: String) { auditEntries(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { seq action actorName } } }';

test('the auditor reads the whole trail of the own body, newest first, page by page', async () => {
  const caller = await api.as(people.auditor);
  const first = await caller.run(ASK, { first: 1 });
  expect(first.data.auditEntries).toMatchObject({
    totalCount: 2,
    pageInfo: { hasNextPage: true },
    nodes: [{ action: 'INITIATIVE_CREATED', actorName: 'Võ Văn Ấn' }],
  });
  const second = await caller.run(ASK, { first: 1, after: first.data.auditEntries.pageInfo.endCursor });
  expect(second.data.auditEntries).toMatchObject({
    pageInfo: { hasNextPage: false },
    nodes: [{ action: 'SIGNED_IN' }],
  });
});

test('the secretary reads what happened to records, not who signed in', async () => {
  const { data } = await (await api.as(people.secretary)).run(ASK, { first: 10 });
  expect(data.auditEntries).toMatchObject({ totalCount: 1, nodes: [{ action: 'INITIATIVE_CREATED' }] });
});

test('one body never reads the trail of another', async () => {
  const { data } = await (await api.as(people.stranger)).run(ASK, { first: 10 });
  expect(data.auditEntries.nodes.map(({ seq }: { seq: string }) => seq)).toEqual(['4', '3']);
});
