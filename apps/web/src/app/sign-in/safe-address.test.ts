import { expect, test } from 'vitest';

import { safeAddress } from './safe-address.ts';

test('after signing in the person goes where they wanted to go', () => {
  expect(safeAddress('/ho-so/1?nam=2021')).toBe('/ho-so/1?nam=2021');
});

test.each([null, '', 'https://example.org', '//example.org', '/\\example.org', 'javascript:alert(1)', '/dang-nhap'])(
  'the address %j leads home instead of out of the app',
  (next) => {
    expect(safeAddress(next)).toBe('/viec-cua-toi');
  },
);
