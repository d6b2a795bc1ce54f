import { expect, test } from 'vitest';
import { ROLES, type Role } from '../accounts/index.ts';
import { MOVEMENT_STATUSES } from '../movements/index.ts';
import { movementActs } from './plan-policy.ts';

const anActor = (role: Role) => ({ roles: [{ role, departmentId: undefined }] }) as never;

test.each([
  ['SECRETARY', 'DRAFT', ['EDIT']],
  ['SECRETARY', 'LAUNCHED', ['EDIT', 'REVIEW_INTERIM', 'REVIEW_FINALLY']],
  ['DIRECTOR', 'DRAFT', ['LAUNCH']],
  ['DIRECTOR', 'LAUNCHED', ['WITHDRAW_LAUNCH']],
  ['DIRECTOR', 'FINAL_REVIEWED', ['CLOSE']],
] as const)('%s, %s: %o', (role, status, acts) => {
  expect(movementActs(anActor(role), status)).toEqual(acts);
});

test('nobody else does anything, and nobody anything once it is closed', () => {
  const others = ROLES.filter((role) => role !== 'SECRETARY' && role !== 'DIRECTOR');
  for (const role of others)
    for (const status of MOVEMENT_STATUSES) expect(movementActs(anActor(role), status)).toEqual([]);
  for (const role of ROLES) expect(movementActs(anActor(role), 'CLOSED')).toEqual([]);
});
