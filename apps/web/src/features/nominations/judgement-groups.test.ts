import { expect, test } from 'vitest';

import { judgementGroupOf } from './judgement-groups.ts';

test.each([
  ['LDTT.2', 'LDTT'],
  ['TTLDTT.2', 'TTLDTT'],
  ['GK.1.a', 'GK.1'],
  ['GK.2.c', 'GK.2'],
  ['G.3', 'other'],
])('%s is asked under %s', (rule, group) => {
  expect(judgementGroupOf(rule)).toBe(group);
});
