import { expect, test } from 'vitest';
import type { Grant } from '../accounts/index.ts';
import { maySeeRatings } from './rating-policy.ts';

const LAN = { staffId: 'lan', departmentId: 'hop-tac' };

function reader(staffId: string | undefined, ...roles: readonly Grant[]) {
  return { staffId, roles };
}

test.each([
  ['the person', reader('lan'), true],
  ['the head of the division', reader('hung', { role: 'HEAD', departmentId: 'hop-tac' }), true],
  ['the head of another division', reader('hung', { role: 'HEAD', departmentId: 'lanh-su' }), false],
  ['a colleague', reader('an', { role: 'STAFF', departmentId: undefined }), false],
  ['the secretary', reader('thu', { role: 'SECRETARY', departmentId: undefined }), true],
  ['the director', reader('son', { role: 'DIRECTOR', departmentId: undefined }), true],
  ['the inspector', reader(undefined, { role: 'AUDITOR', departmentId: undefined }), true],
  ['a member of the council', reader('an', { role: 'COUNCIL', departmentId: undefined }), false],
  ['the administrator', reader(undefined, { role: 'ADMIN', departmentId: undefined }), false],
] as const)('%s may see the ratings: %s', (_who, asking, expected) => {
  expect(maySeeRatings(asking, LAN)).toBe(expected);
});

test('a person without a division is nobody’s subordinate', () => {
  const head = reader('hung', { role: 'HEAD', departmentId: 'hop-tac' });
  expect(maySeeRatings(head, { staffId: 'lan', departmentId: undefined })).toBe(false);
});
