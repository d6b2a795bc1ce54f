import { expect, test } from 'vitest';
import type { Role } from '../accounts/index.ts';
import { HIDDEN_VALUE, shownChanges } from './personal-values.ts';

const PART = {
  subjectId: 'lan',
  changes: [
    { field: 'email', before: null, after: 'lan@example.vn' },
    { field: 'title', before: 'Chuyên viên', after: 'Phó Trưởng phòng' },
    { field: 'fields', before: null, after: ['a', 'b'] },
  ],
};

function reader(staffId: string | undefined, ...roles: readonly Role[]) {
  return { accountId: 'account', staffId, roles: roles.map((role) => ({ role, departmentId: undefined })) };
}

test.each([
  ['the person', reader('lan', 'STAFF'), 'lan@example.vn'],
  ['the office', reader('thu', 'SECRETARY'), 'lan@example.vn'],
  ['the inspector', reader(undefined, 'AUDITOR'), HIDDEN_VALUE],
  ['the administrator', reader(undefined, 'ADMIN'), HIDDEN_VALUE],
  ['the director', reader('son', 'DIRECTOR'), HIDDEN_VALUE],
])('%s sees a private address as %s', (_who, asking, expected) => {
  const [email, title, fields] = shownChanges(asking, PART);
  expect(email).toEqual({ field: 'email', before: null, after: expected, isMasked: expected === HIDDEN_VALUE });
  expect(title).toMatchObject({ before: 'Chuyên viên', after: 'Phó Trưởng phòng', isMasked: false });
  expect(fields).toMatchObject({ after: 'a, b' });
});
