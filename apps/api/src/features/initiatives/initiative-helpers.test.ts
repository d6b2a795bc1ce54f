import 'reflect-metadata';
import { buildInitiative, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { plainDate } from '@thidua/domain/kernel';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { returnInitiative } from './use-cases/return-initiative.ts';
import { saveInitiative } from './use-cases/save-initiative.ts';
import { submitInitiative } from './use-cases/submit-initiative.ts';

const HELPER = {
  fullName: '  Bùi  Quang Trung ',
  birthDate: plainDate('1984-01-05'),
  workplace: 'Sở Thông tin và Truyền thông',
  post: 'Chuyên viên',
  qualification: 'Kỹ sư',
  work: 'Cài đặt.\nChạy thử một tháng.',
};
const READ = `query ($id: UUID!) { initiative(id: $id) { investor
  helpers { fullName birthDate workplace post qualification work }
  authors { birthDate qualification }
  versions { authors { qualification } helpers { fullName work } texts { name text } }
  returns { fields { field before after } } } }`;

let database: TestDatabase;
let api: TestApi;
let body: Body;
let id: string;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-11-15T03:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  ({ id } = await buildInitiative(database.client, { ownerId: body.author.staffId }));
});

const ofAuthor = () => api.contextOf(body.author.accountId);

async function readBy(accountId: string) {
  return (await (await api.as(accountId)).run(READ, { id })).data.initiative;
}

async function save(version: number, input: Omit<Parameters<typeof saveInitiative>[1], 'id' | 'version'>) {
  return saveInitiative(await ofAuthor(), { id, version, ...input });
}

test('the form is kept whole, lines cleaned, and told as it was sent', async () => {
  const { staffId } = body.author;
  const authors = [{ staffId, shareBasisPoints: 10_000, qualification: ' Thạc sĩ ' }];
  expect(await save(1, { investor: ' Sở  Ngoại vụ ', helpers: [HELPER], authors })).toMatchObject({ ok: true });
  expect(await submitInitiative(await ofAuthor(), { id, version: 2 })).toMatchObject({ ok: true });

  const read = await readBy(body.author.accountId);
  expect(read).toMatchObject({
    investor: 'Sở Ngoại vụ',
    helpers: [{ ...HELPER, fullName: 'Bùi Quang Trung' }],
    authors: [{ qualification: 'Thạc sĩ' }],
  });
  expect(read.versions).toMatchObject([
    { authors: [{ qualification: 'Thạc sĩ' }], helpers: [{ fullName: 'Bùi Quang Trung', work: HELPER.work }] },
  ]);
  expect(read.versions[0].texts).toContainEqual({ name: 'investor', text: 'Sở Ngoại vụ' });
});

test('a share sent without a qualification leaves it as it was', async () => {
  const author = { staffId: body.author.staffId, shareBasisPoints: 10_000 };
  await save(1, { authors: [{ ...author, qualification: 'Cử nhân' }] });
  await save(2, { authors: [author] });
  expect((await readBy(body.author.accountId)).authors).toMatchObject([{ qualification: 'Cử nhân' }]);
});

test('what cannot be is refused with its row, and a request with a nameless helper is not sent', async () => {
  expect(await save(1, { helpers: [HELPER, { ...HELPER, birthDate: plainDate('2085-01-05') }] })).toMatchObject({
    error: { problems: [{ field: 'helpers.1.birthDate', code: 'BIRTH_OUT_OF_RANGE' }] },
  });
  await save(1, { helpers: [{ fullName: '', work: 'Nhập liệu.' }] });
  expect(await submitInitiative(await ofAuthor(), { id, version: 2 })).toMatchObject({
    error: { problems: [{ field: 'helpers.0.fullName', code: 'REQUIRED' }] },
  });
});

test('days of birth are for the authors and the desks', async () => {
  await database.client.staff.update({
    where: { id: body.author.staffId },
    data: { birthDate: day('1985-04-02') },
  });
  await save(1, { helpers: [HELPER] });
  await submitInitiative(await ofAuthor(), { id, version: 2 });
  const daysOf = async (accountId: string) => {
    const { helpers, authors } = await readBy(accountId);
    return [helpers[0].birthDate, authors[0].birthDate];
  };
  expect(await daysOf(body.author.accountId)).toEqual(['1984-01-05', '1985-04-02']);
  expect(await daysOf(body.secretary.accountId)).toEqual(['1984-01-05', '1985-04-02']);
  // The head sees no colleague's day of birth anywhere; the desk checks who is named in the form.
  expect((await daysOf(body.head.accountId))[0]).toBe('1984-01-05');
  await database.client.initiative.update({ where: { id }, data: { status: 'RECOGNISED' } });
  expect(await daysOf(body.colleague.accountId)).toEqual([null, null]);
});

test('a return names the new parts; what is not named stays closed, and what stands is kept by the database', async () => {
  await save(1, { helpers: [HELPER] });
  await submitInitiative(await ofAuthor(), { id, version: 2 });
  await expect(database.client.initiativeHelper.deleteMany({ where: { initiativeId: id } })).rejects.toThrow(
    'initiative_helpers_stand',
  );
  const fields = [{ field: 'helpers', remark: 'Ghi rõ công việc.' }] as const;
  await returnInitiative(await api.contextOf(body.head.accountId), { id, version: 3, fields });

  expect(await save(4, { investor: 'Ủy ban nhân dân tỉnh' })).toMatchObject({
    error: { problems: [{ field: 'investor', code: 'FIELD_NOT_OPEN' }] },
  });
  expect(await save(4, { helpers: [{ ...HELPER, work: 'Cài đặt trên 12 máy.' }] })).toMatchObject({ ok: true });
  await submitInitiative(await ofAuthor(), { id, version: 5 });
  const [round] = (await readBy(body.author.accountId)).returns;
  expect(round.fields).toEqual([
    {
      field: 'helpers',
      before: 'Bùi Quang Trung (Chuyên viên, Sở Thông tin và Truyền thông, Kỹ sư): Cài đặt.\nChạy thử một tháng.',
      after: 'Bùi Quang Trung (Chuyên viên, Sở Thông tin và Truyền thông, Kỹ sư): Cài đặt trên 12 máy.',
    },
  ]);
});
