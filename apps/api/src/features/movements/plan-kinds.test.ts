import 'reflect-metadata';
import { buildMovement } from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
let organisationId: string;
beforeAll(async () => {
  api = await sampleApi();
  const { client } = api.database;
  ({ organisationId } = await client.movement.findFirstOrThrow({ select: { organisationId: true } }));
});
afterAll(() => api.database.close());

const days = (from: string, to: string) => ({ fromDay: new Date(from), toDay: new Date(to) });

describe('plans of a body', () => {
  test('a plan of a hundred days across New Year stands beside the plan of the year', async () => {
    const { client } = api.database;
    const { id } = await buildMovement(client, {
      organisationId,
      kind: 'THEMATIC',
      year: 2021,
      title: 'Kế hoạch 100 ngày cao điểm',
      ...days('2021-11-10', '2022-02-17'),
    });
    const { data } = await (
      await api.signedIn('chuyenvien.ha')
    ).run('{ movement(year: 2021) { kind title } movements { id kind year fromDay toDay } }');
    expect(data.movement).toMatchObject({ kind: 'YEARLY' });
    expect(data.movements).toEqual([
      expect.objectContaining({ kind: 'YEARLY', fromDay: '2021-01-01', toDay: '2021-12-31' }),
      { id, kind: 'THEMATIC', year: 2021, fromDay: '2021-11-10', toDay: '2022-02-17' },
    ]);
  });

  test.each([
    ['a second plan of the same year', {}],
    ['a plan of the year that runs into the next', { year: 2022, ...days('2022-01-01', '2023-01-15') }],
    ['a plan that ends before it starts', { kind: 'THEMATIC' as const, ...days('2021-06-01', '2021-05-01') }],
    ['a year that is not the one of the first day', { kind: 'THEMATIC' as const, ...days('2020-06-01', '2021-05-01') }],
  ])('the database refuses %s', async (_what, columns) => {
    await expect(buildMovement(api.database.client, { organisationId, ...columns })).rejects.toThrow(/constraint/i);
  });

  test('the database refuses a phase that ends before it starts', async () => {
    const { client } = api.database;
    const { id } = await client.movementPhase.findFirstOrThrow({ select: { id: true } });
    await expect(
      client.movementPhase.update({ where: { id }, data: days('2021-06-01', '2021-05-01') }),
    ).rejects.toThrow(/movement_phases_days/);
  });
});

test('the movement against negativity has its five “không”, each a pledge of its own', async () => {
  const { data } = await (
    await api.signedIn('chuyenvien.ha')
  ).run('{ movement(year: 2021) { thematicMovements { name fromYear toYear commitments { id text } } } }');
  const { thematicMovements } = data.movement;
  expect(thematicMovements).toHaveLength(9);
  expect(thematicMovements[4]).toMatchObject({ fromYear: 2019, toYear: 2025, commitments: [] });
  expect(thematicMovements[5].commitments).toHaveLength(5);
  expect(thematicMovements[5].commitments[0].text).toBe('Không cửa quyền, hách dịch, gây khó khăn, phiền hà');
});
