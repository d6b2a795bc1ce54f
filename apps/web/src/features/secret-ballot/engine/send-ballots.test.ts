import { base64UrlOf, replyBytes, SIZE, nameBytes, type UrnReply } from '@thidua/ballot';
import { randomFrom } from '@thidua/ballot/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { receiptsInUrn, sendBallots, type Outside, type ToSend } from './send-ballots.ts';

const RECEIPT = nameBytes<'receipt'>(new Uint8Array(SIZE.signature).fill(7));
const OK: UrnReply = { code: 'OK', receipt: RECEIPT };

/** An urn behind a line that does what the fates say; it keeps the first ballot of every body. */
function badLine(fates: readonly ('DROP' | 'LOSE_ANSWER' | 'CUT_ANSWER' | 'RETRY' | 'PASS')[]) {
  const lying = new Set<string>();
  const waits: number[] = [];
  let at = 0;
  const outside: Outside = {
    post: (_, body) => {
      const fate = fates[at++] ?? 'PASS';
      if (fate === 'DROP') return Promise.reject(new TypeError('no line'));
      if (fate === 'RETRY') return Promise.resolve(replyBytes({ code: 'RETRY', receipt: undefined }));
      lying.add(body.join());
      if (fate === 'LOSE_ANSWER') return Promise.reject(new TypeError('no answer'));
      return Promise.resolve(fate === 'CUT_ANSWER' ? replyBytes(OK).slice(0, 40) : replyBytes(OK));
    },
    wait: (ms) => Promise.resolve(void waits.push(ms)),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  };
  return { outside, lying, waits };
}

function three(onTaken: ToSend['onTaken'], more: Partial<ToSend> = {}): ToSend {
  return {
    roundId: 'round',
    pending: { a: 'AAAA', b: 'BBBB', c: 'CCCC' },
    isLate: false,
    isWindow: false,
    isClosing: () => false,
    signal: new AbortController().signal,
    isReceipt: () => true,
    onTaken,
    ...more,
  };
}

/** Lets the ballots leave in the order of their delays, as a clock would, and gives the places on the screen in that order. */
async function orderOfLeaving(items: number, seed: string): Promise<readonly number[]> {
  const waiting: { readonly ms: number; readonly go: () => void }[] = [];
  const left: number[] = [];
  const { bytes } = randomFrom(seed);
  const outside: Outside = {
    post: (_, body) => {
      left.push(body[0] ?? 0);
      return Promise.resolve(replyBytes(OK));
    },
    wait: (ms) => new Promise((go) => void waiting.push({ ms, go })),
    random: bytes,
  };
  const pending = Object.fromEntries(
    Array.from({ length: items }, (_, at) => [`item ${at}`, base64UrlOf(Uint8Array.of(at, 1, 2))]),
  );
  const done = sendBallots(outside, { ...three(() => Promise.resolve()), pending });
  for (const { go } of waiting.toSorted((one, other) => one.ms - other.ms)) {
    go();
    await flushed();
  }
  await done;
  return left;
}

/** What was resolved has run. */
const flushed = (): Promise<void> => new Promise((go) => void setTimeout(go, 0));

