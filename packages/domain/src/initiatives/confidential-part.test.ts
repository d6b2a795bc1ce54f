import { expect, test } from 'vitest';
import type { Role } from '../accounts/index.ts';
import { confidenceAccess, confidenceProblems } from './confidential-part.ts';
import type { InitiativeActor, InitiativeFacts } from './initiative-policy.ts';

const FACTS: InitiativeFacts = {
  status: 'RECEIVED',
  ownerId: 'owner',
  authorIds: ['owner', 'coauthor'],
  departmentId: 'htqt',
  headIds: ['head'],
  secretaryIds: ['secretary'],
  isLate: false,
};
const NAMED = ['named'];

function actor(staffId: string, role: Role, departmentId?: string): InitiativeActor {
  return { staffId, roles: [{ role, departmentId }] };
}

function nobodyOfStaff(role: Role): InitiativeActor {
  return { staffId: undefined, roles: [{ role, departmentId: undefined }] };
}

test.each([
  ['the owner', actor('owner', 'STAFF'), 'PLAIN'],
  ['a co-author', actor('coauthor', 'STAFF'), 'PLAIN'],
  ['a co-author who is the secretary', actor('coauthor', 'SECRETARY'), 'PLAIN'],
  ['the head of the division', actor('head', 'HEAD', 'htqt'), 'OPEN'],
  ['the secretariat', actor('secretary', 'SECRETARY'), 'OPEN'],
  ['the director', actor('director', 'DIRECTOR'), 'OPEN'],
  ['a named colleague', actor('named', 'STAFF'), 'OPEN'],
  ['a named reviewer', actor('named', 'REVIEWER'), 'OPEN'],
  ['the head of another division', actor('other', 'HEAD', 'lanhsu'), undefined],
  ['a colleague', actor('other', 'STAFF'), undefined],
  ['a reviewer', actor('other', 'REVIEWER'), undefined],
  ['a member of the council', actor('other', 'COUNCIL'), undefined],
  ['its chair', actor('other', 'CHAIR'), undefined],
  ['the inspector', nobodyOfStaff('AUDITOR'), undefined],
  ['the administrator', nobodyOfStaff('ADMIN'), undefined],
] as const)('%s', (_who, who, access) => {
  expect(confidenceAccess(who, FACTS, NAMED)).toBe(access);
});

test('length and number of those named are told with what is allowed', () => {
  expect(confidenceProblems('ă'.repeat(5_000), ['one', 'one'])).toEqual([]);
  expect(
    confidenceProblems(
      'ă'.repeat(5_001),
      Array.from({ length: 21 }, (_, index) => String(index)),
    ),
  ).toEqual([
    { field: 'confidential', code: 'TOO_LONG', limit: 5_000, actual: 5_001 },
    { field: 'confidants', code: 'TOO_MANY', limit: 20, actual: 21 },
  ]);
});
