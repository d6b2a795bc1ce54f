import 'reflect-metadata';
import { countStatements } from '@thidua/db';
import { sampleInitiativeId, sampleTargetId } from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi();
});
afterAll(() => api.database.close());

interface ShownTarget {
  readonly code: string;
  readonly progress: Readonly<Record<string, unknown>>;
}

const PROGRESS =
  'state isComputed value proposed base wanted wantedMaximum ceiling ceilingShareBasisPoints ceilingBase rating';
const TARGETS = `{ movement(year: 2021) { targets { code progress { ${PROGRESS} } } } }`;

async function progressOf(code: string, username = 'giamdoc') {
  const { data } = await (await api.signedIn(username)).run(TARGETS);
  const targets: readonly ShownTarget[] = data.movement.targets;
  return targets.find((target) => target.code === code)?.progress;
}

describe('the movement of 2021', () => {
  test('shows its plan with phases, targets, tasks and recipients', async () => {
    const { data } = await (
      await api.signedIn('chuyenvien.ha')
    ).run(`{ movement(year: 2021) {
      theme status phases { name fromText occasions { name statedYears actualYears } }
      targets { code } tasks { number } thematicMovements { name } recipients { name purpose } references { number } } }`);
    expect(data.movement).toMatchObject({
      theme: 'Chủ động, sáng tạo, phục vụ hội nhập hiệu quả và phát triển bền vững',
      status: 'INTERIM_REVIEWED',
      phases: [{ fromText: 'Từ đầu năm' }, { fromText: 'Từ đầu tháng 6/2021' }],
    });
    expect(data.movement.targets).toHaveLength(25);
    expect(data.movement.recipients[0]).toEqual({ name: 'UBND tỉnh', purpose: 'để b/c' });
  });

  test('tells what is wrong with the plan, and changes nothing', async () => {
    const { data } = await (
      await api.signedIn('chanhvanphong')
    ).run('{ movement(year: 2021) { checks { code subject stated actual base fromDay toDay citation } } }');
    const checks: readonly { readonly code: string; readonly subject: string }[] = data.movement.checks;
    expect(checks).toContainEqual(
      expect.objectContaining({ code: 'FLOOR_ABOVE_CAP', subject: 'P2', stated: 4, actual: 3, base: 24 }),
    );
    expect(checks).toContainEqual(
      expect.objectContaining({ code: 'ALL_IMPOSSIBLE', subject: 'P3', stated: 24, actual: 23 }),
    );
    expect(checks).toContainEqual(
      expect.objectContaining({ code: 'PHASE_GAP', fromDay: '2021-05-20', toDay: '2021-05-31' }),
    );
    expect(checks).toContainEqual(expect.objectContaining({ code: 'ANNIVERSARY_COUNT', stated: 90, actual: 91 }));
    expect(checks.filter(({ code }) => code === 'REFERENCE_WITHOUT_DATE')).toHaveLength(4);
    expect(checks.filter(({ code }) => code === 'PERSON_TITLE_FOR_COLLECTIVE').map(({ subject }) => subject)).toEqual([
      'T6',
    ]);
    expect(checks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['PLAN_WITHOUT_NUMBER', 'PLAN_WITHOUT_DATE']),
    );
  });

  test('names the award, the owner and the source of evidence of a target', async () => {
    const { data } = await (
      await api.signedIn('chuyenvien.ha')
    ).run(
      `{ target(id: "${sampleTargetId('P2')}") { award subjectKind owner { shortName } evidence dueOn sourceText viewerCanCheckIn } }`,
    );
    expect(data.target).toEqual({
      award: 'GRASSROOTS_EMULATION_FIGHTER',
      subjectKind: 'PERSON',
      owner: { shortName: 'VPTTr' },
      evidence: 'Quyết định khen thưởng',
      dueOn: '2021-12-31',
      sourceText: 'Ít nhất 15% CBCCVC đạt danh hiệu Chiến sỹ thi đua cấp cơ sở.',
      viewerCanCheckIn: false,
    });
  });

  test('is nobody else’s business in another body', async () => {
    const stranger = await api.asRole('STAFF');
    expect(await stranger.run('{ movement(year: 2021) { id } movements { id } }')).toMatchObject({
      data: { movement: null, movements: [] },
    });
    expect((await stranger.run(`{ target(id: "${sampleTargetId('P2')}") { id } }`)).codes).toEqual(['NOT_FOUND']);
  });
});

