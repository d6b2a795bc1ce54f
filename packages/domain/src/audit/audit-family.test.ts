import { expect, test } from 'vitest';
import { closedEntries } from './audit-class.ts';
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

test('M3: the director does not learn from the trail what the records do not tell', () => {
  const { actions, objectTypes } = closedEntries(['DIRECTOR', 'STAFF']);
  expect(actions).toEqual([
    'PERSONAL_VALUE_REVEALED',
    'PERSONAL_DATA_SAVED',
    'DISCIPLINE_RECORDED',
    'DISCIPLINE_CORRECTED',
    'INCIDENT_RECORDED',
    'INCIDENT_RESOLVED',
    'HEALTH_REASON_RECORDED',
    'CASE_OPENED',
    'CASE_CLOSED',
    'CONTRIBUTION_RECORDED',
  ]);
  expect(objectTypes).toEqual(['Discipline']);
});

test.each([['SECRETARY'], ['AUDITOR']] as const)('to the %s no entry about people is closed', (role) => {
  expect(closedEntries([role])).toEqual({ actions: [], objectTypes: [] });
});
