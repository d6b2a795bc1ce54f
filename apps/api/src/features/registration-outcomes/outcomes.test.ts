import { countStatements } from '@thidua/db';
import { day, sampleDepartmentId, sampleStaffId } from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi();
});
afterAll(() => api.database.close());

const LIST = `query ($filter: RegistrationOutcomeFilter, $first: Int, $after: String) {
  registrationOutcomes(year: 2021, filter: $filter, first: $first, after: $after) {
    nodes { subjectName subjectKind titlesRegistered titlesMissed awards initiativesPromised initiativesRecognised tasks rating
      pledges breaches verdicts { part verdict } hiddenParts }
    pageInfo { endCursor hasNextPage } totalCount } }`;
const FIGURES = `{ registrationOutcomeFigures(year: 2021) { isOver
  divisions { departmentId figures { part compared exceeded reached missed noResult } }
  total { part compared exceeded reached missed noResult } } }`;

async function listed(username: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, codes } = await (await api.signedIn(username)).run(LIST, { first: 100, ...variables });
  expect(codes).toEqual([]);
  return data.registrationOutcomes;
}

async function figures(username: string) {
  const { data, codes } = await (await api.signedIn(username)).run(FIGURES);
  expect(codes).toEqual([]);
  return data.registrationOutcomeFigures;
}

function partsOf(figures: readonly { readonly part: string }[]) {
  return figures.map(({ part }) => part);
}

describe('what was registered beside what came of it', () => {
  test('of one person: titles, initiatives, tasks and pledges, each with its verdict', async () => {
    const { nodes } = await listed('chuyenvien.ha');
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({
      titlesRegistered: ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'],
      initiativesPromised: 1,
      tasks: expect.stringContaining('Hoàn thành tốt'),
      pledges: expect.arrayContaining(['Ngày làm việc 8 giờ chất lượng, hiệu quả']),
      hiddenParts: [],
    });
  });

  test('while an approved sheet is changed, what was approved stands', async () => {
    const filter = { subjectId: sampleStaffId('tam') };
    const [before] = (await listed('chanhvanphong', { filter })).nodes;
    await api.database.client.registrationSheet.updateMany({
      where: { staffId: sampleStaffId('tam') },
      data: { content: 'Viết dở', initiativeCount: 5 },
    });
    expect((await listed('chanhvanphong', { filter })).nodes).toEqual([before]);
    expect(before.tasks).toContain('Hoàn thành tốt');
  });

  test('every number is the length of its list, in each division and for all', async () => {
    const { divisions, total } = await figures('chanhvanphong');
    expect(partsOf(total)).toEqual(['TITLES', 'INITIATIVES', 'TASKS', 'PLEDGES']);
    const countOf = async (filter: Readonly<Record<string, unknown>>) =>
      (await listed('chanhvanphong', { filter })).totalCount;
    for (const { part, compared, missed, noResult } of total) {
      expect(await countOf({ part })).toBe(compared);
      expect(await countOf({ part, verdict: 'MISSED' })).toBe(missed);
      expect(await countOf({ part, verdict: 'NO_RESULT' })).toBe(noResult);
    }
    const division = divisions.find(
      ({ departmentId }: { departmentId: string }) => departmentId === sampleDepartmentId('HTQT'),
    );
    const [titles] = division.figures;
    expect(titles.compared).toBeGreaterThan(1);
    expect(await countOf({ departmentId: division.departmentId, part: 'TITLES' })).toBe(titles.compared);
  });

  test('pages in the order of every list, nobody twice and nobody left out', async () => {
    const all = (await listed('chanhvanphong')).nodes;
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const page = await listed('chanhvanphong', { first: 10, after });
      seen.push(...page.nodes);
      expect(page.totalCount).toBe(all.length);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all);
  });

  test('costs the same number of statements for one as for all', async () => {
    const caller = await api.signedIn('chanhvanphong');
    const all = await countStatements(api.database, () => caller.run(LIST, { first: 100 }));
    const one = await countStatements(api.database, () =>
      caller.run(LIST, { first: 100, filter: { subjectId: sampleStaffId('ha') } }),
    );
    expect(all.statements.length).toBe(one.statements.length);
  });
});

describe('the end of the year', () => {
  test('turns what is without a result into reached, missed and exceeded', async () => {
    const { client } = api.database;
    const filter = { subjectId: sampleStaffId('ha') };
    const verdictOf = async (part: string) => {
      const [row] = (await listed('chuyenvien.ha', { filter })).nodes;
      return row.verdicts.find((each: { part: string }) => each.part === part)?.verdict;
    };
    expect(await verdictOf('TITLES')).toBe('NO_RESULT');
    expect(await verdictOf('PLEDGES')).toBe('NO_RESULT');
    const award = { organisationId: (await client.organisation.findFirstOrThrow()).id, year: 2021 };
    const decision = { decisionNumber: '900/QĐ-SNgV', decidedOn: day('2021-12-05'), decidedBy: 'Giám đốc' };
    await client.awardRecord.createMany({
      data: [
        { ...award, ...decision, staffId: sampleStaffId('ha'), awardCode: 'ADVANCED_WORKER' },
        { ...award, ...decision, staffId: sampleStaffId('nhi'), awardCode: 'GRASSROOTS_EMULATION_FIGHTER' },
      ],
    });
    // Nhi is among the CSTĐCS decided upon, Hà is not.
    expect(await verdictOf('TITLES')).toBe('MISSED');
    await client.movement.updateMany({ where: { year: 2021, kind: 'YEARLY' }, data: { status: 'FINAL_REVIEWED' } });
    expect(await verdictOf('PLEDGES')).toBe('REACHED');
    expect((await figures('chanhvanphong')).isOver).toBe(true);
  });
});

describe('who may know', () => {
  test('a head who votes: of ratings and conduct only in the own division', async () => {
    const { divisions, total } = await figures('truongphong.htqt');
    const partsIn = (key: 'HTQT' | 'LSVK') =>
      partsOf(
        divisions.find((each: { departmentId: string }) => each.departmentId === sampleDepartmentId(key)).figures,
      );
    expect(partsIn('HTQT')).toEqual(['TITLES', 'INITIATIVES', 'TASKS', 'PLEDGES']);
    expect(partsIn('LSVK')).toEqual(['TITLES', 'INITIATIVES']);
    expect(partsOf(total)).toEqual(['TITLES', 'INITIATIVES']);
    const { nodes } = await listed('truongphong.htqt', { filter: { subjectId: sampleStaffId('tam') } });
    expect(nodes).toMatchObject([{ rating: null, breaches: null, hiddenParts: ['TASKS', 'PLEDGES'] }]);
    const hidden = { part: 'PLEDGES', departmentId: sampleDepartmentId('LSVK') };
    expect((await listed('truongphong.htqt', { filter: hidden })).totalCount).toBe(0);
  });

  test('the director: of every rating, and not whose conduct was at fault', async () => {
    expect(partsOf((await figures('giamdoc')).total)).toEqual(['TITLES', 'INITIATIVES', 'TASKS']);
  });

  test('staff: of themselves', async () => {
    const { total, divisions } = await figures('chuyenvien.ha');
    expect(total.map(({ compared }: { compared: number }) => compared)).toEqual([1, 1, 1, 1]);
    expect(divisions).toHaveLength(1);
  });
});
