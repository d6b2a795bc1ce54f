import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildAchievementReport, buildAwardRecord, buildOpinion } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { divisionWorld, LIST_TIME, type DivisionWorld } from '../../../testing/division-world.ts';
import { listNominations } from '../nomination-list.queries.ts';
import { nominationOf } from '../nomination.loaders.ts';
import { assessmentOf } from '../assessments.ts';
import { nominationGrid } from '../grid.queries.ts';
import type { NewSubjectInput, ProposeNominationInput } from '../proposal.input.ts';
import { otherSubjects } from '../other-subject.queries.ts';
import { answerNomination } from './answer-nomination.ts';
import { proposeNomination } from './propose-nomination.ts';
import { submitNomination } from './submit-nomination.ts';

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

const HOUSEHOLD = {
  kind: 'HOUSEHOLD',
  name: 'Hộ ông Trần Văn Sơn',
  place: 'Xã Cẩm Lĩnh',
  occupation: '',
  country: '',
  isWorker: false,
} as const satisfies NewSubjectInput;
const PROFESSOR: NewSubjectInput = {
  kind: 'PERSON',
  name: 'Kim Min-ho',
  place: '',
  occupation: 'Giáo sư',
  country: 'Hàn Quốc',
  isWorker: false,
};
const RESCUE = { kind: 'SUDDEN', achievement: 'Cứu người trong lũ', achievedOn: plainDate('2021-10-20') } as const;

function proposal(overrides: Partial<ProposeNominationInput>): ProposeNominationInput {
  return {
    year: 2021,
    departmentId: world.divisionId,
    kind: 'MERIT',
    award: 'DIRECTOR_COMMENDATION',
    isDepartment: false,
    isBody: false,
    achievement: '',
    ...overrides,
  };
}

async function propose(overrides: Partial<ProposeNominationInput>, desk = world.head) {
  return proposeNomination(await world.actAs(desk), proposal(overrides));
}

async function proposed(overrides: Partial<ProposeNominationInput>, desk = world.head): Promise<string> {
  const outcome = await propose(overrides, desk);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.id;
}

function firstPerson(): string {
  return world.people[0]?.id ?? '';
}

describe('whom a division may propose beside its list', () => {
  test('a household, written down on the way, is judged by what it gave', async () => {
    const id = await proposed({ newSubject: HOUSEHOLD });
    const head = await world.actAs(world.head);
    const line = await nominationOf(head, id);
    expect(line).toMatchObject({
      subjectKind: 'HOUSEHOLD',
      subjectName: HOUSEHOLD.name,
      kind: 'MERIT',
      status: 'DRAFT',
      isOfYearlyList: false,
    });
    expect(await assessmentOf(head, line)).toMatchObject({ verdict: 'NEEDS_JUDGEMENT' });
    await answerNomination(head, { id, version: 1, rule: 'GK.3', answer: true });
    const answered = await nominationOf(await world.actAs(world.head), id);
    expect(await assessmentOf(await world.actAs(world.head), answered)).toMatchObject({ verdict: 'ELIGIBLE' });
  });

  test('somebody known is chosen again and is not written down twice', async () => {
    await proposed({ newSubject: HOUSEHOLD });
    expect(await propose({ newSubject: { ...HOUSEHOLD, place: 'xã cẩm lĩnh' } })).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'name', code: 'KNOWN_ALREADY' }] },
    });
    const [known] = await otherSubjects(await world.actAs(world.head), 'tran van son');
    expect(await propose({ otherSubjectId: known?.id ?? null, ...RESCUE })).toMatchObject({ ok: true });
    expect(await world.db.otherSubject.count({ where: { organisationId: world.organisationId } })).toBe(1);
  });

  test('a household of another body gets no award of this one, not even by a careless script', async () => {
    const other = await divisionWorld(database);
    const { id: otherSubjectId } = await other.db.otherSubject.create({
      data: { ...HOUSEHOLD, organisationId: other.organisationId, createdAt: LIST_TIME },
      select: { id: true },
    });
    const { id: _id, ...given } = await buildAwardRecord(world.db, { staffId: firstPerson() });
    const record = world.db.awardRecord.create({ data: { ...given, staffId: null, otherSubjectId } });
    await expect(record).rejects.toThrow('its subject is of another body');
  });

  test('a foreigner by đối ngoại, and by nothing else', async () => {
    expect(await propose({ newSubject: PROFESSOR })).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'kind', code: 'WRONG_KIND' }] },
    });
    const id = await proposed({ newSubject: PROFESSOR, kind: 'FOREIGN', achievement: 'Kết nghĩa hai tỉnh' });
    const head = await world.actAs(world.head);
    const { findings } = await assessmentOf(head, await nominationOf(head, id));
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['DN.1', 'DN.2', 'DN.3']));
    expect(findings.map(({ rule }) => rule)).not.toContain('G.13');
  });

  test('one of its people for an award that the list has no column for', async () => {
    const id = await proposed({ staffId: firstPerson(), award: 'PROVINCIAL_MERIT' });
    const head = await world.actAs(world.head);
    const { verdict, findings } = await assessmentOf(head, await nominationOf(head, id));
    expect(verdict).not.toBe('ELIGIBLE');
    // The line itself is not another commendation of the year.
    expect(findings.find(({ rule }) => rule === 'G.3')?.outcome).toBe('MET');
  });

  test('the body itself is proposed at the directorate alone', async () => {
    const body = { isBody: true, award: 'PROVINCIAL_FLAG' } as const;
    expect(await propose(body)).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'subject', code: 'AT_DIRECTORATE' }] },
    });
    const departmentId = world.directorateId;
    const id = await proposed({ ...body, departmentId }, world.secretary);
    await proposed({ ...body, award: 'EXCELLENT_COLLECTIVE', departmentId }, world.secretary);
    const line = await nominationOf(await world.actAs(world.secretary), id);
    expect(line.otherSubject).toMatchObject({ kind: 'BODY' });
    expect(await world.db.otherSubject.count({ where: { kind: 'BODY', organisationId: world.organisationId } })).toBe(
      1,
    );
  });

  test('nobody but its own desk proposes, nobody for themselves', async () => {
    await expect(propose({ newSubject: HOUSEHOLD }, world.otherHead)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(propose({ staffId: world.head.staffId, ...RESCUE })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('what the list has a column for is ticked there', async () => {
    expect(await propose({ staffId: firstPerson() })).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'award', code: 'WRONG_AWARD' }] },
    });
  });
});

