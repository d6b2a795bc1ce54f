import type { Role } from '@thidua/domain/accounts';
import {
  buildDecision,
  buildDifficulty,
  buildInitiative,
  buildMeeting,
  buildMovement,
  buildNomination,
  buildReportRequest,
  buildTarget,
  buildUnitReport,
} from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { print } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { EXPORT_LISTS } from '../exports.ts';
import { visibleInitiatives } from '../features/initiatives/index.ts';
import { visibleNominations } from '../features/nominations/index.ts';
import { isOneOf } from '@thidua/domain/kernel';
import { readAccessMatrix } from '../testing/access-matrix.ts';
import { askerOf } from '../platform/http/ask.ts';
import { policyRows } from '../testing/policy-files.ts';
import { foreignBody, FOREIGN_MARK } from '../testing/foreign-body.ts';
import { policyWorld } from '../testing/policy-world.ts';

/*
 * Lists, counts, search, orders, exports and figures with and without rows that the person may not see: not one answer
 * differs (security.md 4.4, A8). Exports ask through these very documents.
 */

const HIDDEN = 'Khuấtmắt';

const database = await testDatabase();
afterAll(() => database.close());
const world = await policyWorld(database);
const { db, organisationId } = world;
const movement = await buildMovement(db, { organisationId, year: 2021, status: 'LAUNCHED' });
await buildTarget(db, { movementId: movement.id });
const paper = await db.higherDocument.create({ data: { organisationId, number: '15/KH-UBND' } });
const thematic = await db.thematicMovement.create({ data: { organisationId, name: 'Văn hóa công sở' } });

const PROGRESS = 'state value proposed base wanted ceiling rating';
const FIGURES = `staffCount advancedWorkers fighters fighterCap fighterFloor commendations nomineeCount nonLeaderNominees womenNominees`;

/** What screens ask beside the lists that leave as files. */
const MORE: Readonly<Record<string, { readonly field: string; readonly document: string }>> = {
  'initiatives by title, backwards': {
    field: 'Query.initiatives',
    document: '{ initiatives(year: 2021, sort: { by: TITLE, direction: DESC }) { nodes { code } totalCount } }',
  },
  'initiatives that were searched': {
    field: 'Query.initiatives',
    document: `{ initiatives(year: 2021, filter: { text: "${HIDDEN}" }) { nodes { code } totalCount } }`,
  },
  'nominations by subject, backwards': {
    field: 'Query.nominations',
    document: '{ nominations(year: 2021, sort: { by: SUBJECT, direction: DESC }) { nodes { code } totalCount } }',
  },
  'nominations in every state': {
    field: 'Query.nominations',
    document: '{ nominations(year: 2021, filter: { statuses: [DRAFT, SUBMITTED, WITHDRAWN] }) { totalCount } }',
  },
  search: { field: 'Query.search', document: `{ search(text: "${HIDDEN}", year: 2021) { id title detail } }` },
  'search in the other body': {
    field: 'Query.search',
    document: `{ search(text: "${FOREIGN_MARK}", year: 2021) { id title detail } }`,
  },
  'my work': {
    field: 'Query.myWork',
    document:
      '{ myWork(year: 2021) { turn { key title } waiting { key title } calendar { key title } news { key title } } }',
  },
  'the year on one screen': {
    field: 'Query.yearBoard',
    document: `{ yearBoard(year: 2021) {
      targetStates { state count } initiativeSteps { status count } nominationSteps { status count }
      quota { organisation { ${FIGURES} } } late { key title }
      movement { targets { code progress { ${PROGRESS} } sources { detail id label } } }
    } }`,
  },
  'sources of the targets': {
    field: 'Query.movement',
    document: `{ movement(year: 2021) { targets { code progress { ${PROGRESS} } sources { detail id label } } } }`,
  },
  'plans and their years': {
    field: 'Query.movements',
    document: '{ movements { title year } viewer { years } }',
  },
  'papers and the plans that hang on them': {
    field: 'Query.higherDocuments',
    document: '{ higherDocuments { totalCount nodes { number plans { title } } } }',
  },
  'thematic movements and the plans they stand in': {
    field: 'Query.thematicMovements',
    document: '{ thematicMovements { name plans { title } } }',
  },
  'departments and their people': {
    field: 'Query.departments',
    document: '{ departments(year: 2021) { code staffCount head { fullName } } }',
  },
};

/** Those of a year; a list of one record is nobody's who may not see the record. */
/** Figures of the plan and of the legal caps, which hold over the whole body: numbers, never a row (body-figures.csv). */
const OF_THE_BODY = new Set(policyRows('body-figures.csv', 2).map(([name = '']) => name.slice(name.indexOf('.') + 1)));

function withoutBodyFigures(answer: unknown): string {
  return JSON.stringify(answer, (name, value: unknown) => (OF_THE_BODY.has(name) ? undefined : value));
}

const LISTS = EXPORT_LISTS.filter(({ document }) => !print(document).includes('UUID!'));
const doors = new Map(readAccessMatrix().map(({ field, expected }) => [field, expected]));

/** Every answer that a role can get without naming a record. */
async function answersOf(role: Role): Promise<Readonly<Record<string, string>>> {
  const caller = await world.api.as(world.actors[role].accountId);
  const ask = askerOf(world.api.schema, caller.context);
  const answers: Record<string, string> = {};
  for (const list of LISTS) {
    if (doors.get(`GET /files/export/${list.slug}.csv`)?.[role] !== 'allow') continue;
    answers[list.slug] = withoutBodyFigures(
      await ask(list.document, { year: 2021, on: '2021-12-06', subject: 'PERSON' }),
    );
  }
  for (const [name, { field, document }] of Object.entries(MORE)) {
    if (doors.get(field)?.[role] === 'allow') answers[name] = withoutBodyFigures(await caller.run(document));
  }
  return answers;
}

