import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Choice } from '@thidua/ballot';
import { createNotifier } from '@thidua/db';
import { buildAccount, buildVoteRule } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { getNamedType, isLeafType, isRequiredArgument, type GraphQLField } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { EXPORT_LISTS } from '../exports.ts';
import { askerOf } from '../platform/http/ask.ts';
import { readAccessMatrix, type Knocker } from '../testing/access-matrix.ts';
import { councilWorld, MEETING_TIME, voter } from '../testing/council-world.ts';
import { AGAINST, deviceOf, draftedRound, FOR, votingRound, type Device } from '../testing/play-ballot.ts';
import { itemIds, runningMeeting } from '../testing/run-meeting.ts';
import { testApi, testUrn, type TestApi } from '../testing/test-api.ts';
import { allOf } from '../testing/whole-answers.ts';
import { castBallot } from './cast-ballot.ts';

/*
 * B26: one open round in two worlds that differ in nothing but the ballots: all for, or all against. Whoever asks whatever can be
 * asked gets the same bytes in both.
 */

const DEPTH = 3;

const original = await testDatabase();
const opened: TestDatabase[] = [];
const world = await councilWorld(original);
await buildVoteRule(world.db, {
  organisationId: world.organisationId,
  awardCode: 'PROVINCIAL_EMULATION_FIGHTER',
  form: 'SECRET',
  base: 'ALL_MEMBERS',
});
const nominations = [
  await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' }),
  await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' }),
];
const meetingId = await runningMeeting(
  world,
  nominations.map(({ id }) => id),
);
const roundId = await draftedRound(world, meetingId, { agendaItemIds: await itemIds(world, meetingId) });
const manifest = await votingRound(world, roundId);
const devices: Device[] = [];
for (const place of world.voters.keys()) {
  const device = await deviceOf(world, manifest, place);
  await device.collect();
  devices.push(device);
}
const { organisationId } = world;
const people: Readonly<Record<string, { readonly accountId: string; readonly roles: readonly Knocker[] }>> = {
  'chair of the council': { accountId: voter(world, 0).accountId, roles: ['STAFF', 'COUNCIL', 'CHAIR', 'DIRECTOR'] },
  'teller and member': { accountId: voter(world, 1).accountId, roles: ['STAFF', 'COUNCIL'] },
  secretary: { accountId: world.secretary.accountId, roles: ['STAFF', 'SECRETARY'] },
  'director outside the council': { accountId: world.deputy.accountId, roles: ['STAFF', 'DIRECTOR'] },
  'a member of staff': { accountId: (await buildAccount(world.db, { organisationId })).id, roles: ['STAFF'] },
  'head of a division': {
    accountId: (await buildAccount(world.db, { organisationId, roles: ['HEAD'] })).id,
    roles: ['HEAD'],
  },
  administrator: {
    accountId: (await buildAccount(world.db, { organisationId, roles: ['ADMIN'] })).id,
    roles: ['ADMIN'],
  },
  inspector: {
    accountId: (await buildAccount(world.db, { organisationId, roles: ['AUDITOR'] })).id,
    roles: ['AUDITOR'],
  },
};
/** Records of this world that a question may name, by the type that comes back. */
const known: Readonly<Record<string, string>> = {
  Meeting: meetingId,
  BallotRound: roundId,
  Nomination: nominations[0]?.id ?? '',
  StaffMember: voter(world, 2).staffId,
  Department: voter(world, 2).departmentId,
  Account: voter(world, 2).accountId,
};
const doors = new Map(readAccessMatrix().map(({ field, expected }) => [field, expected]));

afterAll(async () => {
  for (const database of opened) await database.close();
  await original.close();
});

interface World {
  readonly database: TestDatabase;
  readonly api: TestApi;
  /** What was announced to those who watch, while the ballots came in. */
  readonly news: readonly string[];
  readonly replies: readonly string[];
}

/** A copy of database and keys, in which every member casts the same choice on every item. */
async function worldWhereAllSay(choice: Choice, copied: TestDatabase, casting = devices): Promise<World> {
  opened.push(copied);
  const folder = mkdtempSync(path.join(tmpdir(), 'thidua-ballots-'));
  cpSync(world.api.keyFolder, folder, { recursive: true });
  const now = () => MEETING_TIME;
  const urn = testUrn(copied.client, folder, { now });
  const api = await testApi(copied, { now, urn });
  const news: string[] = [];
  const notifier = createNotifier(copied.url);
  const stop = notifier.listen(
    'thidua_changes',
    (key) => news.push(key),
    () => undefined,
  );
  const replies: string[] = [];
  for (const device of casting) {
    for (const { id } of manifest.items) {
      const { envelope } = await device.ballot(id, choice);
      replies.push((await castBallot({ db: copied.client, keeper: urn }, roundId, envelope)).code);
    }
  }
  stop();
  await notifier.close();
  return { database: copied, api, news, replies };
}

