import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { councilWorld, voter, type CouncilWorld } from '../testing/council-world.ts';
import { copyFiles, lookInto, type Evidence } from '../testing/linkage/evidence.ts';
import { castNaively, NAIVE_SCHEMES, type NaiveScheme } from '../testing/linkage/naive-urn.ts';
import { chanceAtMost, tryToLink, type Case } from '../testing/linkage/trial.ts';
import {
  AGAINST,
  closedRound,
  deviceOf,
  draftedRound,
  FOR,
  urnServer,
  versionOf,
  votingRound,
  type UrnServer,
} from '../testing/play-ballot.ts';
import { good, runningMeeting } from '../testing/run-meeting.ts';
import { IS_SOAK } from '../testing/soak.ts';
import { publishBallotRound } from '../features/secret-ballot/use-cases/publish-ballot-round.ts';

const database = await testDatabase();
let world: CouncilWorld;
let urn: UrnServer;
beforeAll(async () => {
  world = await councilWorld(database);
  urn = await urnServer(world);
});
afterAll(async () => {
  await urn.close();
  await database.close();
});

/** Rounds that are played here; the full count is that of `pnpm soak`. */
const ROUNDS = IS_SOAK ? 200 : 8;
const MEMBERS = [0, 1, 2, 3, 4, 5, 6];

interface Played {
  readonly id: string;
  readonly itemId: string;
  readonly castOrder: readonly number[];
  /** The key of each member's ballot, as hexadecimal digits. */
  readonly keys: ReadonlyMap<string, string>;
  readonly secrets: readonly Buffer[];
}

/** A rehearsal, whose ballots are the same as any other's: everybody collects and casts in an order of their own. */
async function voted(): Promise<Played> {
  const meetingId = await runningMeeting(world, []);
  const id = await draftedRound(world, meetingId, { rehearsalTitles: ['Người thử'] });
  const manifest = await votingRound(world, id);
  const itemId = manifest.items[0]?.id ?? '';
  const castOrder = MEMBERS.toSorted(() => Math.random() - 0.5);
  const keys = new Map<string, string>();
  const secrets: Buffer[] = [];
  for (const place of castOrder) {
    const { envelope, ballot, key } = await (
      await deviceOf(world, manifest, place)
    ).ballot(itemId, place % 3 === 0 ? AGAINST : FOR);
    const reply = await urn.cast(id, envelope);
    if (reply.code !== 'OK') throw new Error(reply.code);
    keys.set(String(place), key);
    // The token, the commitment and the voter's key, each of which would give a ballot away.
    secrets.push(Buffer.from(key, 'hex'), Buffer.from(ballot.slice(65, 449)), Buffer.from(ballot.slice(449, 481)));
  }
  return { id, itemId, castOrder, keys, secrets };
}

async function published({ id }: Played): Promise<void> {
  await closedRound(world, id);
  good(
    await publishBallotRound(await world.actAs(voter(world, 0)), {
      ...(await versionOf(world, id)),
      acceptsUnanimity: true,
    }),
  );
}

describe('B21: whoever holds database and logs and knows the order of casting puts names to ballots', () => {
  test.each(NAIVE_SCHEMES)('where votes are kept naively, %s: nearly always', async (scheme) => {
    const cases: Case[] = [];
    for (let round = 0; round < ROUNDS; round += 1) cases.push(await naiveCase(scheme));
    const { right, ballots } = tryToLink(cases);
    expect(right / ballots).toBeGreaterThan(0.95);
  });

  test('in our urn: no better than by chance', async () => {
    const cases: Case[] = [];
    for (let round = 0; round < ROUNDS; round += 1) cases.push(await ourCase());
    const verdict = tryToLink(cases);
    // Four standard deviations here, where few rounds are played; three of two hundred rounds in the soak.
    expect(verdict.right, verdict.strategy).toBeLessThanOrEqual(chanceAtMost(verdict, IS_SOAK ? 3 : 4));
  });
});

async function ourCase(): Promise<Case> {
  const played = await voted();
  const { itemId } = played;
  const before = {
    urn_entries: await lookInto(database.pool, 'urn_entries', '"itemId"', itemId),
    issue_records: await lookInto(database.pool, 'issue_records', '"itemId"', itemId),
  };
  await published(played);
  const evidence: Evidence = {
    castOrder: played.castOrder.map(String),
    tables: { ...before, published_ballots: await lookInto(database.pool, 'published_ballots', '"itemId"', itemId) },
    ballots: [...played.keys.values()].toSorted(),
    files: await copyFiles(await walFolder()),
  };
  return { evidence, truth: played.keys };
}

