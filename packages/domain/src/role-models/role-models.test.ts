import { expect, test } from 'vitest';
import { plainDate, unreachable } from '../kernel/index.ts';
import {
  achievedProblems,
  proposedProblems,
  ROLE_MODEL_TRANSITIONS,
  roleModelEventsFor,
  type RoleModelStatus,
} from './index.ts';

const secretary = { roles: [{ role: 'SECRETARY' as const, departmentId: undefined }] };
const head = (departmentId: string) => ({ roles: [{ role: 'HEAD' as const, departmentId }] });

test('every state is reached; a head writes of the own unit, and nobody publishes what the own unit proposes', () => {
  expect(unreachable<RoleModelStatus, string>(ROLE_MODEL_TRANSITIONS, 'DRAFT')).toEqual([]);
  const proposed = { status: 'PROPOSED' as const, departmentId: 'division' };
  expect(roleModelEventsFor(head('division'), proposed)).toEqual(['WITHDRAW']);
  expect(roleModelEventsFor(head('elsewhere'), proposed)).toEqual([]);
  expect(roleModelEventsFor(secretary, proposed)).toEqual(['RETURN', 'PUBLISH', 'WITHDRAW']);
  const both = { roles: [...secretary.roles, ...head('division').roles] };
  expect(roleModelEventsFor(both, proposed)).toEqual(['WITHDRAW']);
  expect(roleModelEventsFor(head('division'), { ...proposed, status: 'PUBLISHED' })).toEqual([]);
});

test('an example has a field and a story, and was not achieved tomorrow', () => {
  expect(proposedProblems({ title: 'Người dịch', field: ' ', story: '' })).toMatchObject([
    { field: 'field', code: 'REQUIRED' },
    { field: 'story', code: 'REQUIRED' },
  ]);
  expect(achievedProblems(plainDate('2021-12-07'), plainDate('2021-12-06'))).toMatchObject([{ code: 'NOT_YET' }]);
});
