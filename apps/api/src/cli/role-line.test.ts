import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';
import { roleLine } from './role-line.ts';

test('a role is told with its days as people here write them', () => {
  const from = plainDate('2021-12-06');
  expect(roleLine({ role: 'SECRETARY', department: undefined, from, to: undefined })).toBe(
    'SECRETARY  Thường trực Hội đồng  06/12/2021 – …',
  );
  expect(roleLine({ role: 'HEAD', department: 'VP', from, to: plainDate('2022-12-31') })).toContain('HEAD (VP)  ');
});
