import 'reflect-metadata';
import { SAMPLE_MOVEMENT_ID } from '@thidua/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi();
});
afterAll(() => api.database.close());

const SEND = `mutation ($input: RecordDispatchInput!) { recordPlanDispatch(input: $input) {
  __typename ... on Movement { dispatches { recipientName sentOn way } } ... on InputProblemsError { problems { field code } } } }`;
const READ = `mutation ($id: UUID!) { markPlanRead(id: $id) {
  __typename ... on Movement { viewerHasRead readers { name people readers hasHeadRead } } } }`;
const id = SAMPLE_MOVEMENT_ID;

async function sent(changes: object) {
  const { client } = api.database;
  const rows = await client.planRecipient.findMany({ where: { movementId: id }, orderBy: { ordinal: 'asc' } });
  const recipientIds = rows.slice(0, 2).map((row) => row.id);
  const input = { id, recipientIds, sentOn: '2021-03-01', way: 'DOCUMENT_SYSTEM', ...changes };
  return (await api.signedIn('chanhvanphong')).run(SEND, { input });
}

test('the day and the way of sending stand beside each recipient, and stay', async () => {
  const { data } = await sent({});
  const { dispatches } = data.recordPlanDispatch;
  expect(dispatches).toHaveLength(8);
  expect(dispatches[0]).toMatchObject({ sentOn: '2021-03-01', way: 'DOCUMENT_SYSTEM' });
  await expect(api.database.client.planDispatch.deleteMany({ where: { movementId: id } })).rejects.toThrow(
    'constraint',
  );
});

test.each([
  [{ recipientIds: [] }, 'recipientIds REQUIRED'],
  [{ sentOn: '2021-12-07' }, 'sentOn IN_FUTURE'],
  [{ sentOn: '2021-02-04' }, 'sentOn BEFORE_LAUNCH'],
])('%j is refused', async (changes, expected) => {
  const { problems } = (await sent(changes)).data.recordPlanDispatch;
  expect(problems.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([expected]);
});

test('who has read the plan is counted by division, once for each person', async () => {
  const staff = await api.signedIn('chuyenvien.ha');
  await staff.run(READ, { id });
  const { data } = await staff.run(READ, { id });
  const { readers, viewerHasRead } = data.markPlanRead;
  expect(viewerHasRead).toBe(true);
  const total = readers.reduce((sum: number, row: { readers: number }) => sum + row.readers, 0);
  expect(total, 'the five heads had read it').toBe(6);
  const office = readers.find(({ name }: { name: string }) => name === 'Văn phòng - Thanh tra');
  expect(office).toMatchObject({ hasHeadRead: true });
});