describe('where the targets stand on 6 December', () => {
  test.each([
    ['2.10c', { state: 'RUNNING', value: 5, proposed: 8, wanted: 7, wantedMaximum: 9, isComputed: true }],
    ['2.10b', { state: 'AT_RISK', value: 1, proposed: null, wanted: 2 }],
    ['P1a', { state: 'AT_RISK', value: 1, proposed: null, wanted: 2 }],
    ['P1c', { state: 'AT_RISK', value: 3, proposed: 2, wanted: 8 }],
    [
      'P2',
      {
        state: 'AT_RISK',
        value: 0,
        proposed: 2,
        base: 24,
        wanted: 4,
        ceiling: 2,
        ceilingShareBasisPoints: 1500,
        ceilingBase: 17,
      },
    ],
    ['P3', { state: 'AT_RISK', value: 0, proposed: 17, base: 24, wanted: 24 }],
    ['T2', { state: 'NO_DATA', rating: null }],
    ['T3', { state: 'MET', rating: 'EXCELLENT' }],
    ['T4', { state: 'NOT_MET', rating: 'GOOD' }],
    ['T5c', { state: 'AT_RISK', value: 1, wanted: 2 }],
    ['T6', { state: 'AT_RISK', value: 0, proposed: 2, base: 4, wanted: 4 }],
    ['T1', { state: 'MET', isComputed: false, value: 1 }],
    ['T7a', { state: 'NO_DATA', isComputed: false, value: null }],
    ['P4', { state: 'NOT_MET', value: 23, base: 24 }],
    ['P6', { state: 'AT_RISK', value: 19, base: 22, wanted: 22 }],
    ['2.8a', { state: 'AT_RISK', value: 23, base: 24, isComputed: true }],
    ['2.8b', { state: 'MET', value: 11, base: 11, isComputed: true }],
  ])('%s', async (code, expected) => {
    expect(await progressOf(code)).toMatchObject(expected);
  });

  test('25 targets take no more statements than one', async () => {
    const caller = await api.signedIn('giamdoc');
    const { database } = api;
    const all = await countStatements(database, () => caller.run(TARGETS));
    const one = await countStatements(database, () =>
      caller.run(`{ target(id: "${sampleTargetId('P2')}") { code progress { state } } }`),
    );
    expect(all.result.codes).toEqual([]);
    expect(all.statements.length).toBeLessThanOrEqual(one.statements.length + 1);
    expect(all.statements.length).toBeLessThanOrEqual(14);
  });

  test('the lists behind all numbers take a fixed number of statements', async () => {
    const caller = await api.signedIn('giamdoc');
    const { result, statements } = await countStatements(api.database, () =>
      caller.run('{ movement(year: 2021) { targets { sources { kind label } checkIns { value } } } }'),
    );
    expect(result.codes).toEqual([]);
    expect(statements.length).toBeLessThanOrEqual(11);
  });
});

describe('the list behind a number', () => {
  const sources = async (code: string, username: string) => {
    const { data } = await (
      await api.signedIn(username)
    ).run(`{ target(id: "${sampleTargetId(code)}") { sources { kind id label detail } progress { value } } }`);
    return data.target;
  };

  test('has one initiative for each that counts', async () => {
    const { sources: found, progress } = await sources('2.10c', 'chuyenvien.ai');
    expect(found).toHaveLength(progress.value);
    expect(found).toContainEqual({
      kind: 'INITIATIVE',
      id: sampleInitiativeId(1),
      label: 'SK-2021-001 Số hóa và tra cứu hồ sơ đoàn ra, đoàn vào trên kho dữ liệu dùng chung',
      detail: '64/QĐ-SNgV, 25/06/2021',
    });
  });

  test('shows proposals to those who may see them only', async () => {
    const kinds = async (username: string) =>
      (await sources('P1c', username)).sources.map(({ kind }: { kind: string }) => kind);
    expect(await kinds('chanhvanphong')).toEqual(['AWARD', 'AWARD', 'AWARD', 'NOMINATION', 'NOMINATION']);
    expect(await kinds('chuyenvien.ai')).toEqual(['AWARD', 'AWARD', 'AWARD']);
  });
});

test('the newest initiative decision moves the plan’s target by itself', async () => {
  const { client } = api.database;
  const waiting = await client.initiative.findMany({ where: { status: 'RECEIVED' }, orderBy: { code: 'asc' } });
  for (const { id } of waiting) {
    await client.initiative.update({ where: { id }, data: { status: 'RECOGNISED' } });
    await client.initiativeRecognition.create({
      data: {
        initiativeId: id,
        scope: 'GRASSROOTS',
        decisionNumber: '141/QĐ-SNgV',
        decidedOn: new Date('2021-12-06'),
        decidedBy: 'Giám đốc Sở',
        recordedById: id,
        recordedAt: new Date('2021-12-06T08:00:00Z'),
      },
    });
  }
  expect(await progressOf('2.10c')).toMatchObject({ state: 'MET', value: 7, proposed: 6 });
});
