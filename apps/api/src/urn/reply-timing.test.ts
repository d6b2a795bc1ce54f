import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { replyOf, SIZE, type UrnReply } from '@thidua/ballot';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld } from '../testing/council-world.ts';
import { AGAINST, deviceOf, draftedRound, FOR, urnServer, votingRound } from '../testing/play-ballot.ts';
import { runningMeeting } from '../testing/run-meeting.ts';
import { IS_SOAK } from '../testing/soak.ts';

/*
 * What a reply is about stands inside it, sealed by https; nothing outside says more. How long each takes is not made equal: `pnpm
 * soak` tells the figures for `bench/README.md`.
 */

const TIMES = IS_SOAK ? 200 : 5;

const database = await testDatabase();
afterAll(() => database.close());

test('B25: OK, ALREADY_CAST and BAD look the same from outside: status, headers and 96 bytes', async () => {
  const world = await councilWorld(database);
  const urn = await urnServer(world);
  const roundId = await draftedRound(world, await runningMeeting(world, []), { rehearsalTitles: ['Người thử 1'] });
  const manifest = await votingRound(world, roundId);
  const device = await deviceOf(world, manifest, 0);
  const itemId = manifest.items[0]?.id ?? '';
  const { envelope: first } = await device.ballot(itemId, FOR);
  const { envelope: other } = await device.ballot(itemId, AGAINST);
  await urn.cast(roundId, first);
  const shapes = new Set<string>();
  const took = new Map<UrnReply['code'], number[]>();

  for (let time = 0; time < TIMES; time += 1) {
    for (const body of [first, other, new Uint8Array(randomBytes(SIZE.envelope))]) {
      const began = performance.now();
      const answer = await fetch(`${urn.address}/urn/v1/${roundId}/cast`, {
        method: 'POST',
        body: new Uint8Array(body),
      });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const { code } = replyOf(bytes) ?? { code: 'RETRY' as const };
      took.set(code, [...(took.get(code) ?? []), performance.now() - began]);
      const headers = [...answer.headers.entries()].filter(([name]) => name !== 'date');
      shapes.add(JSON.stringify([answer.status, headers.toSorted(), bytes.length]));
    }
  }
  await urn.close();

  expect([...took.keys()].toSorted()).toEqual(['ALREADY_CAST', 'BAD', 'OK']);
  expect(shapes.size).toBe(1);
  if (IS_SOAK) for (const [code, times] of took) process.stdout.write(`B25 ${code}: ${spread(times)} ms\n`);
});

/** Median (5th–95th percentile). */
function spread(times: readonly number[]): string {
  const sorted = times.toSorted((one, two) => one - two);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `${at(0.5)} (${at(0.05)}–${at(0.95)})`;
}
