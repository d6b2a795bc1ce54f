import { ROLES } from '@thidua/domain/accounts';
import { expect, test } from 'vitest';

import { GUIDE_GROUPS, orderedGroups } from './guides.logic.ts';

test('a head who is also staff finds both parts first', () => {
  expect(orderedGroups(['HEAD', 'STAFF'])).toEqual({
    own: ['STAFF', 'HEAD'],
    others: ['SECRETARY', 'COUNCIL', 'DIRECTOR', 'AUDITOR', 'ADMIN'],
  });
});

test('the chair reads the part of the council', () => {
  expect(orderedGroups(['CHAIR']).own).toEqual(['COUNCIL']);
});

test.each(ROLES)('%s finds a part of their own, and all others below', (role) => {
  const { own, others } = orderedGroups([role]);
  expect([own.length, own.length + others.length]).toEqual([1, GUIDE_GROUPS.length]);
});
