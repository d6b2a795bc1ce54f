import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import type { Verdict } from '@thidua/domain/eligibility';
import { plainDate } from '@thidua/domain/kernel';
import type { AwardCode } from '@thidua/domain/vocabulary';
import {
  buildAccount,
  buildAwardRecord,
  buildDiscipline,
  buildInitiative,
  buildLeave,
  buildPendingCase,
  buildRating,
  buildRecognition,
  buildRegistration,
  day,
} from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { divisionWorld, type DivisionWorld } from '../../testing/division-world.ts';
import { assessCase, yearCases, type YearCases } from './assess-year.ts';
import { TEST_CIPHER } from '../../testing/test-api.ts';

const TODAY = plainDate('2021-12-06');
/** Everything that only people can say is said. */
const ALL_YES = Object.fromEntries(
  ['LDTT.2', 'LDTT.3', 'TTLDTT.2', 'TTLDTT.5', 'GK.1.a'].map((id) => [id, { answer: true, by: 'Lê Quang Hưng' }]),
);

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
  world = await divisionWorld(database, 24);
});
afterAll(() => database.close());

function scope(departmentIds: readonly string[] = [world.divisionId]) {
  return { organisationId: world.organisationId, year: 2021, day: TODAY, departmentIds };
}

function verdictsOf(cases: YearCases, staffId: string, award: AwardCode) {
  const person = cases.people.find(({ record }) => record.id === staffId);
  if (person === undefined) throw new Error('not among the people');
  return assessCase(cases, person.facts, award, { regimeDate: TODAY, judgements: ALL_YES });
}

async function judged(staffId: string, award: AwardCode): Promise<{ verdict: Verdict; deciding: string }> {
  const cases = await yearCases(world.db, TEST_CIPHER, { ...scope([]), staffIds: [staffId] });
  const { verdict, deciding } = verdictsOf(cases, staffId, award);
  return { verdict, deciding: deciding.rule };
}

/** Somebody new of whom nothing is recorded but the registration. */
async function newcomer(overrides: Parameters<DivisionWorld['join']>[0] = {}): Promise<string> {
  const { id } = await world.join(overrides);
  await buildRegistration(world.db, { staffId: id });
  return id;
}

test('an award given for a thematic movement is a campaign award to the rules, any other one merit', async () => {
  const { organisationId } = world;
  const staffId = await newcomer();
  const award = { staffId, awardCode: 'PROVINCIAL_MERIT' as const };
  const campaign = await buildAwardRecord(world.db, { ...award, year: 2020 });
  await buildAwardRecord(world.db, { ...award, year: 2019 });
  const { id: thematicMovementId } = await world.db.thematicMovement.create({
    data: { organisationId, name: 'Học tập và làm theo' },
    select: { id: true },
  });
  const { id: recordedById } = await buildAccount(world.db, { organisationId, staffId });
  await world.db.thematicAward.create({
    data: { thematicMovementId, awardRecordId: campaign.id, recordedById, recordedAt: day('2021-01-05') },
  });
  const { people } = await yearCases(world.db, TEST_CIPHER, { ...scope([]), staffIds: [staffId] });
  expect(people[0]?.facts.history?.awards.map(({ year, kind }) => [year, kind])).toEqual([
    [2020, 'CAMPAIGN'],
    [2019, undefined],
  ]);
});