async function naiveCase(scheme: NaiveScheme): Promise<Case> {
  const item = crypto.randomUUID();
  const castOrder = MEMBERS.toSorted(() => Math.random() - 0.5).map(String);
  const votes = await castNaively(database.pool, scheme, item, castOrder);
  return {
    evidence: {
      castOrder,
      tables: {
        naive_ballots: await lookInto(database.pool, 'naive_ballots', 'item', item),
        naive_voters: await lookInto(database.pool, 'naive_voters', 'item', item),
      },
      ballots: votes.map(({ key }) => key).toSorted(),
      files: [],
    },
    truth: new Map(votes.map(({ member, key }) => [member, key])),
  };
}

describe('B22: the bytes of a ballot', () => {
  test('stand in no file of the database, its log or the key folder before publication; afterwards in the published list and its log alone', async () => {
    const played = await voted();
    await database.pool.query('checkpoint');
    expect(await filesWith(played.secrets)).toEqual([]);

    await published(played);
    await database.pool.query('checkpoint');
    const { rows } = await database.pool.query<{ file: string }>(`
      select pg_relation_filepath('published_ballots') as file union select pg_relation_filepath('published_ballots_pkey')`);
    const allowed = new Set(rows.map(({ file }) => path.basename(file)));
    const found = await filesWith(played.secrets);
    const isListed = (file: string): boolean => allowed.has(path.basename(file));
    expect(found.some(isListed), 'the search sees what is there').toBe(true);
    expect(found.filter((file) => !isListed(file) && !file.includes('pg_wal'))).toEqual([]);
  });

  test('the sealed boxes are in no table any more once their round is published, not even as rows that were deleted', async () => {
    const played = await voted();
    const rows = await world.db.urnEntry.findMany({ select: { box: true } });
    const boxes = rows.map(({ box }) => Buffer.from(box).subarray(64, 96));
    await database.pool.query('checkpoint');
    expect((await filesWith(boxes)).length, 'the search sees what is there').toBeGreaterThan(0);

    await published(played);
    await database.pool.query('checkpoint');

    expect((await filesWith(boxes)).filter((file) => !file.includes('pg_wal'))).toEqual([]);
  });

  test('the keys of a published round are in no file any more', async () => {
    const played = await voted();
    const keys = (await world.api.platform.urn.living(played.id))?.keys;
    const copies = [keys?.urn, keys?.open, keys?.tag, keys?.box, keys?.journal].map((key) => Buffer.from(key ?? []));
    expect(copies.every((key) => key.length === 32)).toBe(true);
    await published(played);
    await database.pool.query('checkpoint');
    expect(await filesWith(copies)).toEqual([]);
    expect(await world.api.platform.urn.kept()).not.toContain(played.id);
  });
});

async function walFolder(): Promise<string> {
  const { rows } = await database.pool.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
  return path.join(rows[0]?.folder ?? '', 'pg_wal');
}

/** Files of this database, of the server's logs and of the key folder that hold any of these bytes, raw or as text. */
async function filesWith(needles: readonly Buffer[]): Promise<readonly string[]> {
  const { rows } = await database.pool.query<{ folder: string; oid: string }>(
    `select current_setting('data_directory') as folder, (select oid::text from pg_database where datname = current_database()) as oid`,
  );
  const { folder = '', oid = '' } = rows[0] ?? {};
  const spelled = needles.flatMap((bytes) => [
    bytes,
    Buffer.from(bytes.toString('hex')),
    Buffer.from(bytes.toString('base64url')),
    Buffer.from(bytes.toString('base64')),
  ]);
  const found: string[] = [];
  for (const place of [
    path.join(folder, 'base', oid),
    path.join(folder, 'pg_wal'),
    path.join(folder, 'log'),
    world.api.keyFolder,
  ]) {
    for (const file of await filesUnder(place)) {
      const content = await readFile(file).catch(() => Buffer.alloc(0));
      if (spelled.some((needle) => content.includes(needle))) found.push(file);
    }
  }
  return found;
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
