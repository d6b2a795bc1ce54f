import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildInitiative, day, hanoi } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { plainDate, plainDateOf } from '@thidua/domain/kernel';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { declineInitiative } from './decline-initiative.ts';
import { endorseInitiative } from './endorse-initiative.ts';
import { receiveInitiative } from './receive-initiative.ts';
import { returnInitiative } from './return-initiative.ts';
import { saveInitiative } from './save-initiative.ts';
import { submitInitiative } from './submit-initiative.ts';
import { tellApplication } from './tell-application.ts';

let now = hanoi('2021-10-31 10:00');
let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => now });
});
afterAll(() => database.close());
beforeEach(async () => {
  now = hanoi('2021-10-31 10:00');
  body = await buildBody(database.client);
});

const LACKING = [{ field: 'authorBenefit', remark: 'Nói rõ lợi ích bằng số.' }] as const;

type Who = 'author' | 'head' | 'secretary';
const as = (who: Who) => api.contextOf(body[who].accountId);

function aDraft(overrides: Parameters<typeof buildInitiative>[1] = {}) {
  return buildInitiative(database.client, { ownerId: body.author.staffId, ...overrides });
}

function stored(id: string) {
  return database.client.initiative.findUniqueOrThrow({ where: { id } });
}

async function dueOn(id: string): Promise<string | undefined> {
  const { dueOn: due } = await stored(id);
  return due === null ? undefined : plainDateOf(due);
}

describe('the clock of a request', () => {
  test('runs with it from desk to desk, by the calendar of the body', async () => {
    const { id } = await aDraft();
    await submitInitiative(await as('author'), { id, version: 1 });
    expect(await dueOn(id)).toBe('2021-11-30');

    // Half past midnight in Hà Nội is still the evening before in Greenwich.
    now = hanoi('2021-11-30 00:30');
    await returnInitiative(await as('head'), { id, version: 2, fields: LACKING });
    expect(await dueOn(id)).toBe('2021-12-30');

    now = hanoi('2021-12-31 09:00');
    await submitInitiative(await as('author'), { id, version: 3 });
    await endorseInitiative(await as('head'), { id, version: 4 });
    expect(await dueOn(id)).toBe('2022-01-31');
    expect((await stored(id)).filedAt).toEqual(hanoi('2021-10-31 10:00'));

    await receiveInitiative(await as('secretary'), { id, version: 5 });
    expect(await dueOn(id)).toBe('2022-03-31');
  });

  test('of a draft follows the day of the first application', async () => {
    const { id } = await aDraft({ firstAppliedOn: null });
    expect(await dueOn(id)).toBeUndefined();

    await saveInitiative(await as('author'), { id, version: 1, firstAppliedOn: plainDate('2021-02-28') });
    expect(await dueOn(id)).toBe('2022-02-28');
  });

  test('has the months that the body has set; one that runs keeps those it started with', async () => {
    const other = { title: 'Lịch tiếp khách', before: 'Sổ tay.', solution: 'Lịch chung.', novelty: 'Mới.' };
    const texts = { ...other, conditions: '', authorBenefit: 'Không trùng giờ.', userBenefit: '' };
    const running = await aDraft({ ...texts, status: 'SUBMITTED', submittedAt: hanoi('2021-10-30 10:00') });
    await database.client.organisationSetting.create({
      data: {
        organisationId: body.organisationId,
        key: 'initiativeCheckMonths',
        value: 2,
        validFrom: day('2021-10-31'),
        legalGround: 'Quy chế sáng kiến của Sở',
      },
    });
    const { id } = await aDraft();
    await submitInitiative(await as('author'), { id, version: 1 });
    expect(await dueOn(id)).toBe('2021-12-31');

    await endorseInitiative(await as('head'), { id: running.id, version: 1 });
    expect(await dueOn(running.id)).toBe('2021-11-30');
  });
});

