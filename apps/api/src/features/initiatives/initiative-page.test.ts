import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildInitiative } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
});

const PAGE = `query ($id: UUID!) { initiative(id: $id) { code status before solution endorsedBy owner { fullName post }
  department { name } authors { staff { fullName } shareBasisPoints isOwner } history { action by } viewerCan } }`;
const CREATE = `mutation ($input: CreateInitiativeInput!) { createInitiative(input: $input) {
  ... on Initiative { id code version viewerCan } ... on InputProblemsError { problems { field code limit actual } } } }`;
const SAVE = `mutation ($input: SaveInitiativeInput!) { saveInitiative(input: $input) { __typename
  ... on Initiative { version before } ... on StaleInitiativeError { code current { version before } } } }`;
const ACT = {
  submit: act('submitInitiative'),
  endorse: act('endorseInitiative'),
};

function act(field: string): string {
  return `mutation ($input: InitiativeActInput!) { ${field}(input: $input) { __typename ... on Initiative { status version }
    ... on StaleRecordError { currentVersion } ... on InvalidTransitionError { from event } ... on InputProblemsError { problems { field code } } } }`;
}

test('the page shows the request, its authors, its history by name, and what the viewer may do', async () => {
  const author = await api.as(body.author.accountId);
  const id = crypto.randomUUID();
  await author.run(CREATE, { input: { id, year: 2021, title: 'Số hoá hồ sơ' } });
  const parts = { field: 'Lễ tân', before: 'Giấy', solution: 'Kho chung', novelty: 'Mới', authorBenefit: 'Nhanh' };
  await author.run(SAVE, { input: { id, version: 1, ...parts } });
  await author.run(ACT.submit, { input: { id, version: 2 } });
  await (await api.as(body.head.accountId)).run(ACT.endorse, { input: { id, version: 3, reason: 'Tốt' } });

  const { data, codes } = await (await api.as(body.secretary.accountId)).run(PAGE, { id });

  expect(codes).toEqual([]);
  expect(data.initiative).toEqual({
    code: 'SK-2021-001',
    status: 'ENDORSED',
    before: 'Giấy',
    solution: 'Kho chung',
    endorsedBy: 'Lê Quang Hưng',
    owner: { fullName: 'Nguyễn Thị Hà', post: 'Chuyên viên' },
    department: { name: 'Phòng Hợp tác quốc tế' },
    authors: [{ staff: { fullName: 'Nguyễn Thị Hà' }, shareBasisPoints: 10_000, isOwner: true }],
    history: [
      { action: 'INITIATIVE_CREATED', by: 'Nguyễn Thị Hà' },
      { action: 'INITIATIVE_SUBMITTED', by: 'Nguyễn Thị Hà' },
      { action: 'INITIATIVE_ENDORSED', by: 'Lê Quang Hưng' },
    ],
    // Not applied when it was filed: the first application is still to be told.
    viewerCan: ['RECEIVE', 'RETURN', 'DECLINE', 'TELL_APPLICATION'],
  });
});

test('an initiative from before the trail shows the steps of its record', async () => {
  const { id } = await buildInitiative(database.client, {
    ownerId: body.author.staffId,
    status: 'ENDORSED',
    submittedAt: new Date('2021-09-07T08:00:00Z'),
    endorsedAt: new Date('2021-09-08T08:00:00Z'),
    endorsedById: body.head.accountId,
  });

  const { data } = await (await api.as(body.secretary.accountId)).run(PAGE, { id });

  expect(data.initiative.history).toEqual([
    { action: 'INITIATIVE_CREATED', by: 'Nguyễn Thị Hà' },
    { action: 'INITIATIVE_SUBMITTED', by: 'Nguyễn Thị Hà' },
    { action: 'INITIATIVE_ENDORSED', by: 'Lê Quang Hưng' },
  ]);
});

test('of two windows the later one gets what the earlier one stored', async () => {
  const { id } = await buildInitiative(database.client, { ownerId: body.author.staffId });
  const author = await api.as(body.author.accountId);
  await author.run(SAVE, { input: { id, version: 1, before: 'Cửa sổ một' } });

  const { data } = await author.run(SAVE, { input: { id, version: 1, before: 'Cửa sổ hai' } });

  expect(data.saveInitiative).toEqual({
    __typename: 'StaleInitiativeError',
    code: 'STALE_INITIATIVE',
    current: { version: 2, before: 'Cửa sổ một' },
  });
});

test('31/02 is no day: the request is refused before it comes to the draft', async () => {
  const { id } = await buildInitiative(database.client, { ownerId: body.author.staffId });

  const { codes } = await (
    await api.as(body.author.accountId)
  ).run(SAVE, { input: { id, version: 1, firstAppliedOn: '2021-02-31' } });

  expect(codes).toEqual(['BAD_USER_INPUT']);
});

test.each(['khong-phai-ma', '', crypto.randomUUID()])('the id “%s” names nothing', async (id) => {
  const { codes } = await (await api.as(body.secretary.accountId)).run(PAGE, { id });

  expect(codes).toEqual(['NOT_FOUND']);
});

test('a refusal carries its facts', async () => {
  const { id } = await buildInitiative(database.client, {
    ownerId: body.author.staffId,
    status: 'SUBMITTED',
    version: 3,
  });
  const author = await api.as(body.author.accountId);
  const head = await api.as(body.head.accountId);

  const again = await author.run(ACT.submit, { input: { id, version: 3 } });
  const late = await head.run(ACT.endorse, { input: { id, version: 2 } });

  expect(again.data.submitInitiative).toEqual({
    __typename: 'InvalidTransitionError',
    from: 'SUBMITTED',
    event: 'SUBMIT',
  });
  expect(late.data.endorseInitiative).toEqual({ __typename: 'StaleRecordError', currentVersion: 3 });
});

test('a person’s initiatives show only what the viewer may see', async () => {
  await buildInitiative(database.client, { ownerId: body.author.staffId, title: 'Nháp' });
  await buildInitiative(database.client, {
    ownerId: body.author.staffId,
    title: 'Được công nhận',
    status: 'RECOGNISED',
  });
  const query = 'query ($id: UUID!) { staffMember(id: $id) { initiatives { title } } }';

  const own = await (await api.as(body.author.accountId)).run(query, { id: body.author.staffId });
  const seen = await (await api.as(body.colleague.accountId)).run(query, { id: body.author.staffId });

  expect(own.data.staffMember.initiatives).toHaveLength(2);
  expect(seen.data.staffMember.initiatives).toEqual([{ title: 'Được công nhận' }]);
});
