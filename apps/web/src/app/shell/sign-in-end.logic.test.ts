import { expect, test } from 'vitest';

import { signInState } from './sign-in-end.logic.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const start = Date.parse('2026-11-23T01:00:00Z');
const clock = { idleMs: 2 * HOUR, absoluteEnd: start + 12 * HOUR, lastContact: start };

test('nobody is warned while there is time', () => {
  expect(signInState({ ...clock, now: start + HOUR })).toEqual({ kind: 'FAR' });
});

test('five minutes before an unused sign-in ends the person is warned', () => {
  expect(signInState({ ...clock, now: start + 2 * HOUR - 5 * MINUTE })).toEqual({
    kind: 'NEAR',
    reason: 'IDLE',
    endsAt: start + 2 * HOUR,
  });
});

test('a request keeps the sign-in', () => {
  const now = start + 2 * HOUR - MINUTE;
  expect(signInState({ ...clock, lastContact: now, now })).toEqual({ kind: 'FAR' });
});

test('at the end of the working day use does not help', () => {
  const now = start + 12 * HOUR - 4 * MINUTE;
  expect(signInState({ ...clock, lastContact: now, now })).toEqual({
    kind: 'NEAR',
    reason: 'ABSOLUTE',
    endsAt: start + 12 * HOUR,
  });
});

test('a machine that slept over the end wakes up signed out', () => {
  expect(signInState({ ...clock, now: start + 20 * HOUR })).toEqual({ kind: 'OVER' });
});
