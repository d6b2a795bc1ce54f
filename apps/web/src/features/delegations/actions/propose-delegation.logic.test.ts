import { expect, test } from 'vitest';

import { dateEntry } from '../../../ui/date-entry.ts';
import { candidateOptions, fittingCapacity, missingFields, principalsOf } from './propose-delegation.logic.ts';
import type { Candidate, Holder } from './propose-delegation.logic.ts';

const held = (role: 'HEAD' | 'DIRECTOR' | 'STAFF', department: string | null, tense: 'HELD' | 'ENDED' = 'HELD') => ({
  __typename: 'HeldRole' as const,
  id: `${role} ${department ?? ''}`,
  role,
  tense,
  department: department === null ? null : { __typename: 'Department' as const, id: department, name: department },
});
const holder = (...roles: readonly ReturnType<typeof held>[]): Holder => ({
  __typename: 'Account',
  id: 'a1',
  displayName: 'Mai Xuân Đức',
  staff: { __typename: 'StaffMember', id: 's1', post: 'Trưởng phòng', department: null },
  roles,
});
const candidate = (id: string, hasPerson = true): Candidate => ({
  __typename: 'Account',
  id,
  displayName: id,
  staff: hasPerson ? { __typename: 'StaffMember', id: `s ${id}`, post: 'Chuyên viên', department: null } : null,
});

test('a head of two departments can be stood in for in each; a role that has ended is none', () => {
  const roles = [held('HEAD', 'HTQT'), held('HEAD', 'LSVK'), held('HEAD', 'VP', 'ENDED'), held('STAFF', null)];
  expect(principalsOf('HEAD_OF_DEPARTMENT', [holder(...roles)]).map(({ key }) => key)).toEqual(['a1 HTQT', 'a1 LSVK']);
  expect(principalsOf('SIGN_DECISIONS', [holder(held('DIRECTOR', null))])).toMatchObject([{ departmentId: undefined }]);
});

test('the list offers people, never the principal, and keeps whoever is chosen', () => {
  const [principal] = principalsOf('HEAD_OF_DEPARTMENT', [holder(held('HEAD', 'HTQT'))]);
  const found = [candidate('a1'), candidate('a2'), candidate('machine', false)];
  expect(candidateOptions(found, undefined, principal).map(({ id }) => id)).toEqual(['a2']);
  expect(candidateOptions(found, candidate('a9'), principal).map(({ id }) => id)).toEqual(['a9', 'a2']);
});

test.each([
  ['HEAD_OF_DEPARTMENT', 'Phó Trưởng phòng', 'HTQT', 'HTQT', 'ON_BEHALF'],
  ['HEAD_OF_DEPARTMENT', 'Phó Trưởng phòng', 'LSVK', 'HTQT', 'ACTING'],
  ['HEAD_OF_DEPARTMENT', 'Chuyên viên', 'HTQT', 'HTQT', 'ACTING'],
  ['SIGN_DECISIONS', 'Phó Giám đốc', 'BGD', 'BGD', 'ON_BEHALF'],
  ['SIGN_DECISIONS', 'Phó Chánh Văn phòng', 'VP', 'BGD', 'BY_AUTHORITY'],
  ['SIGN_DECISIONS', 'Chánh Văn phòng', 'VP', 'BGD', 'BY_AUTHORITY'],
] as const)('%s by %j of %s beside %s is %s', (duty, post, place, placeId, capacity) => {
  const department = { __typename: 'Department' as const, id: place, name: place };
  const staff = { __typename: 'StaffMember' as const, id: 's1', post, department };
  expect(fittingCapacity(duty, { placeId }, { staff })).toBe(capacity);
});

test('what is empty is named in the order of the form', () => {
  const nothing = dateEntry(undefined);
  const entered = { principal: undefined, delegate: candidate('a2'), from: nothing, to: dateEntry('2021-12-10') };
  expect(missingFields({ ...entered, paperNumber: ' ', paperDate: nothing, reason: '' })).toEqual([
    'principalId',
    'from',
    'paperNumber',
    'paperDate',
    'reason',
  ]);
});
