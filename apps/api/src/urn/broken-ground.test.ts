import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createDb, type Database } from '@thidua/db';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { councilWorld, type CouncilWorld } from '../testing/council-world.ts';
import {
  AGAINST,
  castAt,
  deviceOf,
  draftedRound,
  FOR,
  urnServer,
  votingRound,
  type OwnBallot,
} from '../testing/play-ballot.ts';
import { runningMeeting } from '../testing/run-meeting.ts';
import { testUrn } from '../testing/test-api.ts';
import { castBallot } from './cast-ballot.ts';
import type { UrnKeeper } from './urn-keeper.ts';

/* B18: the ground gives way in the midst of a round - a full disk, a database that goes and comes back, no connection left. */

const database = await testDatabase();
let world: CouncilWorld;
let roundId: string;
let itemId: string;
let ballots: readonly OwnBallot[];
let keeper: UrnKeeper;

beforeAll(async () => {
  world = await councilWorld(database);
});
beforeEach(async () => {
  roundId = await draftedRound(world, await runningMeeting(world, []), { rehearsalTitles: ['Người thử 1'] });
  const manifest = await votingRound(world, roundId);
  itemId = manifest.items[0]?.id ?? '';
  const made: OwnBallot[] = [];
  for (let place = 0; place < 7; place += 1)
    made.push(await (await deviceOf(world, manifest, place)).ballot(itemId, place % 3 === 0 ? AGAINST : FOR));
  ballots = made;
  keeper = testUrn(world.db, world.api.keyFolder);
});
afterAll(() => database.close());

const cast = (at: number, db: Database['client'] = world.db) =>
  castBallot({ db, keeper }, roundId, ballots[at]!.envelope);
/** The same, as the door answers where something breaks. */
const tried = async (at: number, db?: Database['client']) => {
  try {
    return (await cast(at, db)).code;
  } catch {
    return 'RETRY';
  }
};

/** Whether a process that starts now finds in the urn what the seal on disk says. */
async function isSealedOnDisk(): Promise<boolean> {
  const living = await testUrn(world.db, world.api.keyFolder).living(roundId);
  const rows = await world.db.urnEntry.findMany({ where: { itemId }, select: { spentTag: true } });
  return (
    living?.seals.fits(
      itemId,
      rows.map(({ spentTag }) => spentTag),
    ) === true
  );
}

/** The disk takes no new seal while the work is done: where the file goes, something else lies. */
async function withFullDisk(work: () => Promise<void>): Promise<void> {
  const file = path.join(world.api.keyFolder, `${roundId}.seal`);
  const kept = await readFile(file).catch(() => undefined);
  await rm(file, { force: true });
  await mkdir(file);
  await work();
  await rm(file, { recursive: true });
  if (kept !== undefined) await writeFile(file, kept);
}

/** A database whose connection is lost after the commit: the work is done and nobody here knows. */
function losingAnswers(times: number): Database['client'] {
  let left = times;
  return new Proxy(world.db, {
    get: (target, name, receiver) => {
      if (name !== '$transaction') return Reflect.get(target, name, receiver) as unknown;
      return async (...given: Parameters<typeof target.$transaction>) => {
        const done = await target.$transaction(...given);
        if (left <= 0) return done;
        left -= 1;
        throw new Error('Connection terminated unexpectedly');
      };
    },
  });
}

describe('B18: a disk that takes no seal', () => {
  test('nobody is told OK, however often it is tried; when there is room again all are taken and the seal is whole', async () => {
    expect(await tried(0)).toBe('OK');
    await withFullDisk(async () => {
      expect([await tried(1), await tried(1), await tried(2), await tried(1)]).toEqual([
        'RETRY',
        'RETRY',
        'RETRY',
        'RETRY',
      ]);
    });

    expect(await isSealedOnDisk()).toBe(true);
    expect([await tried(2), await tried(1), await tried(0)]).toEqual(['OK', 'OK', 'OK']);
    expect(await isSealedOnDisk()).toBe(true);
  });

  test('leaves no half-written file beside the keys', async () => {
    await withFullDisk(async () => void (await tried(0)));
    const files = await readdir(world.api.keyFolder);
    expect(files.filter((name) => name.startsWith(roundId)).toSorted()).toEqual([
      `${roundId}.journal`,
      `${roundId}.key`,
    ]);
  });
});

describe('B18: a database that goes away', () => {
  test('in the moment of the commit: the ballot lies there, its voter has the receipt at the next try, the seal is whole', async () => {
    const losing = losingAnswers(2);
    expect([await tried(0, losing), await tried(1, losing)]).toEqual(['RETRY', 'RETRY']);
    expect([await tried(1), await tried(2), await tried(0)]).toEqual(['OK', 'OK', 'OK']);

    expect(await world.db.urnEntry.count({ where: { itemId } })).toBe(3);
    expect(await isSealedOnDisk()).toBe(true);
  });

  test('twice in a row, each time with the process: what each life left is sealed before the next ballot is taken', async () => {
    for (const at of [0, 1, 2]) {
      expect(await tried(at, losingAnswers(1))).toBe('RETRY');
      keeper = testUrn(world.db, world.api.keyFolder);
    }
    expect(await isSealedOnDisk()).toBe(true);
    expect([await tried(0), await tried(1), await tried(2)]).toEqual(['OK', 'OK', 'OK']);
  });

  test('while seven members cast: all its connections are cut again and again, and each ballot is taken once', async () => {
    const server = await urnServer(world);
    const told = new Map<string, string>();
    const changed: string[] = [];
    const send = async ({ envelope, key }: OwnBallot): Promise<void> => {
      for (let trial = 0; trial < 40; trial += 1) {
        const { code, receipt } = await castAt(server.address, roundId, envelope);
        if (code !== 'OK') continue;
        const said = Buffer.from(receipt ?? []).toString('hex');
        if (told.has(key) && told.get(key) !== said) changed.push(key);
        told.set(key, said);
        return;
      }
    };
    let isOver = false;
    const cutting = (async () => {
      const other = createDb(database.url, { max: 1, applicationName: 'scissors' });
      while (!isOver)
        await other.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name <> 'scissors' and pid <> pg_backend_pid()`);
      await other.close();
    })();

    await Promise.all([...ballots, ...ballots].map(send));
    isOver = true;
    await cutting;
    await Promise.all(ballots.map(send));

    expect(changed).toEqual([]);
    expect(told.size).toBe(7);
    expect(await world.db.urnEntry.count({ where: { itemId } })).toBe(7);
    expect(await isSealedOnDisk()).toBe(true);
    await server.close();
  });

  test('with no connection left: the device is told to try again, and is taken when one is free', async () => {
    const small = createDb(database.url, { max: 1 });
    const held = await small.pool.connect();
    expect(await tried(0, small.client)).toBe('RETRY');
    held.release();
    expect(await tried(0, small.client)).toBe('OK');
    await small.close();
  });
});