test('through the schema a household is proposed in one act', async () => {
  const caller = await world.callAs(world.head);
  const { data, codes } = await caller.run(
    `mutation ($input: ProposeNominationInput!) {
      proposeNomination(input: $input) {
        __typename
        ... on Nomination { kind subjectKind subjectName achievedOn otherSubject { kind place } questions { rule answer } }
        ... on InputProblemsError { problems { field code } }
      }
    }`,
    {
      input: {
        year: 2021,
        departmentId: world.divisionId,
        kind: 'SUDDEN',
        award: 'DIRECTOR_COMMENDATION',
        achievement: 'Cứu người trong lũ',
        achievedOn: '2021-10-20',
        thematicMovementId: null,
        newSubject: {
          kind: 'HOUSEHOLD',
          name: HOUSEHOLD.name,
          place: HOUSEHOLD.place,
          occupation: '',
          country: '',
          isWorker: false,
        },
      },
    },
  );
  expect(codes).toEqual([]);
  expect(data['proposeNomination']).toMatchObject({
    kind: 'SUDDEN',
    subjectKind: 'HOUSEHOLD',
    achievedOn: '2021-10-20',
    otherSubject: { kind: 'HOUSEHOLD', place: HOUSEHOLD.place },
    questions: [{ rule: 'GK.3', answer: null }],
  });
});

describe('loại hình', () => {
  test('two sudden deeds are two lines, the same deed is one', async () => {
    const staffId = firstPerson();
    await proposed({ staffId, ...RESCUE });
    await proposed({ staffId, ...RESCUE, achievement: 'Bắt kẻ trộm' });
    expect(await propose({ staffId, ...RESCUE, achievement: 'cứu người trong lũ' })).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'award', code: 'STANDS_ALREADY' }] },
    });
  });

  test('a line outside the list is not in the grid, and is sent by itself with its judgement frozen', async () => {
    const id = await proposed({ staffId: firstPerson(), ...RESCUE });
    const head = await world.actAs(world.head);
    const grid = await nominationGrid(head, 2021, world.divisionId);
    expect(grid.rows.flatMap(({ cells }) => cells).filter(({ nomination }) => nomination !== null)).toEqual([]);
    expect(await submitNomination(head, { id, version: 1 })).toMatchObject({ ok: true });
    expect(await world.db.nomination.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'SUBMITTED',
      submittedAt: LIST_TIME,
      assessment: { award: 'DIRECTOR_COMMENDATION' },
    });
  });

  test('a line that the records refuse does not leave its desk', async () => {
    const id = await proposed({ newSubject: HOUSEHOLD, award: 'PROVINCIAL_MERIT' });
    expect(await submitNomination(await world.actAs(world.head), { id, version: 1 })).toMatchObject({
      ok: false,
      error: { code: 'NOT_ELIGIBLE' },
    });
  });

  test('a campaign belongs to a movement of the body, whose years its flag counts', async () => {
    const flag = { award: 'PROVINCIAL_FLAG', isBody: true, departmentId: world.directorateId } as const;
    const campaign = { ...flag, kind: 'CAMPAIGN', achievement: 'Tổng kết phong trào' } as const;
    expect(await propose(campaign, world.secretary)).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'thematicMovementId', code: 'REQUIRED' }] },
    });
    const { id: thematicMovementId } = await world.db.thematicMovement.create({
      data: { organisationId: world.organisationId, name: 'Chung sức', fromYear: 2016, toYear: 2020 },
      select: { id: true },
    });
    const id = await proposed({ ...campaign, thematicMovementId }, world.secretary);
    expect((await nominationOf(await world.actAs(world.secretary), id)).thematicMovement).toMatchObject({
      name: 'Chung sức',
    });
  });
});

