import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import { maySeeNomination, NOMINATION_STATUSES, type NominationStatus } from '@thidua/domain/nominations';
import { AWARD_CODES } from '@thidua/domain/vocabulary';
import { buildAwardRecord, buildNomination } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { divisionWorld, type DivisionWorld } from '../../testing/division-world.ts';
import type { Caller } from '../../testing/test-api.ts';
import { visibleNominations } from './nomination.visibility.ts';

const LIST = `query ($year: Int!, $filter: NominationFilter, $sort: NominationSort, $first: Int! = 50, $after: String) {
  nominations(year: $year, filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id code status award subjectKind subjectName isLeader summary updatedAt staff { id fullName } collective { id name }
      department { id name shortName } lastAwards { id award year decisionNumber decidedOn } }
    pageInfo { endCursor hasNextPage } totalCount } }`;

let database: TestDatabase;
let world: DivisionWorld;
let secretary: Caller;

beforeAll(async () => {
  database = await testDatabase();
  world = await divisionWorld(database, 2);
  secretary = await world.callAs(world.secretary);
});
afterAll(() => database.close());

/** People of the division with a line each, in the order they are given. */
async function proposed(names: readonly string[], status: NominationStatus = 'SUBMITTED'): Promise<string[]> {
  const ids: string[] = [];
  for (const fullName of names) {
    const { id } = await world.join({ fullName });
    ids.push((await buildNomination(world.db, { staffId: id, status })).id);
  }
  return ids;
}

async function list(variables: Readonly<Record<string, unknown>> = {}, caller = secretary) {
  const { data, codes } = await caller.run(LIST, { year: 2021, ...variables });
  expect(codes).toEqual([]);
  return data.nominations;
}

interface Node {
  readonly id: string;
  readonly code: string;
  readonly subjectName: string;
}

function subjectsOf({ nodes }: { nodes: readonly Node[] }): string[] {
  return nodes.map(({ subjectName }) => subjectName);
}

describe('the list of nominations', () => {
  const NAMES = ['Trần Đức Ưng', 'Lê Thị Ấn', 'Nguyễn Văn An', 'Đỗ Văn Ân', 'Hồ Đạt', 'Võ Dung'];

  beforeAll(async () => {
    await proposed(NAMES);
    await buildNomination(world.db, { collectiveId: world.divisionId, status: 'RECEIVED' });
  });

  test('sorts people by given name in Vietnamese order, both ways', async () => {
    const sort = { by: 'SUBJECT', direction: 'ASC' };
    const up = subjectsOf(await list({ sort }));
    expect(up).toEqual([
      'Nguyễn Văn An',
      'Đỗ Văn Ân',
      'Lê Thị Ấn',
      'Võ Dung',
      'Hồ Đạt',
      'Phòng Hợp tác quốc tế',
      'Trần Đức Ưng',
    ]);
    expect(subjectsOf(await list({ sort: { ...sort, direction: 'DESC' } }))).toEqual(up.toReversed());
  });

  test.each(
    ['CODE', 'SUBJECT', 'DEPARTMENT', 'UPDATED'].flatMap((by) => [[by, 'ASC'] as const, [by, 'DESC'] as const]),
  )('pages by %s %s show every line once, in the order of the whole', async (by, direction) => {
    const sort = { by, direction };
    const whole = await list({ sort });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: Node[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = await list({
        sort,
        first: 2,
        after,
      });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole.nodes.map(({ id }: Node) => id));
    expect(whole.totalCount).toBe(7);
  });

  test.each([
    ['tran duc ung', ['Trần Đức Ưng']],
    ['ĐỨC', ['Trần Đức Ưng']],
    ['le thi an', ['Lê Thị Ấn']],
    ['van an', ['Nguyễn Văn An', 'Đỗ Văn Ân']],
    ['hop tac', ['Phòng Hợp tác quốc tế']],
    ['%', []],
    ["'; DROP TABLE nominations; --", []],
  ])('%s finds %j', async (text, found) => {
    const answer = await list({ filter: { text }, sort: { by: 'SUBJECT', direction: 'ASC' } });
    expect(subjectsOf(answer)).toEqual(found);
  });

  test('a code jumps to its line', async () => {
    const { nodes } = await list();
    expect((await list({ filter: { text: nodes[0].code.toLowerCase() } })).nodes.map(({ id }: Node) => id)).toEqual([
      nodes[0].id,
    ]);
  });

  test('filters by state, award, department and leadership together', async () => {
    const answer = await list({
      filter: {
        statuses: ['SUBMITTED'],
        awards: ['ADVANCED_WORKER'],
        departmentId: world.divisionId,
        nonLeadersOnly: true,
      },
    });
    expect(answer.totalCount).toBe(6);
  });

  test('shows the last three awards of the person, the newest first', async () => {
    const line = (await list({ filter: { text: 'ho dat' } })).nodes[0];
    for (const year of [2017, 2020, 2018, 2019]) await buildAwardRecord(world.db, { staffId: line.staff.id, year });
    const [again] = (await list({ filter: { text: 'ho dat' } })).nodes;
    expect(
      again.lastAwards.map(({ year, decidedOn }: { year: number; decidedOn: string }) => [year, decidedOn]),
    ).toEqual([
      [2020, '2020-12-30'],
      [2019, '2019-12-30'],
      [2018, '2018-12-30'],
    ]);
  });

  test('withdrawn lines are shown only where they are asked for', async () => {
    await proposed(['Bùi Rút'], 'WITHDRAWN');
    expect(subjectsOf(await list({ filter: { text: 'bui rut' } }))).toEqual([]);
    expect(subjectsOf(await list({ filter: { text: 'bui rut', statuses: ['WITHDRAWN'] } }))).toEqual(['Bùi Rút']);
  });

  test.each([
    ['a page of a thousand', { first: 1_000 }],
    ['an empty page', { first: 0 }],
    ['a cursor that nobody gave', { after: 'xin-chao' }],
    ['the cursor of another order', { after: Buffer.from('["codeLength:asc","1"]').toString('base64url') }],
  ])('%s is refused', async (_what, variables) => {
    expect((await secretary.run(LIST, { year: 2021, ...variables })).codes).toEqual(['BAD_USER_INPUT']);
  });

  test('a renamed person is found and sorted by the new name', async () => {
    const [id] = await proposed(['Phạm Thị Cũ']);
    const line = await world.db.nomination.findUniqueOrThrow({ where: { id: id ?? '' } });
    await world.db.staffName.updateMany({ where: { staffId: line.staffId ?? '' }, data: { fullName: 'Phạm Thị Mới' } });
    expect(subjectsOf(await list({ filter: { text: 'pham thi moi' } }))).toEqual(['Phạm Thị Mới']);
  });
});

