import 'reflect-metadata';
import { countStatements } from '@thidua/db';
import { buildAwardRevocation, day, hanoi, sampleTargetId } from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi();
});
afterAll(() => api.database.close());

const FIGURES = 'state value base baseAtStart baseAtEnd wanted wantedMaximum rating registered ceiling';

async function valueOn(code: string, onDay: string | null) {
  const question = `query ($id: UUID!, $onDay: PlainDate) { target(id: $id) { progress(onDay: $onDay) { ${FIGURES} } } }`;
  const { data } = await (await api.signedIn('giamdoc')).run(question, { id: sampleTargetId(code), onDay });
  return data.target.progress;
}

describe('the value of a target on a past day', () => {
  test.each([
    ['2.8a', '2021-02-25', { value: 0 }],
    ['2.8a', '2021-05-19', { value: 23 }],
    ['2.10c', '2021-05-19', { value: 0, wanted: 7 }],
    ['2.10c', '2021-06-25', { value: 3 }],
    ['2.10c', '2021-11-22', { value: 5 }],
    ['T3', '2021-05-19', { rating: null, state: 'NO_DATA' }],
    // Nobody had LĐTT yet: the mark is what everybody of the day would give.
    ['P2', '2021-05-19', { value: 0, wanted: 4, ceiling: 3 }],
    ['T1', '2021-06-27', { value: null }],
    ['T1', '2021-06-28', { value: 1, state: 'MET' }],
  ])('%s on %s', async (code, onDay, expected) => {
    expect(await valueOn(code, onDay)).toMatchObject(expected);
  });

  test('today and later days are now', async () => {
    expect(await valueOn('2.10c', '2031-01-01')).toEqual(await valueOn('2.10c', null));
  });

  test('is what it was, whatever is changed later', async () => {
    const { client } = api.database;
    // The day of the sơ kết, and one of December.
    const days = ['2021-05-19', '2021-12-01'];
    const codes = ['T3', 'T5c', 'P1c', '2.10c', 'P4', '2.8a'];
    const read = () => Promise.all(days.flatMap((onDay) => codes.map((code) => valueOn(code, onDay))));
    const before = await read();

    // A decision is revoked with effect from the past, a rating is corrected, an award of the past is written down today.
    const { organisationId } = await client.awardRecord.findFirstOrThrow({ where: { year: 2021 } });
    const [signer, proposer] = await Promise.all(
      ['giamdoc', 'chanhvanphong'].map((username) => client.account.findFirstOrThrow({ where: { username } })),
    );
    const given = await client.awardRecord.findMany({
      where: { organisationId, year: 2021, awardCode: 'DIRECTOR_COMMENDATION' },
    });
    for (const { id } of given) {
      await buildAwardRevocation(client, {
        awardRecordId: id,
        proposedById: proposer?.id ?? '',
        status: 'CONFIRMED',
        decidedById: signer?.id ?? '',
        decidedAt: hanoi('2021-12-02 09:00'),
      });
    }
    await client.departmentRating.updateMany({ where: { organisationId, year: 2021 }, data: { level: 'COMPLETED' } });
    const staff = await client.staff.findFirstOrThrow({ where: { organisationId } });
    await client.awardRecord.create({
      data: {
        organisationId,
        staffId: staff.id,
        awardCode: 'DIRECTOR_COMMENDATION',
        year: 2021,
        decisionNumber: '9/QĐ',
        decidedOn: day('2021-05-10'),
        decidedBy: 'Giám đốc Sở',
      },
    });
    await client.discipline.deleteMany({ where: { staff: { organisationId } } });
    await client.target.update({ where: { id: sampleTargetId('2.8a') }, data: { title: 'Khác' } });
    const CHANGE = `mutation ($input: UpdateTargetInput!) { updateTarget(input: $input) { __typename } }`;
    const target = await client.target.findUniqueOrThrow({ where: { id: sampleTargetId('2.10c') } });
    const secretary = await api.signedIn('chanhvanphong');
    const changed = await secretary.run(CHANGE, {
      input: {
        id: target.id,
        version: target.version,
        reason: 'Nâng chỉ tiêu.',
        target: {
          code: target.code,
          group: target.group,
          kind: target.kind,
          title: target.title,
          sourceText: target.sourceText,
          initiativeScope: target.initiativeScope,
          minimum: 20,
          maximum: 30,
          ownerDepartmentId: target.ownerDepartmentId,
          evidence: target.evidence,
          dueOn: '2021-12-31',
        },
      },
    });
    expect(changed.data.updateTarget.__typename).toBe('Target');

    expect(await read()).toEqual(before);
    expect(await valueOn('T3', null)).toMatchObject({ rating: 'COMPLETED', state: 'NOT_MET' });
    expect(await valueOn('2.10c', null)).toMatchObject({ wanted: 20 });
    expect(await valueOn('P1c', null)).toMatchObject({ value: 1 });
  });

  test('all targets of a past day take a fixed number of statements', async () => {
    const caller = await api.signedIn('giamdoc');
    const { result, statements } = await countStatements(api.database, () =>
      caller.run(
        '{ movement(year: 2021) { targets(onDay: "2021-05-19") { code progress(onDay: "2021-05-19") { value } } } }',
      ),
    );
    expect(result.codes).toEqual([]);
    expect(result.data.movement.targets).toHaveLength(25);
    expect(statements.length).toBeLessThanOrEqual(13);
  });
});