describe('the list', () => {
  test('finds by kind and by the names of others, in as many statements for ten lines as for one', async () => {
    const count = async () => {
      const secretary = await world.actAs(world.secretary);
      return countStatements(database, () =>
        listNominations(secretary, { year: 2021, first: 50, filter: { kinds: ['SUDDEN'] } }),
      );
    };
    await proposed({ newSubject: HOUSEHOLD, ...RESCUE });
    const { statements: one } = await count();
    for (let serial = 0; serial < 9; serial += 1) {
      await proposed({ newSubject: { ...HOUSEHOLD, name: `Hộ ông ${serial}` }, ...RESCUE });
    }
    await proposed({ newSubject: { ...HOUSEHOLD, name: 'Hộ bà Lan' } });
    const { statements: ten, result } = await count();
    expect(ten).toHaveLength(one.length);
    expect(result.nodes).toHaveLength(10);
    const named = await listNominations(await world.actAs(world.secretary), {
      year: 2021,
      first: 50,
      filter: { text: 'ho ba lan' },
    });
    expect(named.nodes.map(({ subjectName, kind }) => [subjectName, kind])).toEqual([['Hộ bà Lan', 'MERIT']]);
  });
});

describe('what the database keeps', () => {
  const columns = (overrides: object) => ({
    organisationId: world.organisationId,
    year: 2021,
    code: `HS-2021-${Math.floor(Math.random() * 900) + 100}`,
    awardCode: 'DIRECTOR_COMMENDATION' as const,
    departmentId: world.divisionId,
    createdAt: LIST_TIME,
    updatedAt: LIST_TIME,
    ...overrides,
  });

  test.each<readonly [string, (other: string) => object]>([
    ['no subject', () => ({})],
    ['two subjects', (other) => ({ otherSubjectId: other, staffId: firstPerson() })],
    [
      'a sudden deed without a day',
      (other) => ({ otherSubjectId: other, commendationKind: 'SUDDEN', achievement: 'x' }),
    ],
    ['the work of a year with an achievement', (other) => ({ otherSubjectId: other, achievement: 'x' })],
    [
      'đối ngoại for a household',
      (other) => ({ otherSubjectId: other, commendationKind: 'FOREIGN', achievement: 'x' }),
    ],
  ])('refuses %s', async (_name, wrong) => {
    const other = await world.db.otherSubject.create({
      data: {
        organisationId: world.organisationId,
        kind: 'HOUSEHOLD',
        name: 'Hộ A',
        place: 'Xã B',
        createdAt: LIST_TIME,
      },
    });
    await expect(world.db.nomination.create({ data: columns(wrong(other.id)) })).rejects.toThrow(/violates|đối ngoại/);
  });
});

describe('the report of achievement of a line outside the yearly list', () => {
  async function reportOf(id: string) {
    const { data } = await (
      await world.callAs(world.head)
    ).run(
      `{ achievementReport(id: "${id}") { isFrozen texts { section } facts { name workplace } versions { cause } } }`,
    );
    return data?.achievementReport;
  }

  test('somebody from outside has one, under the name and place that were written down', async () => {
    const id = await proposed({ newSubject: HOUSEHOLD });
    expect(await reportOf(id)).toMatchObject({ facts: { name: HOUSEHOLD.name, workplace: HOUSEHOLD.place } });
  });

  test('what was written is kept as the line is sent by itself', async () => {
    const id = await proposed({ newSubject: HOUSEHOLD, ...RESCUE });
    await buildAchievementReport(world.db, { nominationId: id, updatedById: world.head.accountId });
    const line = await world.db.nomination.findUniqueOrThrow({ where: { id } });
    const sent = await submitNomination(await world.actAs(world.head), { id, version: line.version });
    expect(sent).toMatchObject({ ok: true });
    const report = await reportOf(id);
    expect(report).toMatchObject({ isFrozen: true, versions: [{ cause: 'SENT' }], facts: { name: HOUSEHOLD.name } });
    expect(report?.texts.length).toBeGreaterThan(0);
  });
});

test('somebody from outside is found by name, and is named in the letters that ask other bodies', async () => {
  const id = await proposed({ newSubject: PROFESSOR, kind: 'FOREIGN', achievement: 'Đóng góp cho hợp tác' });
  const { organisationId, secretary } = world;
  const letter = await buildOpinion(world.db, {
    organisationId,
    recordedById: secretary.accountId,
    nominationIds: [id],
  });
  const { data } = await (
    await world.callAs(secretary)
  ).run(
    `{ search(text: "min ho", year: 2021) { id title } opinionRequest(id: "${letter.id}") { lines { subjectName } } }`,
  );
  expect(data).toMatchObject({
    search: [{ id, title: PROFESSOR.name }],
    opinionRequest: { lines: [{ subjectName: PROFESSOR.name }] },
  });
});
