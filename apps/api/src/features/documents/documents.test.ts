import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { countStatements } from '@thidua/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi();
});
afterAll(() => api.database.close());

const LIST = `query ($text: String, $first: Int! = 50, $after: String) { higherDocuments(text: $text, first: $first, after: $after) {
  totalCount nodes { id number suggestedNumber issued { year month day } plans { title number isBasis } } pageInfo { endCursor hasNextPage } } }`;

async function found(text: string | null, rest: object = {}) {
  const { data } = await (await api.signedIn('chuyenvien.ha')).run(LIST, { text, ...rest });
  return data.higherDocuments;
}

async function write(name: 'registerDocument' | 'saveDocument', input: object, username = 'chanhvanphong') {
  const type = name === 'registerDocument' ? 'RegisterDocumentInput' : 'SaveDocumentInput';
  const { data, codes } = await (
    await api.signedIn(username)
  ).run(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
      ... on HigherDocument { number typeName issued { year month day } version }
      ... on DocumentKnownError { known { number } } ... on InputProblemsError { problems { field code } } } }`,
    { input },
  );
  return codes.length > 0 ? codes : data[name];
}

describe('the register of higher documents', () => {
  test('15/KH-UBND leads to the plan that was made to carry it out', async () => {
    expect((await found('15/KH-UBND')).nodes).toMatchObject([
      {
        number: '15/KH-UBND',
        issued: { year: 2021, month: 1, day: 19 },
        plans: [{ title: 'Kế hoạch tổ chức phong trào thi đua yêu nước năm 2021', isBasis: true }],
      },
    ]);
  });

  test.each([
    ['04-NQ/TW', '04-NQ-TW', '04-NQ/TW'],
    ['04-NQ-TW', '04-NQ-TW', '04-NQ/TW'],
    ['34-CT/TW', '34-CT/W', '34-CT/TW'],
    ['van hoa cong so', '01-NQ-ĐUK', '01-NQ/ĐUK'],
    ['chi thi 35', 'Chỉ thị 35', null],
  ])('“%s” finds %s, as it is written, and says what was probably meant: %s', async (text, number, suggestedNumber) => {
    expect((await found(text)).nodes).toContainEqual(expect.objectContaining({ number, suggestedNumber }));
  });

  test('comes page by page, each paper once, those without a date last', async () => {
    const all = (await found(null)).nodes;
    const first = await found(null, { first: 5 });
    const second = await found(null, { first: 5, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes]).toEqual(all);
    expect(first).toMatchObject({ totalCount: 9, pageInfo: { hasNextPage: true } });
    expect(all.slice(5).every(({ issued }: { issued: unknown }) => issued === null)).toBe(true);
  });

  test('takes as many statements for nine papers as for one', async () => {
    const caller = await api.signedIn('chuyenvien.ha');
    const many = await countStatements(api.database, () => caller.run(LIST, { text: null }));
    const one = await countStatements(api.database, () => caller.run(LIST, { text: '15/KH-UBND' }));
    expect(many.statements.length).toBe(one.statements.length);
  });
});

describe('a paper', () => {
  test('is entered with what is known of it, and once: however its sign is written', async () => {
    const input = {
      id: randomUUID(),
      number: '09-CT/TW',
      typeName: 'Chỉ thị',
      issued: { year: 2021 },
      issuer: 'Ban Bí thư',
    };
    expect(await write('registerDocument', input)).toMatchObject({
      number: '09-CT/TW',
      issued: { year: 2021, month: null },
    });
    expect(await write('registerDocument', { ...input, id: randomUUID(), number: '09-CT-TW' })).toEqual({
      __typename: 'DocumentKnownError',
      known: { number: '09-CT/TW' },
    });
    expect(
      await write('saveDocument', { ...input, issued: { year: 2021, month: 7, day: 2 }, version: 1 }),
    ).toMatchObject({ issued: { year: 2021, month: 7, day: 2 }, version: 2 });
    expect(await write('saveDocument', { ...input, version: 1 })).toEqual({ __typename: 'StaleRecordError' });
  });

  test.each([
    ['without a sign', { number: ' - ' }, { field: 'number', code: 'REQUIRED' }],
    [
      'of a day that does not exist',
      { issued: { year: 2021, month: 2, day: 30 } },
      { field: 'issued', code: 'NO_SUCH_DAY' },
    ],
    ['of a day without a month', { issued: { year: 2021, day: 30 } }, { field: 'issued', code: 'NO_SUCH_DAY' }],
  ])('%s is refused', async (_what, changes, problem) => {
    const input = { id: randomUUID(), number: '1/QĐ', ...changes };
    expect(await write('registerDocument', input)).toMatchObject({ problems: [problem] });
  });

  test('is entered by the secretariat only', async () => {
    const input = { id: randomUUID(), number: '2/QĐ' };
    expect(await write('registerDocument', input, 'giamdoc')).toEqual(['FORBIDDEN']);
  });
});