const EVERYBODY = [
  'STAFF',
  'HEAD',
  'REVIEWER',
  'COUNCIL',
  'CHAIR',
  'SECRETARY',
  'DIRECTOR',
  'ADMIN',
  'AUDITOR',
] as const satisfies readonly Role[];

/** Rows, and who does not see them. Each group is added after the ones before it. */
const GROUPS: readonly {
  readonly what: string;
  readonly hiddenFrom: readonly Role[];
  readonly add: () => Promise<unknown>;
}[] = [
  { what: 'another body', hiddenFrom: EVERYBODY, add: () => foreignBody(db) },
  {
    what: 'the draft of a stranger',
    hiddenFrom: EVERYBODY,
    add: () => buildInitiative(db, { ownerId: world.strangerId, title: HIDDEN }),
  },
  {
    what: 'an initiative sent in another division',
    hiddenFrom: EVERYBODY.filter((role) => !isOneOf(['SECRETARY', 'DIRECTOR', 'AUDITOR'], role)),
    add: () => buildInitiative(db, { ownerId: world.strangerId, title: HIDDEN, status: 'SUBMITTED' }),
  },
  {
    what: 'a line in the draft list of another division',
    hiddenFrom: ['STAFF', 'HEAD', 'REVIEWER', 'COUNCIL', 'CHAIR', 'ADMIN'],
    add: () => buildNomination(db, { staffId: world.strangerId, summary: HIDDEN }),
  },
  {
    what: 'a report that another division was asked for',
    hiddenFrom: ['STAFF', 'HEAD', 'REVIEWER', 'COUNCIL', 'CHAIR', 'ADMIN'],
    add: async () => {
      const { id: requestId } = await buildReportRequest(db, { organisationId, title: HIDDEN });
      return buildUnitReport(db, { requestId, departmentId: world.elsewhereId, status: 'RETURNED' });
    },
  },
  {
    what: 'a difficulty of another division',
    hiddenFrom: ['STAFF', 'HEAD', 'REVIEWER', 'COUNCIL', 'CHAIR', 'ADMIN'],
    add: () => buildDifficulty(db, { departmentId: world.elsewhereId, title: HIDDEN }),
  },
  {
    what: 'a meeting of the council',
    hiddenFrom: ['STAFF', 'HEAD', 'REVIEWER', 'ADMIN'],
    add: () => buildMeeting(db, { councilId: world.council.id, title: HIDDEN }),
  },
  {
    what: 'a plan that is not launched',
    hiddenFrom: ['STAFF', 'HEAD', 'REVIEWER', 'COUNCIL', 'CHAIR', 'ADMIN'],
    add: addDraftPlan,
  },
  {
    what: 'a decision that is not signed',
    hiddenFrom: ['STAFF', 'HEAD', 'REVIEWER', 'ADMIN'],
    add: () => buildDecision(db, { organisationId, title: HIDDEN }),
  },
];

/** A draft of the next year that hangs on a paper and names a thematic movement which everybody knows. */
async function addDraftPlan(): Promise<void> {
  const days = { fromDay: new Date('2022-01-01'), toDay: new Date('2022-12-31') };
  const { id } = await buildMovement(db, { organisationId, year: 2022, status: 'DRAFT', title: HIDDEN, ...days });
  await db.planReference.create({ data: { movementId: id, documentId: paper.id, number: paper.number, ordinal: 1 } });
  await db.planThematicMovement.create({ data: { movementId: id, thematicMovementId: thematic.id, ordinal: 1 } });
}

describe('nobody can tell from any answer that there is', () => {
  test.each(GROUPS)('$what', async ({ hiddenFrom, add }) => {
    const before = new Map<Role, Readonly<Record<string, string>>>();
    for (const role of hiddenFrom) before.set(role, await answersOf(role));
    await add();
    const told: string[] = [];
    for (const role of hiddenFrom) {
      const after = await answersOf(role);
      for (const [name, answer] of Object.entries(after)) {
        if (answer !== before.get(role)?.[name]) told.push(`${role}: ${name}`);
      }
    }
    expect(told).toEqual([]);
  });
});

test('a role with no reason to see a record sees none, whatever else is asked for', async () => {
  const { actor } = await world.api.contextOf(world.actors.REVIEWER.accountId);
  const reader = { ...actor, staffId: undefined };
  expect(await db.nomination.count({ where: { organisationId, year: 2021 } })).toBeGreaterThan(0);
  expect(await db.nomination.count({ where: { AND: [visibleNominations(reader), { year: 2021 }] } })).toBe(0);
  expect(await db.initiative.count({ where: { AND: [visibleInitiatives(reader), { year: 2021 }] } })).toBe(0);
});

test('every list tells as many rows as it shows', async () => {
  for (const role of EVERYBODY) {
    const caller = await world.api.as(world.actors[role].accountId);
    for (const field of ['staff', 'initiatives', 'nominations']) {
      if (doors.get(`Query.${field}`)?.[role] !== 'allow') continue;
      const { data } = await caller.run(`{ ${field}(year: 2021, first: 100) { nodes { id } totalCount } }`);
      expect(data[field].nodes, `${role} ${field}`).toHaveLength(data[field].totalCount);
    }
  }
});
