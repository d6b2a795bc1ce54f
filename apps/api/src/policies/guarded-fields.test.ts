import { ROLES } from '@thidua/domain/accounts';
import type { Role } from '@thidua/domain/accounts';
import {
  buildAgendaItem,
  buildInitiative,
  buildMeeting,
  buildMovement,
  buildNomination,
  buildRating,
  buildStaff,
  buildTarget,
} from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { getNamedType, type GraphQLField } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { readAccessMatrix } from '../testing/access-matrix.ts';
import { NO_ID } from '../testing/calls/call.ts';
import { CALLS } from '../testing/calls/index.ts';
import { policyRows } from '../testing/policy-files.ts';
import { policyWorld } from '../testing/policy-world.ts';
import { pathsTo } from '../testing/schema-paths.ts';

/*
 * What of a person only some may read, from access-matrix/policies/guarded-fields.csv: asked for directly (security.md 4.4, A3),
 * and by every way through the schema of at most five fields (A4). What the file does not list must be null.
 */

const database = await testDatabase();
afterAll(() => database.close());
const world = await policyWorld(database);
const { api, db, organisationId } = world;
const onAgendaId = await somebodyOnTheAgenda();
await fillTheHouse();

const RELATIONS = ['own', 'unit', 'other', 'on-agenda'] as const;
type Relation = (typeof RELATIONS)[number];
const rows = policyRows('guarded-fields.csv', 3);
const fields = [...new Set(rows.map(([field = '']) => field))];
const OF_PERSON = fields.filter((field) => field.startsWith('StaffMember.')).map((field) => field.slice(12));
const OF_DATA = fields.filter((field) => field.startsWith('PersonalData.')).map((field) => field.slice(13));
/** Fields of a person that are asked for one year. */
const OF_A_YEAR: ReadonlySet<string> = new Set(['titleOutlook', 'roadAhead']);
const GUARDED = `__typename id ${OF_PERSON.map((name) => `${name}${OF_A_YEAR.has(name) ? '(year: 2021)' : ''} { __typename }`).join(' ')} personal { ${OF_DATA.map(
  (name) => `${name} { text }`,
).join(' ')} }`;

async function somebodyOnTheAgenda(): Promise<string> {
  const { id } = await buildStaff(db, { organisationId });
  const nomination = await buildNomination(db, { staffId: id, status: 'ON_AGENDA' });
  const meeting = await buildMeeting(db, { councilId: world.council.id });
  await buildAgendaItem(db, { meetingId: meeting.id, nominationId: nomination.id });
  return id;
}

/** Everybody has a rating and personal data, and records lead from one to the other. */
async function fillTheHouse(): Promise<void> {
  const people = await db.staff.findMany({ where: { organisationId }, select: { id: true } });
  const secretary = await api.as(world.actors.SECRETARY.accountId);
  for (const [index, { id }] of people.entries()) {
    await buildRating(db, { staffId: id });
    const identityNumber = `0421900${String(index).padStart(5, '0')}`;
    const input = { staffId: id, phone: '0912345678', email: 'an@vidu.vn', identityNumber };
    const saved = await secretary.run(
      'mutation ($input: PersonalDataInput!) { savePersonalData(input: $input) { __typename ... on InputProblemsError { problems { field code } } } }',
      { input },
    );
    if (saved.data?.savePersonalData.__typename !== 'StaffMember') throw new Error(JSON.stringify(saved));
  }
  for (const ownerId of [world.colleagueId, world.strangerId, world.actors.STAFF.staffId ?? '']) {
    await buildInitiative(db, { ownerId, status: 'RECOGNISED' });
    await buildNomination(db, { staffId: ownerId, status: 'DECIDED' });
  }
  const movement = await buildMovement(db, { organisationId, year: 2021, status: 'LAUNCHED' });
  await buildTarget(db, { movementId: movement.id, ownerDepartmentId: world.divisionId });
}

async function relationOf(role: Role, staffId: string): Promise<Relation> {
  if (staffId === world.actors[role].staffId) return 'own';
  if (staffId === onAgendaId) return 'on-agenda';
  const here = await db.membership.findFirst({ where: { staffId, departmentId: world.divisionId } });
  return here === null ? 'other' : 'unit';
}

function isListed(field: string, relation: Relation, role: Role): boolean {
  return rows.some(([name, to, roles]) => name === field && to === relation && (roles ?? '').split(' ').includes(role));
}

interface ReadPerson {
  readonly __typename: 'StaffMember';
  readonly id: string;
  readonly personal: Readonly<Record<string, unknown>>;
}

