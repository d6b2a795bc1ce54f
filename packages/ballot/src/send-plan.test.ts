import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retryDelay, sendPlan, windowPlan } from './send-plan.ts';
import { randomFrom } from './testing/random-from.ts';

const ON_TIME = { isLate: false, isClosing: false };

describe('when a device sends its ballots', () => {
  test('each once, each 2 to 25 seconds after the member pressed, in the order of their delays', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.string(), (items, seed) => {
        const plan = sendPlan(items, ON_TIME, randomFrom(seed).bytes);
        expect(plan.map(({ item }) => item).toSorted((left, right) => left - right)).toEqual([...Array(items).keys()]);
        expect(plan.every(({ afterMs }) => afterMs >= 2_000 && afterMs <= 25_000)).toBe(true);
        expect(plan.every(({ afterMs }, at) => at === 0 || afterMs >= (plan[at - 1]?.afterMs ?? 0))).toBe(true);
      }),
    );
  });

  test('the place on the agenda says nothing of the place in time', () => {
    const random = randomFrom('order');
    const firsts = Array.from({ length: 3_000 }, () => sendPlan(6, ON_TIME, random.bytes)[0]?.item);
    const counts = Array.from({ length: 6 }, (_, item) => firsts.filter((first) => first === item).length);
    const chiSquare = counts.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
    expect(chiSquare).toBeLessThan(20.5);
  });

  test('whoever collected late waits one to three minutes more, unless closing is announced', () => {
    const random = randomFrom('late');
    const earliest = (isClosing: boolean): number =>
      sendPlan(5, { isLate: true, isClosing }, random.bytes)[0]?.afterMs ?? 0;
    const waiting = Array.from({ length: 200 }, () => earliest(false));
    expect(waiting.every((afterMs) => afterMs >= 62_000 && afterMs <= 205_000)).toBe(true);
    expect(Array.from({ length: 200 }, () => earliest(true)).every((afterMs) => afterMs <= 25_000)).toBe(true);
  });

  test('when the chair collects all at once, each goes within half a minute, the last seconds kept for the network', () => {
    const plan = windowPlan(100, randomFrom('window').bytes);
    expect(plan.map(({ item }) => item).toSorted((left, right) => left - right)).toEqual([...Array(100).keys()]);
    expect(plan.every(({ afterMs }) => afterMs >= 0 && afterMs <= 25_000)).toBe(true);
    expect(new Set(plan.map(({ afterMs }) => Math.floor(afterMs / 5_000))).size).toBeGreaterThanOrEqual(5);
  });

  test('tries again after half a second to half a minute, longer each time, never at a fixed beat', () => {
    const random = randomFrom('retry');
    const delays = [0, 1, 2, 3, 4, 5, 50].map((attempt) =>
      Array.from({ length: 50 }, () => retryDelay(attempt, random.bytes)),
    );
    const bounds = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000];
    expect(delays.map((some, at) => some.every((ms) => ms >= bounds[at]! / 2 && ms <= bounds[at]!))).toEqual(
      bounds.map(() => true),
    );
    expect(delays.every((some) => new Set(some).size > 20)).toBe(true);
  });
});
