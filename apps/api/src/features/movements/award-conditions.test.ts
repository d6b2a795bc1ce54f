import 'reflect-metadata';
import { countStatements } from '@thidua/db';
import { sampleTargetId } from '@thidua/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi();
});
afterAll(() => api.database.close());

const CONDITIONS = 'query ($id: UUID!) { target(id: $id) { conditions { way rule title outcome fact citations } } }';

async function conditionsOf(code: string, username = 'chanhvanphong') {
  const { data } = await (await api.signedIn(username)).run(CONDITIONS, { id: sampleTargetId(code) });
  return data['target'].conditions as readonly {
    readonly way: string | null;
    readonly rule: string;
    readonly outcome: string;
    readonly fact: string;
    readonly citations: readonly string[];
  }[];
}

test('a plan that strives for an order of the State tells on day one what the law asks of the body and what is missing', async () => {
  const conditions = await conditionsOf('T1');
  expect(conditions.filter(({ outcome }) => outcome === 'MISSING').length).toBeGreaterThan(0);
  expect(conditions.every(({ citations }) => citations.length > 0)).toBe(true);
  expect(conditions).toContainEqual(
    expect.objectContaining({
      way: 'Công trạng',
      outcome: 'MISSING',
      title: 'Đã được tặng Huân chương Lao động hạng Ba',
    }),
  );
  expect(
    conditions.some(({ fact }) => fact.startsWith('Không có vụ việc')),
    'nothing is called met that nobody has shown',
  ).toBe(false);
  const rated = conditions.find(({ fact }) => fact.includes('Chi đoàn Sở Ngoại vụ'));
  expect(rated, 'the youth union was rated below excellent').toMatchObject({ outcome: 'NOT_MET' });
});

test('it names no single person, so whoever reads the plan reads it, each the same', async () => {
  expect(await conditionsOf('T1', 'chuyenvien.ha')).toEqual(await conditionsOf('T1'));
});

test('other targets have none, and ask the database nothing for it', async () => {
  expect(await conditionsOf('T6')).toEqual([]);
  const caller = await api.signedIn('chanhvanphong');
  const count = async (query: string) =>
    (await countStatements(api.database, () => caller.run(query, { id: sampleTargetId('P6') }))).statements.length;
  const without = 'query ($id: UUID!) { target(id: $id) { id } }';
  expect(await count(CONDITIONS)).toBe(await count(without));
});
