import { describe, expect, test } from 'vitest';
import { hasRole, headedDepartments, isHeadOf, rolesOf } from './actor.ts';
import { isPermitted, PERMISSIONS, permissionsOf } from './permissions.ts';
import { roleConflicts, ROLES } from './role.ts';
import type { Role } from './role.ts';
import { ATTEMPT_WINDOW_MS, IN_HAND_MS, waitBeforeAttempt } from './sign-in-rules.ts';
import { foldUsername } from './username.ts';

function holding(...roles: readonly Role[]) {
  return { roles: roles.map((role) => ({ role, departmentId: undefined })) };
}

describe('roles', () => {
  test.each([
    [['ADMIN', 'COUNCIL'], 1],
    [['ADMIN', 'CHAIR', 'SECRETARY'], 2],
    [['ADMIN', 'DIRECTOR'], 1],
    [['ADMIN', 'REVIEWER'], 1],
    [['AUDITOR', 'STAFF'], 1],
    [['ADMIN', 'STAFF'], 0],
    [['STAFF', 'HEAD', 'COUNCIL', 'SECRETARY'], 0],
    [['COUNCIL', 'CHAIR', 'DIRECTOR'], 0],
    [['AUDITOR'], 0],
    [[], 0],
  ] as const satisfies readonly (readonly [readonly Role[], number])[])(
    '%j break the separation of duties %i times',
    (roles, count) => {
      expect(roleConflicts(roles)).toHaveLength(count);
    },
  );

  test('a head heads the own department only', () => {
    const head = {
      roles: [
        { role: 'HEAD', departmentId: 'a' },
        { role: 'STAFF', departmentId: undefined },
      ],
    } as const;
    expect(isHeadOf(head, 'a')).toBe(true);
    expect(isHeadOf(head, 'b')).toBe(false);
    expect(headedDepartments(head)).toEqual(['a']);
    expect(rolesOf(head)).toEqual(['HEAD', 'STAFF']);
    expect(hasRole(head, 'DIRECTOR', 'STAFF')).toBe(true);
  });
});

describe('permissions', () => {
  test('somebody without a role may nothing', () => expect(permissionsOf(holding())).toEqual([]));

  test('the technical administrator has no part in awards', () => {
    expect(permissionsOf(holding('ADMIN'))).toEqual([
      'session:any',
      'account:reset',
      'account:read',
      'account:manage',
      'role:apply',
      'delegation:read',
      'technical:read',
      'technical:try',
      'setting:read',
      'regime:read',
      'staff:read',
      'department:read',
      'department:create',
      'department:edit',
      'staff:edit',
      'organisation:start',
      'audit:read',
    ]);
  });

  test('the auditor reads, opens and verifies, and changes nothing', () => {
    const doors = permissionsOf(holding('AUDITOR')).filter((door) => !door.endsWith(':read'));
    expect(doors).toEqual(['session:any', 'record:reveal', 'audit:verify']);
  });

  test('neither administrator nor auditor votes', () => {
    expect(PERMISSIONS['meeting:vote']).not.toContain('ADMIN');
    expect(PERMISSIONS['meeting:vote']).not.toContain('AUDITOR');
  });

  test('whoever drafts a decision is not by that role the one who signs it', () => {
    expect(
      PERMISSIONS['decision:draft'].filter((role) => (PERMISSIONS['decision:issue'] as readonly Role[]).includes(role)),
    ).toEqual([]);
  });

  test.each(ROLES)('%s may keep the own session', (role) =>
    expect(isPermitted(holding(role), 'session:any')).toBe(true),
  );
});

describe('sign-in', () => {
  test.each([['  Giamdoc '], ['GIAMDOC'], ['ｇｉａｍｄｏｃ'], ['giam\u200bdoc'], ['giamdoc\u0000']])(
    '%j is the name giamdoc',
    (typed) => expect(foldUsername(typed)).toBe('giamdoc'),
  );

  const now = new Date('2026-11-23T07:30:00Z');
  const ago = (ms: number) => new Date(now.valueOf() - ms);

  test('four failures are no reason to wait', () => {
    expect(waitBeforeAttempt([{ scope: 'account', count: 4, settled: 4, oldest: ago(6_000) }], now)).toBeUndefined();
  });

  test('the fifth makes the person wait until the oldest is a quarter of an hour old', () => {
    expect(
      waitBeforeAttempt([{ scope: 'account', count: 5, settled: 5, oldest: ago(ATTEMPT_WINDOW_MS - 60_000) }], now),
    ).toBe(60);
  });

  test('thirty colleagues in the door keep the next one for seconds, not for a quarter of an hour', () => {
    const atTheDoor = { scope: 'network', count: 30, settled: 2, oldest: ago(60_000) } as const;
    expect(waitBeforeAttempt([atTheDoor], now)).toBe(IN_HAND_MS / 1000);
  });

  test('the longest of several waits counts', () => {
    const failures = [
      { scope: 'account', count: 5, settled: 5, oldest: ago(ATTEMPT_WINDOW_MS - 60_000) },
      { scope: 'network', count: 30, settled: 30, oldest: ago(ATTEMPT_WINDOW_MS - 120_000) },
      { scope: 'global', count: 299, settled: 299, oldest: ago(0) },
    ] as const;
    expect(waitBeforeAttempt(failures, now)).toBe(120);
  });
});