describe('what the records of 2021 say', () => {
  test('a person rated good and registered is eligible for Lao động tiên tiến', async () => {
    expect(await judged(world.people[0]?.id ?? '', 'ADVANCED_WORKER')).toMatchObject({ verdict: 'ELIGIBLE' });
  });

  test('somebody recruited in May has eight months of the ten that are needed', async () => {
    const id = await newcomer({ recruitedOn: day('2021-05-01') });
    await buildRating(world.db, { staffId: id });
    expect(await judged(id, 'ADVANCED_WORKER')).toEqual({ verdict: 'NOT_ELIGIBLE', deciding: 'LDTT.4' });
  });

  test('somebody reprimanded in the year is not eligible', async () => {
    const id = await newcomer();
    await buildRating(world.db, { staffId: id });
    await buildDiscipline(world.db, TEST_CIPHER, { staffId: id });
    expect(await judged(id, 'ADVANCED_WORKER')).toEqual({ verdict: 'NOT_ELIGIBLE', deciding: 'LDTT.5' });
  });

  test('somebody not yet rated is incomplete, which is not a no', async () => {
    expect(await judged(await newcomer(), 'ADVANCED_WORKER')).toEqual({ verdict: 'INCOMPLETE', deciding: 'LDTT.1' });
  });

  test('an open complaint suspends', async () => {
    const id = await newcomer();
    await buildRating(world.db, { staffId: id });
    await buildPendingCase(world.db, { staffId: id });
    expect(await judged(id, 'ADVANCED_WORKER')).toEqual({ verdict: 'SUSPENDED', deciding: 'G.1' });
  });

  test('without an initiative nobody is Chiến sĩ thi đua cơ sở in 2021, however well rated', async () => {
    const id = await newcomer();
    await buildRating(world.db, { staffId: id, level: 'EXCELLENT' });
    expect(await judged(id, 'GRASSROOTS_EMULATION_FIGHTER')).toEqual({ verdict: 'NOT_ELIGIBLE', deciding: 'CSTDCS.2' });
  });

  test('a recognised initiative proves creativity, a drafted one does not', async () => {
    const drafted = await newcomer();
    await buildRating(world.db, { staffId: drafted });
    await buildInitiative(world.db, { ownerId: drafted });
    const recognised = await newcomer();
    await buildRating(world.db, { staffId: recognised });
    const initiative = await buildInitiative(world.db, { ownerId: recognised });
    await buildRecognition(world.db, { initiativeId: initiative.id });

    expect([
      await judged(drafted, 'GRASSROOTS_EMULATION_FIGHTER'),
      await judged(recognised, 'GRASSROOTS_EMULATION_FIGHTER'),
    ]).toEqual([
      { verdict: 'NOT_ELIGIBLE', deciding: 'CSTDCS.2' },
      // Not yet on the list as Lao động tiên tiến.
      { verdict: 'INCOMPLETE', deciding: 'CSTDCS.1' },
    ]);
  });

  test('a long illness asks for the rule of the province, and the setting answers with its ground', async () => {
    const id = await newcomer();
    await buildRating(world.db, { staffId: id });
    await buildLeave(world.db, { staffId: id, kind: 'SICK', fromDay: day('2021-03-01'), toDay: day('2021-06-30') });
    const before = await judged(id, 'ADVANCED_WORKER');
    const setting = await world.db.organisationSetting.create({
      data: {
        organisationId: world.organisationId,
        key: 'longAbsenceDays',
        value: 40,
        legalGround: 'Quy chế thi đua của Sở',
        validFrom: day('2021-01-01'),
      },
    });
    const after = await judged(id, 'ADVANCED_WORKER');
    await world.db.organisationSetting.delete({ where: { id: setting.id } });

    expect([before.verdict, after]).toEqual(['LOCAL_SETTING', { verdict: 'NOT_ELIGIBLE', deciding: 'LDTT.12' }]);
  });

  test('a setting of another shape stops the work instead of being guessed', async () => {
    const setting = await world.db.organisationSetting.create({
      data: {
        organisationId: world.organisationId,
        key: 'grassrootsFighterCap',
        value: 'mười lăm phần trăm',
        legalGround: 'thử',
        validFrom: day('2021-01-01'),
      },
    });
    await expect(yearCases(world.db, TEST_CIPHER, scope())).rejects.toThrow('grassrootsFighterCap');
    await world.db.organisationSetting.delete({ where: { id: setting.id } });
  });
});

describe('one for all', () => {
  test('whoever is judged alone is judged as in the whole division', async () => {
    const all = await yearCases(world.db, TEST_CIPHER, scope());
    expect(all.people.length).toBeGreaterThanOrEqual(24);
    for (const { record } of all.people) {
      const alone = await yearCases(world.db, TEST_CIPHER, { ...scope([]), staffIds: [record.id] });
      for (const award of ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER', 'DIRECTOR_COMMENDATION'] as const) {
        expect(verdictsOf(alone, record.id, award)).toEqual(verdictsOf(all, record.id, award));
      }
    }
  });

  test('three statements read a division of any size', async () => {
    const small = await divisionWorld(database, 5);
    const large = await divisionWorld(database, 50);
    const counts: number[] = [];
    for (const { organisationId, divisionId } of [small, large]) {
      const { statements } = await countStatements(database, () =>
        yearCases(world.db, TEST_CIPHER, { ...scope([divisionId]), organisationId, collectiveIds: [divisionId] }),
      );
      counts.push(statements.length);
    }
    expect(counts).toEqual([3, 3]);
  });

  test('titles and initiatives of earlier years tell what is missing for Chiến sĩ thi đua cấp tỉnh', async () => {
    const id = await newcomer();
    for (const year of [2019, 2021]) {
      await buildAwardRecord(world.db, { staffId: id, awardCode: 'GRASSROOTS_EMULATION_FIGHTER', year });
    }
    const cases = await yearCases(world.db, TEST_CIPHER, { ...scope([]), staffIds: [id] });
    const { findings } = verdictsOf(cases, id, 'PROVINCIAL_EMULATION_FIGHTER');
    expect(findings.find(({ rule }) => rule === 'CSTDT.1')).toMatchObject({
      outcome: 'MISSING',
      fact: { sentence: 'Còn thiếu Chiến sĩ thi đua cơ sở năm 2020; cần ba năm liên tục đến năm 2021.' },
    });
  });

  test('more than half of a division with Lao động tiên tiến proposed carries its collective title', async () => {
    const small = await divisionWorld(database, 3);
    const reading = {
      ...scope([small.divisionId]),
      organisationId: small.organisationId,
      collectiveIds: [small.divisionId],
    };
    const before = await yearCases(small.db, TEST_CIPHER, reading);
    await small.db.nomination.createMany({
      data: small.people.map(({ id }, index) => ({
        organisationId: small.organisationId,
        year: 2021,
        code: `HS-2021-90${index}`,
        awardCode: 'ADVANCED_WORKER' as const,
        staffId: id,
        departmentId: small.divisionId,
        createdAt: new Date(),
        updatedAt: new Date(),
      })),
    });
    const after = await yearCases(small.db, TEST_CIPHER, reading);

    const verdicts = [before, after].map((cases) => {
      const [collective] = cases.collectives;
      if (collective === undefined) throw new Error('the division itself');
      return assessCase(cases, collective.facts, 'ADVANCED_COLLECTIVE', { regimeDate: TODAY, judgements: ALL_YES })
        .verdict;
    });
    expect(verdicts).toEqual(['NOT_ELIGIBLE', 'ELIGIBLE']);
  });
});