/** Every person in an answer, however deep. */
function peopleIn(answer: unknown): readonly ReadPerson[] {
  if (Array.isArray(answer)) return answer.flatMap(peopleIn);
  if (typeof answer !== 'object' || answer === null) return [];
  const inner = Object.values(answer).flatMap(peopleIn);
  // The document asks every StaffMember for exactly these.
  return '__typename' in answer && answer.__typename === 'StaffMember' ? [answer as ReadPerson, ...inner] : inner;
}

/** The guarded fields of a person that came with a value. */
function told(person: ReadPerson): readonly string[] {
  const own = person as unknown as Readonly<Record<string, unknown>>;
  return [
    ...OF_PERSON.filter((name) => own[name] !== null && own[name] !== undefined).map((name) => `StaffMember.${name}`),
    ...OF_DATA.filter((name) => person.personal[name] !== null).map((name) => `PersonalData.${name}`),
  ];
}

describe('asked for directly, the values of a person are told to whom the file lists', () => {
  const readers = ROLES.filter((role) => role !== 'ADMIN');
  test.each(readers)('%s', async (role) => {
    const caller = await api.as(world.actors[role].accountId);
    const ids = [world.actors[role].staffId, world.colleagueId, world.strangerId, onAgendaId];
    const wrong: string[] = [];
    for (const id of ids.filter((each) => each !== undefined)) {
      const { data } = await caller.run(`{ staffMember(id: "${id}") { ${GUARDED} } }`);
      const relation = await relationOf(role, id);
      const seen = told(data.staffMember);
      for (const field of fields) {
        const listed = isListed(field, relation, role);
        if (seen.includes(field) !== listed)
          wrong.push(`${field}, ${relation}: ${listed ? 'listed, hidden' : 'not listed, told'}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the technical administrator reads nothing of it', async () => {
    const caller = await api.as(world.actors.ADMIN.accountId);
    const { data } = await caller.run(`{ staffMember(id: "${world.strangerId}") { ${GUARDED} } }`);
    expect(told(data.staffMember)).toEqual([]);
  });
});

describe('by no way of at most five fields through the schema is more told than directly', () => {
  const DEPTH = 5;
  const doors = new Map(readAccessMatrix().map(({ field, expected }) => [field, expected]));
  const writer = pathsTo(api.schema, 'StaffMember', GUARDED);
  const queries = Object.values(api.schema.getQueryType()?.getFields() ?? {});

  /** The root with the arguments of its call, and real records in place of those that nobody has. */
  async function documentsOf(root: GraphQLField<unknown, unknown>): Promise<readonly string[]> {
    // The root and the guarded field themselves are two of the five.
    const inner = writer.towards(getNamedType(root.type), DEPTH - 2);
    const call = CALLS[`Query.${root.name}`];
    if (inner === undefined || call === undefined) return [];
    const asked = new RegExp(`${root.name}(\\([^)]*\\))?`).exec(call.document)?.[1] ?? '';
    const ids = asked.includes(NO_ID) ? await realIds(root.name) : [NO_ID];
    return ids.map((id) => `{ ${root.name}${asked.replaceAll(NO_ID, id)} { ${inner} } }`);
  }

  async function realIds(root: string): Promise<readonly string[]> {
    const of = { where: { organisationId }, select: { id: true } } as const;
    const found = {
      staffMember: () => Promise.resolve([{ id: world.strangerId }, { id: onAgendaId }]),
      initiative: () => db.initiative.findMany(of),
      nomination: () => db.nomination.findMany(of),
      meeting: () => db.meeting.findMany(of),
      target: () => db.target.findMany({ select: { id: true } }),
      decision: () => db.decision.findMany(of),
    }[root];
    const records = found === undefined ? await db.department.findMany(of) : await found();
    return records.map(({ id }) => id);
  }

  test('there are such ways to look for', async () => {
    const documents = await Promise.all(queries.map(documentsOf));
    expect(documents.flat().length).toBeGreaterThan(20);
  });

  test.each(queries.map((root) => [root.name, root] as const))('from %s', async (name, root) => {
    const leaks = new Set<string>();
    for (const document of await documentsOf(root)) {
      for (const role of ROLES) {
        if (doors.get(`Query.${name}`)?.[role] !== 'allow') continue;
        const { data } = await (await api.as(world.actors[role].accountId)).run(document);
        for (const person of peopleIn(data)) {
          const seen = told(person);
          if (seen.length === 0) continue;
          const relation = await relationOf(role, person.id);
          for (const field of seen) if (!isListed(field, relation, role)) leaks.add(`${role}: ${field}, ${relation}`);
        }
      }
    }
    expect([...leaks]).toEqual([]);
  });
});
