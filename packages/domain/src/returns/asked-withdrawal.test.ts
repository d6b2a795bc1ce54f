import { expect, test } from 'vitest';
import { isWithdrawalAsked } from './asked-withdrawal.ts';

test('what was refused is asked for no longer', () => {
  const at = new Date('2021-11-20T02:00:00Z');
  expect(isWithdrawalAsked({ withdrawalAskedAt: null, withdrawalRefusedAt: null })).toBe(false);
  expect(isWithdrawalAsked({ withdrawalAskedAt: at, withdrawalRefusedAt: null })).toBe(true);
  expect(isWithdrawalAsked({ withdrawalAskedAt: at, withdrawalRefusedAt: at })).toBe(false);
});
