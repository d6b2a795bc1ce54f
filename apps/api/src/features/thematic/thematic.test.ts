import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { countStatements } from '@thidua/db';
import { buildMovement, sampleThematicMovementId } from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi();
});
afterAll(() => api.database.close());

const CULTURE = sampleThematicMovementId(5);

async function write(name: string, type: string, input: object) {
  const { data, codes } = await (
    await api.signedIn('chanhvanphong')
  ).run(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
      ... on ThematicMovement { name version commitments { id text } results { year text recordedBy version } }
      ... on InputProblemsError { problems { field code } } } }`,
    { input },
  );
  return codes.length > 0 ? codes : data[name];
}

describe('a movement that outlives a plan', () => {
  test('2019-2025 stands in the plans of 2020, 2021 and 2022, though only one names it', async () => {
    const { client } = api.database;
    const { organisationId } = await client.movement.findFirstOrThrow({ select: { organisationId: true } });
    for (const year of [2018, 2020, 2022]) {
      const days = { fromDay: new Date(`${year}-01-01`), toDay: new Date(`${year}-12-31`) };
      await buildMovement(client, { organisationId, year, ...days });
    }
    const caller = await api.signedIn('chuyenvien.ha');
    const { data } = await caller.run(`{ thematicMovement(id: "${CULTURE}") { plans { year isNamed } } }`);
    expect(data.thematicMovement.plans).toEqual([
      { year: 2020, isNamed: false },
      { year: 2021, isNamed: true },
      { year: 2022, isNamed: false },
    ]);
    const plan = await caller.run(
      '{ movement(year: 2022) { thematicMovements { id } runningThematicMovements { id } } }',
    );
    expect(plan.data.movement).toEqual({ thematicMovements: [], runningThematicMovements: [{ id: CULTURE }] });
    // What stands in a launched plan of the year can be pledged in it.
    const pledged = async (year: number) => {
      const form = await caller.run(`{ registrationForm(year: ${year}) { movements { id } } }`);
      return form.data.registrationForm.movements.map(({ id }: { id: string }) => id);
    };
    expect(await pledged(2023)).toEqual([]);
    expect(await pledged(2022)).toEqual([CULTURE]);
    expect(await pledged(2021)).toHaveLength(9);
    const named = await caller.run('{ movement(year: 2021) { runningThematicMovements { id } } }');
    expect(named.data.movement.runningThematicMovements).toEqual([]);
  });

  test('counts who signed its pledge in a year, in a fixed number of statements', async () => {
    const NO = sampleThematicMovementId(6);
    const ONE = `{ thematicMovement(id: "${NO}") { name commitments { text } pledges(year: 2021) { people staffCount women womenCount } } }`;
    const caller = await api.signedIn('chuyenvien.ha');
    const { data } = await caller.run(ONE);
    expect(data.thematicMovement).toMatchObject({ pledges: { people: 23, staffCount: 24, women: 11, womenCount: 11 } });
    expect(data.thematicMovement.commitments).toHaveLength(5);
    const listed = (years: string) => `{ thematicMovements { id ${years} } }`;
    const plain = await countStatements(api.database, () => caller.run(listed('name')));
    const counted = await countStatements(api.database, () => caller.run(listed('pledges(year: 2021) { people }')));
    expect(counted.statements.length).toBe(plain.statements.length + 1);
  });

  test('keeps the result of each year, corrected by whoever read the newest', async () => {
    const input = { thematicMovementId: CULTURE, year: 2021, text: '24/24 người thực hiện tốt.' };
    expect(await write('recordThematicResult', 'RecordThematicResultInput', input)).toMatchObject({
      results: [{ year: 2021, text: '24/24 người thực hiện tốt.', recordedBy: 'Võ Văn Ấn', version: 1 }],
    });
    expect(await write('recordThematicResult', 'RecordThematicResultInput', input)).toEqual({
      __typename: 'StaleRecordError',
    });
    const again = { ...input, text: '23/24 người thực hiện tốt.', version: 1 };
    expect(await write('recordThematicResult', 'RecordThematicResultInput', again)).toMatchObject({
      results: [{ text: '23/24 người thực hiện tốt.', version: 2 }],
    });
    expect(await write('recordThematicResult', 'RecordThematicResultInput', { ...input, year: 2022 })).toMatchObject({
      problems: [{ field: 'year', code: 'OUT_OF_RANGE' }],
    });
  });
});

describe('a thematic movement', () => {
  test('a pledge that is left out is dropped, not deleted; a name is given once', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const input = {
      id: randomUUID(),
      name: 'Nơi làm việc không khói thuốc',
      commitments: [
        { id: first, text: 'Không hút thuốc nơi công sở' },
        { id: second, text: 'Nhắc nhở đồng nghiệp' },
      ],
    };
    await write('createThematicMovement', 'CreateThematicMovementInput', input);
    const kept = { ...input, version: 1, commitments: [{ id: second, text: 'Nhắc nhở đồng nghiệp, khách' }] };
    expect(await write('saveThematicMovement', 'SaveThematicMovementInput', kept)).toMatchObject({
      version: 2,
      commitments: [{ id: second, text: 'Nhắc nhở đồng nghiệp, khách' }],
    });
    expect(await api.database.client.thematicCommitment.findUnique({ where: { id: first } })).toMatchObject({
      isDropped: true,
    });
    expect(
      await write('createThematicMovement', 'CreateThematicMovementInput', { ...input, id: randomUUID() }),
    ).toMatchObject({ problems: [{ field: 'name', code: 'DOUBLE' }] });
  });

  test.each([
    ['without a name', { name: '' }, 'name'],
    ['that ends before it starts', { fromYear: 2025, toYear: 2019 }, 'toYear'],
    ['with an empty pledge', { commitments: [{ id: randomUUID(), text: ' ' }] }, 'commitments.0'],
  ])('%s is refused', async (_what, changes, field) => {
    const input = { id: randomUUID(), name: 'Phong trào', commitments: [], ...changes };
    expect(await write('createThematicMovement', 'CreateThematicMovementInput', input)).toMatchObject({
      problems: [{ field }],
    });
  });
});
