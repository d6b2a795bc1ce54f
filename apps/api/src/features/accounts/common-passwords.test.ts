import { expect, test } from 'vitest';
import { isVietnameseCommon } from './common-passwords.ts';

test.each([
  ['matkhau123', true],
  ['Mật khẩu 2021!', true],
  ['@hatinh2026', true],
  ['anhyeuem', true],
  ['mua-thu-ha-tinh-se-lanh', false],
  ['thidua-2021-so-ngoai-vu', false],
  ['12345678', false],
])('%s is known to everybody: %s', (password, isCommon) => {
  expect(isVietnameseCommon(password)).toBe(isCommon);
});