test('the thousandth code stands behind the nine hundred and ninety-ninth', async () => {
  const own = await divisionWorld(database, 3);
  for (const [index, code] of ['HS-2021-1000', 'HS-2021-999', 'HS-2021-001'].entries()) {
    await buildNomination(own.db, { staffId: own.people[index]?.id ?? '', code });
  }
  const { nodes } = await list({}, await own.callAs(own.secretary));
  expect(nodes.map(({ code }: Node) => code)).toEqual(['HS-2021-001', 'HS-2021-999', 'HS-2021-1000']);
});

test('fifty lines with subject, division, awards, rights and count ask as many statements as five', async () => {
  const document = `{ nominations(year: 2021) { nodes { code award subjectName staff { fullName } department { shortName }
    lastAwards { award year } viewerCan decision { id } } pageInfo { hasNextPage } totalCount } }`;
  const counts: number[] = [];
  for (const size of [5, 50]) {
    const own = await divisionWorld(database, size);
    for (const person of own.people) await buildNomination(own.db, { staffId: person.id, status: 'SUBMITTED' });
    const caller = await own.callAs(own.secretary);
    const { statements, result } = await countStatements(database, () => caller.run(document));
    expect(result.codes).toEqual([]);
    // The caller's own sign-in is read anew for each request of a test.
    counts.push(statements.filter((sql) => !sql.includes('"accounts"')).length);
  }
  expect(counts[1]).toBe(counts[0]);
  expect(counts[0]).toBeLessThanOrEqual(4);
});

test('list, filter and rule agree on who may see which line', async () => {
  const own = await divisionWorld(database, NOMINATION_STATUSES.length);
  for (const [index, status] of NOMINATION_STATUSES.entries()) {
    await buildNomination(own.db, { staffId: own.people[index]?.id ?? '', status });
    // One living line per subject, award and year: each state of one person needs an award of its own.
    await buildNomination(own.db, {
      staffId: own.councillor.staffId,
      awardCode: AWARD_CODES[index] ?? 'ADVANCED_WORKER',
      status,
    });
  }
  const rows = await own.db.nomination.findMany({ where: { organisationId: own.organisationId } });
  const auditor = { accountId: own.auditorId };
  for (const who of [own.head, own.otherHead, own.secretary, own.director, own.councillor, auditor]) {
    const { actor } = await own.actAs(who);
    const place = { departmentKind: 'DIVISION', headIds: [], isSubjectSecretary: false } as const;
    const byRule = rows
      .filter((row) =>
        maySeeNomination(actor, { ...place, ...row, staffId: row.staffId ?? undefined, checkerId: undefined }),
      )
      .map(({ id }) => id);
    const byFilter = await own.db.nomination.findMany({ where: visibleNominations(actor), select: { id: true } });
    const bySql = await list({ filter: { statuses: NOMINATION_STATUSES } }, await own.callAs(who));
    expect(byFilter.map(({ id }) => id).toSorted()).toEqual(byRule.toSorted());
    expect(bySql.nodes.map(({ id }: Node) => id).toSorted()).toEqual(byRule.toSorted());
  }
});
