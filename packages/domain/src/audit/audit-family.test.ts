import { expect, test } from 'vitest';
import { AUDIT_FAMILIES, objectTypesOf, readableFamilies } from './audit-family.ts';

test.each([
  [['STAFF'], []],
  [['HEAD', 'REVIEWER'], []],
  [['COUNCIL'], ['COUNCIL']],
  [['ADMIN'], ['RIGHTS', 'ACCOUNT', 'OPERATION']],
  [['AUDITOR'], AUDIT_FAMILIES],
] as const)('%j read what others did in %j', (roles, families) => {
  expect(readableFamilies(roles)).toEqual(families);
});

test('neither the secretary nor the director reads when others signed in', () => {
  const types = objectTypesOf(readableFamilies(['SECRETARY', 'DIRECTOR', 'CHAIR']));
  expect(types).toContain('Staff');
  expect(types).not.toContain('Account');
});

test('the administrator reads nothing of people and awards', () => {
  const types = objectTypesOf(readableFamilies(['ADMIN', 'STAFF']));
  expect(types).not.toContain('Staff');
  expect(types).not.toContain('Nomination');
});
