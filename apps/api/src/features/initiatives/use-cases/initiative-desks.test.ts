import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildAccount, buildInitiative, buildStaff } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import type { InitiativeStatus } from '@thidua/domain/initiatives';
import { plainDate } from '@thidua/domain/kernel';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { endorseInitiative } from './endorse-initiative.ts';
import { receiveInitiative } from './receive-initiative.ts';
import { recogniseInitiative } from './recognise-initiative.ts';
import { refuseInitiative } from './refuse-initiative.ts';
import { returnInitiative } from './return-initiative.ts';
import { withdrawInitiative } from './withdraw-initiative.ts';

const NOW = new Date('2021-12-06T02:00:00Z');
const FILED = new Date('2021-11-15T03:00:00Z');

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
});

function anInitiative(status: InitiativeStatus, ownerId = body.author.staffId) {
  return buildInitiative(database.client, { ownerId, status, ...(status === 'DRAFT' ? {} : { submittedAt: FILED }) });
}

function stored(id: string) {
  return database.client.initiative.findUniqueOrThrow({ where: { id }, include: { recognitions: true } });
}

type Who = 'author' | 'colleague' | 'head' | 'secretary' | 'director' | 'member';
function as(who: Who) {
  return api.contextOf(body[who].accountId);
}

describe('the desk of the division', () => {
  test('the head endorses with a remark', async () => {
    const { id } = await anInitiative('SUBMITTED');

    await endorseInitiative(await as('head'), { id, version: 1, reason: 'Đã áp dụng tốt tại phòng.' });

    expect(await stored(id)).toMatchObject({
      status: 'ENDORSED',
      endorsedAt: NOW,
      endorsedById: body.head.accountId,
      endorsement: 'Đã áp dụng tốt tại phòng.',
    });
  });

  test('the head may endorse without a remark', async () => {
    const { id } = await anInitiative('SUBMITTED');

    expect(await endorseInitiative(await as('head'), { id, version: 1 })).toMatchObject({ ok: true });
    expect((await stored(id)).endorsement).toBeNull();
  });

  test('the head who is the author does not endorse; the secretary does', async () => {
    const { id } = await anInitiative('SUBMITTED', body.head.staffId);

    await expect(endorseInitiative(await as('head'), { id, version: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await endorseInitiative(await as('secretary'), { id, version: 1 })).toMatchObject({ ok: true });
  });

  test('the secretary does not step in while the head is free', async () => {
    const { id } = await anInitiative('SUBMITTED');

    await expect(endorseInitiative(await as('secretary'), { id, version: 1 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('the head of another division does not know of the request', async () => {
    const { id } = await anInitiative('SUBMITTED', body.secretary.staffId);

    await expect(endorseInitiative(await as('head'), { id, version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a return says what is missing, and the author may go on writing', async () => {
    const { id } = await anInitiative('SUBMITTED');

    expect(await returnInitiative(await as('head'), { id, version: 1, fields: [] })).toEqual({
      ok: false,
      error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'fields', code: 'NO_FIELD_NAMED' }] },
    });
    const fields = [{ field: 'authorBenefit', remark: 'Nói rõ lợi ích bằng số.' }] as const;
    await returnInitiative(await as('head'), { id, version: 1, fields });
    expect(await stored(id)).toMatchObject({ status: 'RETURNED', returnedReason: 'Nói rõ lợi ích bằng số.' });
  });
});

describe('the desk of the secretariat', () => {
  test('an endorsed request is received once', async () => {
    const { id } = await anInitiative('ENDORSED');
    const context = await as('secretary');

    const outcomes = await Promise.all(Array.from({ length: 5 }, () => receiveInitiative(context, { id, version: 1 })));

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await stored(id)).status).toBe('RECEIVED');
  });

  test('a request that nobody has endorsed is not received', async () => {
    const { id } = await anInitiative('SUBMITTED');

    expect(await receiveInitiative(await as('secretary'), { id, version: 1 })).toEqual({
      ok: false,
      error: { code: 'INVALID_TRANSITION', from: 'SUBMITTED', event: 'RECEIVE' },
    });
  });

  test('the secretary does not receive an own request', async () => {
    const { id } = await anInitiative('ENDORSED', body.secretary.staffId);

    await expect(receiveInitiative(await as('secretary'), { id, version: 1 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  const DECISION = {
    scope: 'GRASSROOTS' as const,
    decisionNumber: '128/QĐ-SNgV',
    decidedOn: plainDate('2021-11-22'),
    decidedBy: 'Giám đốc Sở Ngoại vụ',
  };

  test('recognition records the decision with number, day and signer', async () => {
    const { id } = await anInitiative('RECEIVED');

    await recogniseInitiative(await as('secretary'), { id, version: 1, ...DECISION });

    expect(await stored(id)).toMatchObject({
      status: 'RECOGNISED',
      recognitions: [
        { ...DECISION, decidedOn: new Date('2021-11-22T00:00:00Z'), recordedById: body.secretary.accountId },
      ],
    });
  });

  test('the province decides after the body, apart, once, and not before it', async () => {
    const { id } = await anInitiative('RECEIVED');
    const context = await as('secretary');
    const province = { ...DECISION, scope: 'PROVINCE' as const, decisionNumber: '3985/QĐ-UBND', decidedBy: 'Chủ tịch' };
    const told = async (version: number, change: object = {}) => {
      const outcome = await recogniseInitiative(context, { id, version, ...province, ...change });
      if (outcome.ok) return [];
      return outcome.error.code === 'INPUT_PROBLEMS'
        ? outcome.error.problems.map(({ field, code }) => `${field} ${code}`)
        : [outcome.error.code];
    };
    expect(await told(1)).toEqual(['INVALID_TRANSITION']);
    await recogniseInitiative(context, { id, version: 1, ...DECISION });
    expect(await told(2, { decidedOn: plainDate('2021-11-20') })).toEqual(['decidedOn BEFORE_GRASSROOTS']);
    expect(await told(2, { decidedOn: plainDate('2021-11-30') })).toEqual([]);
    expect(await told(3, { decidedOn: plainDate('2021-11-30') })).toEqual(['scope SCOPE_RECORDED']);
    const { status, recognitions } = await stored(id);
    expect(status).toBe('RECOGNISED');
    expect(recognitions.map(({ scope, decisionNumber }) => [scope, decisionNumber])).toEqual([
      ['GRASSROOTS', DECISION.decisionNumber],
      ['PROVINCE', '3985/QĐ-UBND'],
    ]);
  });

  test.each([
    [
      'before the filing day',
      { decidedOn: plainDate('2021-11-14') },
      { field: 'decidedOn', code: 'BEFORE_SUBMISSION' },
    ],
    ['of tomorrow', { decidedOn: plainDate('2021-12-07') }, { field: 'decidedOn', code: 'IN_FUTURE' }],
    ['without a number', { decisionNumber: ' ' }, { field: 'decisionNumber', code: 'REQUIRED' }],
  ])('a decision %s is refused and leaves nothing behind', async (_what, change, problem) => {
    const { id } = await anInitiative('RECEIVED');

    const outcome = await recogniseInitiative(await as('secretary'), { id, version: 1, ...DECISION, ...change });

    expect(outcome).toEqual({ ok: false, error: { code: 'INPUT_PROBLEMS', problems: [problem] } });
    expect(await stored(id)).toMatchObject({ status: 'RECEIVED', version: 1, recognitions: [] });
  });

  test('a refusal is given in writing with its reason', async () => {
    const { id } = await anInitiative('RECEIVED');

    await refuseInitiative(await as('secretary'), { id, version: 1, reason: 'Trùng giải pháp đã áp dụng năm 2019.' });

    expect(await stored(id)).toMatchObject({
      status: 'NOT_RECOGNISED',
      refusedReason: 'Trùng giải pháp đã áp dụng năm 2019.',
    });
  });

  test.each(['author', 'head', 'director', 'member'] as const)('the %s does not recognise', async (who) => {
    const { id } = await anInitiative('RECEIVED');

    await expect(recogniseInitiative(await as(who), { id, version: 1, ...DECISION })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('a request of which every secretary is an author', () => {
  async function ofTheSecretaryToo(status: InitiativeStatus, ownerId = body.author.staffId) {
    const authors = [ownerId, body.secretary.staffId].map((staffId) => ({ staffId, shareBasisPoints: 5_000 }));
    const { id } = await buildInitiative(database.client, { ownerId, status, authors, submittedAt: FILED });
    return id;
  }

  test('goes on at the desk of the director', async () => {
    const id = await ofTheSecretaryToo('ENDORSED');

    expect(await receiveInitiative(await as('director'), { id, version: 1 })).toMatchObject({ ok: true });
    const outcome = await recogniseInitiative(await as('director'), {
      id,
      version: 2,
      scope: 'GRASSROOTS',
      decisionNumber: '128/QĐ-SNgV',
      decidedOn: plainDate('2021-11-22'),
      decidedBy: 'Giám đốc Sở Ngoại vụ',
    });

    expect(outcome).toMatchObject({ ok: true });
    expect(await stored(id)).toMatchObject({
      status: 'RECOGNISED',
      recognitions: [{ recordedById: body.director.accountId }],
    });
  });

  test('is endorsed by the director where the head is an author as well', async () => {
    const id = await ofTheSecretaryToo('SUBMITTED', body.head.staffId);

    expect(await endorseInitiative(await as('director'), { id, version: 1 })).toMatchObject({ ok: true });
  });

  test('is not the director’s while another secretary is free', async () => {
    const id = await ofTheSecretaryToo('ENDORSED');
    const { organisationId } = body;
    const { id: staffId } = await buildStaff(database.client, { organisationId, departmentId: body.officeId });
    await buildAccount(database.client, { organisationId, staffId, roles: ['STAFF', 'SECRETARY'] });

    await expect(receiveInitiative(await as('director'), { id, version: 1 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('withdrawing', () => {
  test('the author withdraws with a reason, and the request stays in the books', async () => {
    const { id } = await anInitiative('ENDORSED');

    await withdrawInitiative(await as('author'), { id, version: 1, reason: 'Chuyển sang năm sau.' });

    expect(await stored(id)).toMatchObject({ status: 'WITHDRAWN', withdrawnReason: 'Chuyển sang năm sau.' });
  });

  test('once received it takes a reason, and the office reads it among its news', async () => {
    const { id } = await anInitiative('RECEIVED');

    expect(await withdrawInitiative(await as('author'), { id, version: 1 })).toMatchObject({
      error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
    });
    await withdrawInitiative(await as('author'), { id, version: 1, reason: 'Gộp vào đề tài.' });

    const { data } = await (
      await api.as(body.secretary.accountId)
    ).run('{ myWork(year: 2021) { news { kind detail } } }');
    expect(data.myWork.news).toContainEqual({ kind: 'INITIATIVE_WITHDRAWN', detail: 'Gộp vào đề tài.' });
  });

  test('a reason of 1,001 characters is refused', async () => {
    const { id } = await anInitiative('DRAFT');

    expect(await withdrawInitiative(await as('author'), { id, version: 1, reason: 'á'.repeat(1_001) })).toMatchObject({
      error: { problems: [{ field: 'reason', code: 'TOO_LONG', limit: 1_000, actual: 1_001 }] },
    });
  });
});
