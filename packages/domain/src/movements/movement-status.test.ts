import { describe, expect, test } from 'vitest';
import { unreachable } from '../kernel/index.ts';
import { applyMovementEvent, MOVEMENT_TRANSITIONS } from './movement-status.ts';

describe('the life of a movement', () => {
  test.each([
    ['DRAFT', 'LAUNCH', 'LAUNCHED'],
    ['DRAFT', 'REVIEW_INTERIM', undefined],
    ['DRAFT', 'CLOSE', undefined],
    ['LAUNCHED', 'LAUNCH', undefined],
    ['LAUNCHED', 'REVIEW_INTERIM', 'INTERIM_REVIEWED'],
    ['LAUNCHED', 'REVIEW_FINALLY', 'FINAL_REVIEWED'],
    ['LAUNCHED', 'CLOSE', undefined],
    ['INTERIM_REVIEWED', 'REVIEW_FINALLY', 'FINAL_REVIEWED'],
    ['INTERIM_REVIEWED', 'REVIEW_INTERIM', undefined],
    ['FINAL_REVIEWED', 'CLOSE', 'CLOSED'],
    ['LAUNCHED', 'WITHDRAW_LAUNCH', 'DRAFT'],
    ['INTERIM_REVIEWED', 'WITHDRAW_LAUNCH', undefined],
    ['FINAL_REVIEWED', 'EDIT', 'FINAL_REVIEWED'],
    ['CLOSED', 'LAUNCH', undefined],
    ['CLOSED', 'EDIT', undefined],
  ] as const)('%s + %s → %s', (from, event, to) => {
    expect(applyMovementEvent(from, event)).toEqual(
      to === undefined ? { ok: false, error: { code: 'INVALID_TRANSITION', from, event } } : { ok: true, value: to },
    );
  });

  test('every status can be reached from the draft', () => {
    expect(unreachable(MOVEMENT_TRANSITIONS, 'DRAFT')).toEqual([]);
  });
});
