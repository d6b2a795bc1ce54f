import { buildInitiative, buildInitiativeCouncil } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { buildBody } from '../../../testing/build-body.ts';
import { testApi } from '../../../testing/test-api.ts';
import { putInitiativeToCouncil } from './put-initiative-to-council.ts';

const database = await testDatabase();
afterAll(() => database.close());
const api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
const body = await buildBody(database.client);

test('a received request goes before the council in force, and nowhere while there is none', async () => {
  const secretary = await api.contextOf(body.secretary.accountId);
  const { id } = await buildInitiative(database.client, {
    ownerId: body.author.staffId,
    status: 'RECEIVED',
    authors: [{ staffId: body.author.staffId, shareBasisPoints: 10_000 }],
  });
  expect(await putInitiativeToCouncil(secretary, { id, version: 1 })).toMatchObject({
    error: { problems: [{ code: 'NO_INITIATIVE_COUNCIL' }] },
  });
  await buildInitiativeCouncil(database.client, { organisationId: body.organisationId });
  const author = await api.contextOf(body.author.accountId);
  await expect(putInitiativeToCouncil(author, { id, version: 1 })).rejects.toThrow('FORBIDDEN');
  expect(await putInitiativeToCouncil(secretary, { id, version: 1 })).toMatchObject({ ok: true });
  const row = await database.client.initiative.findUniqueOrThrow({ where: { id }, select: { status: true } });
  expect(row).toEqual({ status: 'BEFORE_COUNCIL' });
});