/** Spearman's rank correlation of the places on the screen with those in time. */
function rankCorrelation(order: readonly number[]): number {
  const n = order.length;
  const squares = order.reduce((sum, place, time) => sum + (place - time) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

/** Over many rounds of chance, the mean of such correlations in its own standard deviations. */
function inSigmas(correlations: readonly number[], n: number): number {
  const mean = correlations.reduce((sum, each) => sum + each, 0) / correlations.length;
  return mean * Math.sqrt(correlations.length * (n - 1));
}

describe('sending ballots', () => {
  test('B17: over a line that drops, loses and cuts, each ballot lies in the urn once and is told as taken once', async () => {
    const fate = fc.constantFrom('DROP', 'LOSE_ANSWER', 'CUT_ANSWER', 'RETRY', 'PASS');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 30 }), async (fates) => {
        const line = badLine(fates);
        const taken: string[] = [];
        const ends = await sendBallots(
          line.outside,
          three((itemId) => Promise.resolve(void taken.push(itemId))),
        );
        expect([taken.toSorted(), line.lying.size, ends.size]).toEqual([['a', 'b', 'c'], 3, 0]);
      }),
      { numRuns: 200 },
    );
  });

  test('B24: over 400 members with 12 items the order in which ballots leave says nothing of their order on the screen (rank test)', async () => {
    const correlations: number[] = [];
    for (let member = 0; member < 400; member += 1)
      correlations.push(rankCorrelation(await orderOfLeaving(12, `member ${member}`)));
    expect(Math.abs(inSigmas(correlations, 12))).toBeLessThan(3);
    // The same test sees at once what is sent as it stands on the screen, but for one pair in each ballot paper.
    const nearlySorted = rankCorrelation([1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(inSigmas([nearlySorted, nearlySorted], 12)).toBeGreaterThan(3);
  });

  test('B24: each ballot waits 2 to 25 seconds of its own before it leaves', async () => {
    const line = badLine([]);
    await sendBallots(
      line.outside,
      three(() => Promise.resolve()),
    );
    expect(line.waits).toHaveLength(3);
    expect(line.waits.every((ms) => ms >= 2_000 && ms <= 25_000)).toBe(true);
  });

  test('T3: collected by the chair, every ballot leaves within 25 seconds, also of who came late', async () => {
    const line = badLine([]);
    await sendBallots(
      line.outside,
      three(() => Promise.resolve(), { isWindow: true, isLate: true }),
    );
    expect(line.waits).toHaveLength(3);
    expect(line.waits.every((ms) => ms >= 0 && ms <= 25_000)).toBe(true);
  });

  test('who took the ballots while others were casting waits a minute or more, unless the urn is about to be shut', async () => {
    const late = badLine([]);
    await sendBallots(
      late.outside,
      three(() => Promise.resolve(), { isLate: true }),
    );
    const closing = badLine([]);
    await sendBallots(
      closing.outside,
      three(() => Promise.resolve(), { isLate: true, isClosing: () => true }),
    );
    expect(Math.min(...late.waits)).toBeGreaterThanOrEqual(60_000);
    expect(Math.max(...closing.waits)).toBeLessThanOrEqual(25_000);
  });

  test.each(['CLOSED', 'ALREADY_CAST', 'BAD'] as const)(
    'an urn that says %s is believed, and nothing is sent again',
    async (code) => {
      let posts = 0;
      const { outside } = badLine([]);
      const shut = {
        ...outside,
        post: () => Promise.resolve(replyBytes({ code, receipt: undefined })).finally(() => (posts += 1)),
      };
      const ends = await sendBallots(
        shut,
        three(() => Promise.resolve()),
      );
      expect([[...ends.values()], posts]).toEqual([[code, code, code], 3]);
    },
  );

  test('an OK that the urn did not sign for this ballot is no success: the same bytes go again', async () => {
    const line = badLine([]);
    let doubts = 5;
    const taken: string[] = [];
    await sendBallots(
      line.outside,
      three((itemId) => Promise.resolve(void taken.push(itemId)), { isReceipt: () => doubts-- <= 0 }),
    );
    expect([taken.toSorted(), line.lying.size, line.waits.length]).toEqual([['a', 'b', 'c'], 3, 3 + 5]);
  });
});

describe('asking the urn what lies in it', () => {
  test('each question leaves at a time of its own', async () => {
    const line = badLine([]);
    const requests = ['a', 'b', 'c'].map((itemId) => ({ itemId, body: new Uint8Array([itemId.codePointAt(0) ?? 0]) }));
    const found = await receiptsInUrn(line.outside, 'round', requests, new AbortController().signal);
    expect([Object.keys(found).toSorted(), line.waits.length]).toEqual([['a', 'b', 'c'], 3]);
  });
});
