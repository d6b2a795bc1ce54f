import { BALLOT_SIGN_IN_MS, RECENT_SIGN_IN_MS } from '@thidua/domain/accounts';
import { describe, expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import { requireRecentSignIn } from './recent-sign-in.ts';

const NOW = new Date('2021-12-10T02:00:00Z');

/** What the door says to somebody who gave the password so long ago. */
function answer(agoMs: number | undefined, withinMs?: number): string {
  const confirmedAt = agoMs === undefined ? undefined : new Date(NOW.valueOf() - agoMs);
  try {
    requireRecentSignIn({ connection: { confirmedAt }, now: () => NOW }, withinMs);
    return 'OPEN';
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}

describe('before a weighty act', () => {
  test.each([
    ['has just been given', 0, undefined, 'OPEN'],
    ['was given a moment less than ten minutes ago', RECENT_SIGN_IN_MS - 1, undefined, 'OPEN'],
    ['was given ten minutes ago', RECENT_SIGN_IN_MS, undefined, 'RECENT_SIGN_IN_REQUIRED'],
    ['was never given', undefined, undefined, 'RECENT_SIGN_IN_REQUIRED'],
    ['was given four minutes ago and ballots are taken', BALLOT_SIGN_IN_MS - 60_000, BALLOT_SIGN_IN_MS, 'OPEN'],
    [
      'was given five minutes ago and ballots are taken',
      BALLOT_SIGN_IN_MS,
      BALLOT_SIGN_IN_MS,
      'RECENT_SIGN_IN_REQUIRED',
    ],
  ])('the password %s', (_, agoMs, withinMs, expected) => {
    expect(answer(agoMs, withinMs)).toBe(expected);
  });
});
