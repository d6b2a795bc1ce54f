import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import { buildAwardRecord, buildNomination, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { divisionWorld, type Desk, type DivisionWorld } from '../../../testing/division-world.ts';

const SHARED = `query ($id: UUID!) { nomination(id: $id) { sharedAchievements {
  id ground weight what award year nominationId code status decisionNumber answer citations } } }`;

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

async function sharedOf(id: string, desk: Desk = world.secretary) {
  const { data, codes } = await (await world.callAs(desk)).run(SHARED, { id });
  expect(codes).toEqual([]);
  return data.nomination.sharedAchievements as readonly Record<string, unknown>[];
}

function personId(place = 0): string {
  return world.people[place]?.id ?? '';
}

const RESCUE = {
  awardCode: 'DIRECTOR_COMMENDATION',
  commendationKind: 'SUDDEN',
  achievement: 'Cứu người trong lũ',
  achievedOn: day('2021-10-20'),
} as const;

describe('where the achievement of a line is rewarded as well', () => {
  test('the same deed is proposed to the province: certain, with the article', async () => {
    const own = await buildNomination(world.db, { staffId: personId(), status: 'RECEIVED', ...RESCUE });
    const other = await buildNomination(world.db, {
      staffId: personId(),
      status: 'SUBMITTED',
      ...RESCUE,
      awardCode: 'PROVINCIAL_MERIT',
    });
    expect(await sharedOf(own.id)).toMatchObject([
      {
        ground: 'ACHIEVEMENT',
        weight: 'SAME',
        what: 'Cứu người trong lũ',
        award: 'PROVINCIAL_MERIT',
        nominationId: other.id,
        code: other.code,
        status: 'SUBMITTED',
        citations: expect.arrayContaining(['khoản 2 Điều 3 Nghị định 91/2017/NĐ-CP']) as unknown,
      },
    ]);
  });

  test('what was withdrawn, refused, or revoked rewards nothing', async () => {
    const own = await buildNomination(world.db, { staffId: personId(), status: 'RECEIVED', ...RESCUE });
    for (const status of ['WITHDRAWN', 'INELIGIBLE', 'NOT_PASSED'] as const) {
      await buildNomination(world.db, {
        staffId: personId(),
        status,
        ...RESCUE,
        awardCode:
          status === 'WITHDRAWN'
            ? 'PROVINCIAL_MERIT'
            : status === 'INELIGIBLE'
              ? 'MINISTERIAL_MERIT'
              : 'PRIME_MINISTER_MERIT',
        ...(status === 'WITHDRAWN' ? { withdrawnReason: 'Nhầm' } : {}),
      });
    }
    await buildAwardRecord(world.db, {
      staffId: personId(),
      year: 2021,
      awardCode: 'PROVINCIAL_MERIT',
      revokedOn: day('2021-11-01'),
      revokedReason: 'Khai sai',
    });
    expect(await sharedOf(own.id)).toEqual([]);
  });

  test('a form of the same year by an old decision has to be told apart by people', async () => {
    const own = await buildNomination(world.db, {
      staffId: personId(),
      status: 'RECEIVED',
      awardCode: 'DIRECTOR_COMMENDATION',
    });
    await buildAwardRecord(world.db, { staffId: personId(), year: 2021, awardCode: 'PROVINCIAL_MERIT' });
    await buildAwardRecord(world.db, { staffId: personId(), year: 2020, awardCode: 'DIRECTOR_COMMENDATION' });
    expect(await sharedOf(own.id)).toMatchObject([
      {
        ground: 'PERIOD',
        weight: 'LIKELY',
        award: 'PROVINCIAL_MERIT',
        year: 2021,
        nominationId: null,
        decisionNumber: '151/QĐ-SNgV',
      },
    ]);
  });

  test('the initiative of the title of last year stands under the one of this year', async () => {
    await world.recognise(personId());
    const initiative = await world.db.initiative.findFirstOrThrow({ where: { ownerId: personId() } });
    const rests = {
      awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
      regime: 'A',
      verdict: 'ELIGIBLE',
      settings: [],
      findings: [
        {
          rule: 'CSTDCS.2',
          title: 'Có sáng kiến',
          kind: 'HARD',
          outcome: 'MET',
          fact: { sentence: 'Có sáng kiến.', values: {} },
          sources: [{ kind: 'INITIATIVE', id: initiative.id, label: initiative.code }],
          citations: [],
          mark: 'CERTAIN',
          localGrounds: [],
          questions: [],
        },
      ],
    };
    const fighter = { staffId: personId(), awardCode: 'GRASSROOTS_EMULATION_FIGHTER' } as const;
    const before = await buildNomination(world.db, { ...fighter, year: 2020, status: 'RECEIVED', assessment: rests });
    const now = await buildNomination(world.db, { ...fighter, status: 'DRAFT' });
    expect(await sharedOf(now.id)).toMatchObject([
      { ground: 'INITIATIVE', weight: 'LIKELY', nominationId: before.id, year: 2020 },
    ]);
  });

  test('a reader is told of no line that is hidden from them', async () => {
    const own = await buildNomination(world.db, { staffId: personId(), status: 'SUBMITTED', ...RESCUE });
    await buildNomination(world.db, {
      staffId: personId(),
      departmentId: world.officeId,
      status: 'SUBMITTED',
      ...RESCUE,
      awardCode: 'PROVINCIAL_MERIT',
    });
    expect(await sharedOf(own.id, world.head)).toEqual([]);
    expect(await sharedOf(own.id)).toHaveLength(1);
  });
});

test('a list asks as many statements for thirty lines as for three', async () => {
  const list = `query ($year: Int!) { nominations(year: $year, first: 100) { nodes { id sharedAchievements { id } } } }`;
  const counts: number[] = [];
  for (const size of [3, 30]) {
    const own = await divisionWorld(database, size);
    for (const { id: staffId } of own.people) {
      await buildNomination(own.db, { staffId, ...RESCUE });
      await buildAwardRecord(own.db, { staffId, year: 2021, awardCode: 'PROVINCIAL_MERIT' });
    }
    const caller = await own.callAs(own.secretary);
    const { statements, result } = await countStatements(database, () => caller.run(list, { year: 2021 }));
    expect(result.codes).toEqual([]);
    counts.push(statements.length);
  }
  expect(counts[1]).toBe(counts[0]);
});