/** The arguments of a root field, filled with what this world has; undefined where it has nothing to name. */
function argumentsOf(field: GraphQLField<unknown, unknown>): string | undefined {
  const filled = field.args.filter(isRequiredArgument).map(({ name, type }) => {
    const kind = getNamedType(type).name;
    if (name === 'id')
      return known[getNamedType(field.type).name] ?? (field.name === 'ballotBundle' ? roundId : undefined);
    if (name === 'departmentId') return known['Department'];
    if (name === 'year') return 2021;
    if (kind === 'PlainDate') return '2021-12-10';
    return name === 'text' ? 'thi đua' : undefined;
  });
  if (filled.includes(undefined)) return undefined;
  const named = field.args.filter(isRequiredArgument).map(({ name }, at) => `${name}: ${JSON.stringify(filled[at])}`);
  return named.length === 0 ? '' : `(${named.join(', ')})`;
}

/** Everything that a person of these roles gets to read, by the question. */
async function answersIn({ api }: World, accountId: string, roles: readonly Knocker[]): Promise<Map<string, string>> {
  const isOpen = (door: string) => roles.some((role) => doors.get(door)?.[role] === 'allow');
  const answers = new Map<string, string>();
  for (const field of Object.values(api.schema.getQueryType()?.getFields() ?? {})) {
    const filled = argumentsOf(field);
    if (filled === undefined || !isOpen(`Query.${field.name}`)) continue;
    const of = getNamedType(field.type);
    const inner = isLeafType(of) ? '' : `{ ${allOf(api.schema, of, DEPTH) ?? '__typename'} }`;
    const answer = await (await api.as(accountId)).run(`{ ${field.name}${filled} ${inner} }`);
    answers.set(field.name, JSON.stringify(answer));
  }
  const ask = askerOf(api.schema, (await api.as(accountId)).context);
  for (const { slug, document } of EXPORT_LISTS) {
    if (!isOpen(`GET /files/export/${slug}.csv`)) continue;
    const variables = { year: 2021, on: '2021-12-10', subject: 'PERSON', id: meetingId };
    answers.set(`${slug}.csv`, JSON.stringify(await ask(document, variables).catch((fault: unknown) => String(fault))));
  }
  return answers;
}

/** The questions that have another answer there. */
function differing(here: ReadonlyMap<string, string>, there: ReadonlyMap<string, string>): readonly string[] {
  return [...here].filter(([question, answer]) => there.get(question) !== answer).map(([question]) => question);
}

const left = await worldWhereAllSay(FOR, await original.copied());
const right = await worldWhereAllSay(AGAINST, await original.copied());

test('B26: fourteen ballots lie in the urn of both worlds, and nobody who watches was told of one', () => {
  expect([left.replies, right.replies]).toEqual([Array(14).fill('OK'), Array(14).fill('OK')]);
  expect([left.news, right.news]).toEqual([[], []]);
});

test('B26: the questions can see: one member fewer at the urn shows in the total, to those who may see the round', async () => {
  const fewer = await worldWhereAllSay(FOR, await original.copied(), devices.slice(1));
  const { accountId, roles } = people['secretary'] ?? { accountId: '', roles: [] };
  const here = await answersIn(left, accountId, roles);
  const there = await answersIn(fewer, accountId, roles);
  expect(differing(here, there)).toEqual(['meetings', 'meeting', 'ballotRound']);
});

test.each(Object.entries(people))('B26: %s reads the same bytes in both worlds', async (_, { accountId, roles }) => {
  const here = await answersIn(left, accountId, roles);
  const there = await answersIn(right, accountId, roles);
  expect(here.size).toBeGreaterThan(20);
  expect(differing(here, there)).toEqual([]);
});

test('B26: what the two databases hold differs in the boxes of the urn alone', async () => {
  const tables = await left.database.client.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
  const others: string[] = [];
  for (const { name } of tables) {
    const rows = async ({ database }: World) =>
      JSON.stringify(await database.client.$queryRawUnsafe(`SELECT t::text AS row FROM "${name}" t ORDER BY 1`));
    if ((await rows(left)) !== (await rows(right))) others.push(name);
  }
  expect(others).toEqual(['urn_entries']);
});