describe('conduct and preconditions', () => {
  const { stringify } = JSON;

  test('a confirmed incident of the kind breaks the target, and no name is told', async () => {
    const { client } = api.database;
    await client.target.update({
      where: { id: sampleTargetId('P5b') },
      data: { incidentKinds: ['ALCOHOL_AT_WORK'], countsDiscipline: false },
    });
    expect(await valueOn('P5b', null)).toMatchObject({ value: 24, state: 'MET' });
    const staff = await client.staff.findFirstOrThrow({ where: { account: { username: 'chuyenvien.ha' } } });
    const secretary = await api.signedIn('chanhvanphong');
    const recorded = await secretary.run(
      'mutation ($input: IncidentInput!) { recordIncident(input: $input) { __typename } }',
      {
        input: {
          staffId: staff.id,
          kind: 'ALCOHOL_AT_WORK',
          happenedOn: '2021-12-03',
          content: 'Uống bia buổi trưa.',
          source: 'Tổ kiểm tra',
          paperNumber: '',
        },
      },
    );
    expect(recorded.codes).toEqual([]);
    // Told, not confirmed: everybody is still as good as before.
    expect(await valueOn('P5b', null)).toMatchObject({ value: 24 });
    const { id, version } = await client.conductIncident.findFirstOrThrow({ where: { staffId: staff.id } });
    await secretary.run('mutation ($input: ResolveIncidentInput!) { resolveIncident(input: $input) { __typename } }', {
      input: { id, version, resolvedOn: '2021-12-05', resolution: 'Nhắc nhở trước phòng.', conclusion: 'CONFIRMED' },
    });
    expect(await valueOn('P5b', null)).toMatchObject({ value: 23, base: 24, state: 'NOT_MET' });
    expect(await valueOn('P5b', '2021-12-05')).toMatchObject({ value: 24 });
    const seen = await (
      await api.signedIn('chuyenvien.ai')
    ).run(
      `{ target(id: "${sampleTargetId('P5b')}") { sources { label detail } breaches { fullName } progress { value } } }`,
    );
    expect(stringify(seen.data)).not.toContain(staff.fullName);
    const named = async (username: string, onDay = '') => {
      const caller = await api.signedIn(username);
      const { data } = await caller.run(
        `{ target(id: "${sampleTargetId('P5b')}") { breaches${onDay} { fullName kind onDay } } }`,
      );
      return data.target.breaches;
    };
    // Who keeps the files, who heads the person and the person: as on the person's own page.
    const told = [{ fullName: staff.fullName, kind: 'ALCOHOL_AT_WORK', onDay: '2021-12-03' }];
    expect(await named('chanhvanphong')).toEqual(told);
    expect(await named('chuyenvien.ha')).toEqual(told);
    expect(await named('truongphong.htqt')).toEqual(told);
    expect(await named('truongphong.lsvk')).toEqual([]);
    expect(await named('giamdoc')).toEqual([]);
    expect(await named('chanhvanphong', '(onDay: "2021-12-05")')).toEqual([]);
  });

  test('a Party cell rated lower takes the commendations of collectives by those above with it', async () => {
    const { client } = api.database;
    const question = (code: string) => `${code}: target(id: "${sampleTargetId(`T${code.slice(1)}`)}") {
      progress { state lacksPartyRating } }`;
    const ask = async () =>
      (await (await api.signedIn('giamdoc')).run(`{ ${['t1', 't5a', 't5b', 't5c'].map(question).join(' ')} }`)).data;
    expect((await ask()).t1.progress).toEqual({ state: 'MET', lacksPartyRating: false });
    const cell = await client.department.findFirstOrThrow({ where: { code: 'CB' } });
    await client.departmentRating.create({
      data: {
        organisationId: cell.organisationId,
        departmentId: cell.id,
        year: 2021,
        level: 'GOOD',
        decisionNumber: '12-QĐ/ĐUK',
        decidedOn: day('2021-12-05'),
        decidedBy: 'Đảng ủy Khối',
      },
    });
    const after = await ask();
    expect(after.t1.progress).toEqual({ state: 'NOT_MET', lacksPartyRating: true });
    expect(after.t5a.progress).toEqual({ state: 'NOT_MET', lacksPartyRating: true });
    expect(after.t5b.progress.lacksPartyRating).toBe(false);
    expect(after.t5c.progress.lacksPartyRating).toBe(false);
  });
});
