import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { councilWorld, type CouncilWorld } from '../testing/council-world.ts';
import { AGAINST, castAt, deviceOf, draftedRound, FOR, votingRound, type OwnBallot } from '../testing/play-ballot.ts';
import { runningMeeting } from '../testing/run-meeting.ts';
import { IS_SOAK } from '../testing/soak.ts';
import { TEST_FIELD_KEY, testUrn } from '../testing/test-api.ts';
import { countUrn } from './count-urn.ts';

const PROGRAM = fileURLToPath(new URL('../testing/serve-urn.process.ts', import.meta.url));
/** How often the urn is killed here, and how often in `pnpm soak`. */
const KILLS = IS_SOAK ? 200 : 8;
const LONGEST_LIFE_MS = 120;
const A_RUN_MS = 60_000 + KILLS * 10_000;

const database = await testDatabase();
let world: CouncilWorld;
beforeAll(async () => {
  world = await councilWorld(database);
});
afterAll(() => database.close());

const running = new Set<ChildProcess>();
// One that a failed test left would keep the lock.
afterEach(async () => {
  for (const child of running) await killed(child);
});

interface UrnProcess {
  readonly address: string;
  readonly child: ChildProcess;
}

async function started(): Promise<UrnProcess> {
  const child = spawn(
    process.execPath,
    [
      '--conditions=source',
      '--disable-warning=ExperimentalWarning',
      PROGRAM,
      database.url,
      world.api.keyFolder,
      Buffer.from(TEST_FIELD_KEY).toString('hex'),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  running.add(child);
  const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]; // Node's own shape
  return { address: `http://127.0.0.1:${port}`, child };
}

async function killed(child: ChildProcess): Promise<void> {
  running.delete(child);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** What the voter has in hand: the receipt, or nothing where the line went dead. */
async function receiptOf(
  { address }: UrnProcess,
  roundId: string,
  { envelope }: OwnBallot,
): Promise<string | undefined> {
  try {
    const { code, receipt } = await castAt(address, roundId, envelope);
    return code === 'OK' ? Buffer.from(receipt ?? []).toString('hex') : undefined;
  } catch {
    return undefined; // killed while it was asked: the device tries again
  }
}

test(
  `B16: the urn is killed ${KILLS} times in the midst of casts: who was told OK is counted once, with the same receipt for ever`,
  { timeout: A_RUN_MS },
  async () => {
    const id = await draftedRound(world, await runningMeeting(world, []), {
      rehearsalTitles: ['Người thử 1', 'Người thử 2', 'Người thử 3'],
    });
    const manifest = await votingRound(world, id);
    const ballots: OwnBallot[] = [];
    for (let place = 0; place < 7; place += 1) {
      const device = await deviceOf(world, manifest, place);
      for (const item of manifest.items)
        ballots.push(await device.ballot(item.id, ballots.length % 3 === 0 ? AGAINST : FOR));
    }
    const told = new Map<string, string>();
    const changed: string[] = [];
    const note = (key: string, receipt: string | undefined): void => {
      if (receipt === undefined) return;
      if (told.has(key) && told.get(key) !== receipt) changed.push(key);
      told.set(key, receipt);
    };

    for (let kill = 0; kill < KILLS; kill += 1) {
      const urn = await started();
      // A few at a time, so that there is something left to interrupt until the last life.
      const inHand = ballots.toSorted(() => Math.random() - 0.5).slice(0, 4);
      const replies = inHand.map(async (ballot) => note(ballot.key, await receiptOf(urn, id, ballot)));
      await pause(Math.random() * LONGEST_LIFE_MS);
      await killed(urn.child);
      await Promise.all(replies);
    }
    const toldBefore = told.size;
    const last = await started();
    for (const ballot of ballots) {
      await expect
        .poll(
          async () => {
            const receipt = await receiptOf(last, id, ballot);
            note(ballot.key, receipt);
            return receipt;
          },
          { timeout: 20_000 },
        )
        .toBeDefined();
    }
    await killed(last.child);

    expect(changed, `of ${toldBefore} told before the last life`).toEqual([]);
    const living = await testUrn(world.db, world.api.keyFolder).living(id);
    if (living === undefined) throw new Error('the keys are gone');
    const nothing = { collected: [], paper: new Map(), named: new Map() };
    const urn = await countUrn(world.db, living, { manifest, ...nothing });
    expect(urn).toMatchObject({ brokenBoxes: 0, isUrnSealWhole: true });
    expect(new Set(urn.results.items.flatMap((item) => item.ballots.map(({ pk }) => pk)))).toEqual(
      new Set(ballots.map(({ key }) => Buffer.from(key, 'hex').toString('base64url'))),
    );
    expect(urn.counts.map((count) => count.ballots)).toEqual([7, 7, 7]);
  },
);