describe('a request that is filed too late', () => {
  const LATE = { firstAppliedOn: day('2020-10-30') };

  test('says why, and the secretariat decides to take it in', async () => {
    const { id } = await aDraft(LATE);

    expect(await submitInitiative(await as('author'), { id, version: 1 })).toEqual({
      ok: false,
      error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'lateReason', code: 'FILED_TOO_LATE', limit: 12 }] },
    });
    const reason = 'Chờ kết quả áp dụng ở phòng thứ hai.';
    expect(await submitInitiative(await as('author'), { id, version: 1, reason })).toMatchObject({ ok: true });
    await endorseInitiative(await as('head'), { id, version: 2 });

    expect(await receiveInitiative(await as('secretary'), { id, version: 3 })).toMatchObject({
      error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
    });
    await receiveInitiative(await as('secretary'), { id, version: 3, reason: 'Chậm do đợt dịch, có xác nhận.' });
    expect(await stored(id)).toMatchObject({
      status: 'RECEIVED',
      lateReason: reason,
      lateAdmission: 'Chậm do đợt dịch, có xác nhận.',
    });
  });

  test('or not to take it in', async () => {
    const { id } = await aDraft({ ...LATE, status: 'ENDORSED', submittedAt: now, lateReason: 'Quên.' });

    await declineInitiative(await as('secretary'), { id, version: 1, reason: 'Quá hạn ba năm.' });

    expect(await stored(id)).toMatchObject({ status: 'NOT_ACCEPTED', refusedReason: 'Quá hạn ba năm.', dueOn: null });
  });

  test('what was filed in time and comes back after a year is not late', async () => {
    const { id } = await aDraft({
      status: 'RETURNED',
      firstAppliedOn: day('2020-10-20'),
      submittedAt: hanoi('2021-10-01 10:00'),
      updatedAt: hanoi('2021-10-15 10:00'),
    });

    expect(await submitInitiative(await as('author'), { id, version: 1 })).toMatchObject({ ok: true });
    expect((await stored(id)).lateReason).toBeNull();
  });
});

describe('a request that is not mended in time', () => {
  const RETURNED = { submittedAt: hanoi('2021-09-01 10:00'), updatedAt: hanoi('2021-09-30 10:00') };

  test.each([
    ['2021-10-30 23:00', false],
    ['2021-10-31 00:10', true],
  ])('at %s the secretariat may close it: %s', async (moment, mayClose) => {
    now = hanoi(moment);
    const { id } = await aDraft({ ...RETURNED, status: 'RETURNED' });

    const outcome = await declineInitiative(await as('secretary'), { id, version: 1, reason: 'Không bổ sung.' });

    expect(outcome.ok).toBe(mayClose);
  });

  test('its author may still send it, until that is decided', async () => {
    now = hanoi('2021-11-20 10:00');
    const { id } = await aDraft({ ...RETURNED, status: 'RETURNED' });

    expect(await submitInitiative(await as('author'), { id, version: 1 })).toMatchObject({ ok: true });
  });
});

describe('a request that was filed before it was applied', () => {
  const RECEIVED = { status: 'RECEIVED', submittedAt: hanoi('2021-09-01 10:00'), firstAppliedOn: null } as const;

  test('waits with the decision for the end of the first application', async () => {
    const { id } = await aDraft({ ...RECEIVED, updatedAt: hanoi('2021-09-20 10:00') });
    expect(await dueOn(id)).toBeUndefined();

    const told = { firstAppliedOn: plainDate('2021-09-10'), endedOn: plainDate('2021-10-31') };
    await tellApplication(await as('author'), { id, version: 1, ...told });

    expect(await dueOn(id)).toBe('2022-01-31');
  });

  test('the days are told in order, and none of them is to come', async () => {
    const { id } = await aDraft(RECEIVED);

    const told = { firstAppliedOn: plainDate('2021-09-01'), endedOn: plainDate('2021-11-01') };
    expect(await tellApplication(await as('secretary'), { id, version: 1, ...told })).toMatchObject({
      error: { problems: [{ code: 'NOT_AFTER_FILING' }, { field: 'endedOn', code: 'IN_FUTURE' }] },
    });
  });
});

test('the list puts what is late first, and the filter leaves only that', async () => {
  const late = await aDraft({ status: 'SUBMITTED', submittedAt: hanoi('2021-08-01 10:00') });
  const soon = await aDraft({ status: 'SUBMITTED', submittedAt: hanoi('2021-10-20 10:00') });
  const never = await aDraft({ status: 'WITHDRAWN', submittedAt: hanoi('2021-08-01 10:00') });
  const LIST = `query ($filter: InitiativeFilter, $after: String) {
    initiatives(year: 2021, filter: $filter, sort: { by: DUE, direction: ASC }, first: 1, after: $after) {
      nodes { id isLate clock } totalCount pageInfo { endCursor }
    }
  }`;
  const secretary = await api.as(body.secretary.accountId);

  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await secretary.run(LIST, { after });
    ids.push(...data.initiatives.nodes.map(({ id }: { id: string }) => id));
    after = data.initiatives.pageInfo.endCursor;
  } while (after !== null && ids.length < 3);
  expect(ids).toEqual([late.id, soon.id, never.id]);

  const { data } = await secretary.run(LIST, { filter: { isLate: true } });
  expect(data.initiatives).toMatchObject({ totalCount: 1, nodes: [{ id: late.id, isLate: true, clock: 'CHECK' }] });
});
