import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate, unreachable } from '../kernel/index.ts';
import { accountActsFor } from './account-policy.ts';
import { isSecondPerson } from './four-eyes.ts';
import { isUsername, proposeUsername } from './propose-username.ts';
import { firstSharedDay, roleTenseOn, sameRoleHeld, separationConflicts, type RolePeriod } from './role-period.ts';
import {
  applyRoleProposalEvent,
  mayEndRoleNow,
  REASON_MAX,
  ROLE_PROPOSAL_TRANSITIONS,
  roleProposalEventsFor,
  wantedEndProblems,
  wantedRoleProblems,
} from './role-proposal.ts';
import { roleConflicts, ROLES } from './role.ts';
import type { Role } from './role.ts';

const day = plainDate;
const FIRST = day('2021-01-01');

function period(role: Role, from: string, to?: string, departmentId?: string): RolePeriod {
  return { role, departmentId, from: day(from), to: to === undefined ? undefined : day(to) };
}

function somebody(accountId: string, ...roles: readonly Role[]) {
  return {
    accountId,
    staffId: `person of ${accountId}`,
    roles: roles.map((role) => ({ role, departmentId: undefined })),
  };
}

describe('separation of duties over time', () => {
  test.each([
    ['an administrator who is to sit in the council later', 'ADMIN', 'COUNCIL', '2021-06-01', '2021-06-01'],
    ['a council member whose term ends the day before', 'COUNCIL', 'ADMIN', '2022-01-01', undefined],
    ['a council member whose term ends on the very day', 'COUNCIL', 'ADMIN', '2021-12-31', '2021-12-31'],
    ['an auditor beside any other role', 'AUDITOR', 'STAFF', '2021-03-01', '2021-03-01'],
    ['a secretary who is a council member', 'SECRETARY', 'COUNCIL', '2021-03-01', undefined],
    ['a director who is chair', 'DIRECTOR', 'CHAIR', '2021-03-01', undefined],
  ] as const)('%s', (_case, held, wanted, from, clash) => {
    const until = held === 'COUNCIL' ? '2021-12-31' : undefined;
    const conflicts = separationConflicts([period(held, '2021-01-01', until)], period(wanted, from));
    expect(conflicts.map((conflict) => conflict.from)).toEqual(clash === undefined ? [] : [clash]);
  });

  test('whichever of two roles is held first, the answer is the same, and it is the rule of one day', () => {
    const someDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays(FIRST, days));
    const somePeriod = fc
      .record({ role: fc.constantFrom(...ROLES), from: someDay, days: fc.option(fc.nat(200), { nil: undefined }) })
      .map(({ role, from, days }) => ({
        role,
        departmentId: undefined,
        from,
        to: days === undefined ? undefined : addDays(from, days),
      }));
    fc.assert(
      fc.property(somePeriod, somePeriod, (one, other) => {
        const [there] = separationConflicts([one], other);
        const [back] = separationConflicts([other], one);
        expect(there?.from).toBe(back?.from);
        const isForbidden = one.role !== other.role && roleConflicts([one.role, other.role]).length > 0;
        expect(there !== undefined).toBe(isForbidden && firstSharedDay(one, other) !== undefined);
      }),
    );
  });

  test('a role is not given twice for the same days, but a head may take a second department', () => {
    const held = [period('HEAD', '2021-01-01', undefined, 'a')];
    expect(sameRoleHeld(held, period('HEAD', '2021-05-01', undefined, 'a'))).toEqual({
      role: 'HEAD',
      from: '2021-05-01',
    });
    expect(sameRoleHeld(held, period('HEAD', '2021-05-01', undefined, 'b'))).toBeUndefined();
  });

  test.each([
    ['2020-12-31', 'COMING'],
    ['2021-01-01', 'HELD'],
    ['2021-12-31', 'HELD'],
    ['2022-01-01', 'ENDED'],
  ] as const)('on %s a role of the year 2021 is %s', (on, tense) => {
    expect(roleTenseOn(period('COUNCIL', '2021-01-01', '2021-12-31'), day(on))).toBe(tense);
  });
});

describe('a proposal for a role', () => {
  test.each([
    ['PROPOSED', 'APPROVE', 'APPROVED'],
    ['PROPOSED', 'REFUSE', 'REFUSED'],
    ['PROPOSED', 'WITHDRAW', 'WITHDRAWN'],
    ['PROPOSED', 'APPLY', undefined],
    ['APPROVED', 'APPLY', 'APPLIED'],
    ['APPROVED', 'WITHDRAW', 'WITHDRAWN'],
    ['APPROVED', 'APPROVE', undefined],
    ['APPLIED', 'WITHDRAW', undefined],
    ['REFUSED', 'APPROVE', undefined],
    ['WITHDRAWN', 'APPLY', undefined],
  ] as const)('%s + %s → %s', (from, event, to) => {
    const next = applyRoleProposalEvent(from, event);
    expect(next.ok ? next.value : undefined).toBe(to);
  });

  test('every state can be reached', () => expect(unreachable(ROLE_PROPOSAL_TRANSITIONS, 'PROPOSED')).toEqual([]));

  const facts = { proposedBy: somebody('secretary'), subject: somebody('head') };
  test.each([
    ['the director', somebody('director', 'DIRECTOR'), 'PROPOSED', ['APPROVE', 'REFUSE']],
    ['a director who proposed it', somebody('secretary', 'DIRECTOR', 'SECRETARY'), 'PROPOSED', ['WITHDRAW']],
    ['a director who is to get it', somebody('head', 'DIRECTOR'), 'PROPOSED', []],
    ['the administrator before approval', somebody('admin', 'ADMIN'), 'PROPOSED', []],
    ['the administrator after approval', somebody('admin', 'ADMIN'), 'APPROVED', ['APPLY']],
    ['the secretary after approval', somebody('secretary', 'SECRETARY'), 'APPROVED', ['WITHDRAW']],
    ['an auditor', somebody('auditor', 'AUDITOR'), 'PROPOSED', []],
    ['the head', somebody('other', 'HEAD'), 'PROPOSED', []],
  ] as const)('%s can do what the step asks for', (_who, actor, status, events) => {
    expect(roleProposalEventsFor(actor, status, facts)).toEqual(events);
  });

  test('a second account of one person is no second pair of eyes', () => {
    const person = { accountId: 'first', staffId: 'one person' };
    expect(isSecondPerson({ accountId: 'second', staffId: 'one person' }, person)).toBe(false);
    expect(
      isSecondPerson({ accountId: 'second', staffId: undefined }, { accountId: 'first', staffId: undefined }),
    ).toBe(true);
  });

  test('a role is taken away at once by the director, from everybody but the director', () => {
    const director = somebody('director', 'DIRECTOR');
    expect(mayEndRoleNow(director, somebody('head'))).toBe(true);
    expect(mayEndRoleNow(director, director)).toBe(false);
    expect(mayEndRoleNow(somebody('secretary', 'SECRETARY'), somebody('head'))).toBe(false);
  });

  const today = day('2021-12-10');
  const wanted = {
    role: 'STAFF',
    departmentId: undefined,
    from: today,
    to: undefined,
    reason: 'Mới',
    hasPerson: true,
  } as const;
  test.each([
    [{}, []],
    [{ hasPerson: false }, ['role NEEDS_PERSON']],
    [{ hasPerson: false, role: 'ADMIN' }, []],
    [{ role: 'HEAD' }, ['departmentId REQUIRED']],
    [{ departmentId: 'a' }, ['departmentId NOT_SCOPED']],
    [{ from: day('2021-12-09') }, ['from IN_THE_PAST']],
    [{ role: 'COUNCIL' }, ['to REQUIRED']],
    [{ role: 'COUNCIL', to: day('2022-12-31') }, []],
    [{ to: day('2021-12-09') }, ['to END_BEFORE_START']],
    [{ reason: '' }, ['reason REQUIRED']],
    [{ reason: 'x'.repeat(REASON_MAX + 1) }, ['reason TOO_LONG']],
  ] as const)('asked for %j it says %j', (change, expected) => {
    const problems = wantedRoleProblems({ ...wanted, ...change }, today);
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });

  test.each([
    ['2021-12-10', []],
    ['2021-12-09', ['lastDay IN_THE_PAST']],
    ['2022-12-31', ['lastDay NOT_EARLIER']],
  ] as const)('a role until the end of 2022 may end on %s: %j', (lastDay, expected) => {
    const held = period('COUNCIL', '2021-01-01', '2022-12-31');
    const problems = wantedEndProblems({ lastDay: day(lastDay), reason: 'Thôi', held }, today);
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });
});

describe('accounts', () => {
  const owner = somebody('ha', 'STAFF');
  test.each([
    ['the administrator', somebody('admin', 'ADMIN'), false, ['DISABLE', 'HELP_IN']],
    ['the administrator, of a locked one', somebody('admin', 'ADMIN'), true, ['ENABLE']],
    ['the administrator, of the own one', somebody('ha', 'ADMIN'), false, []],
    ['the secretary', somebody('an', 'SECRETARY'), false, ['PROPOSE_ROLE']],
    ['the secretary, of a locked one', somebody('an', 'SECRETARY'), true, []],
    ['an auditor', somebody('auditor', 'AUDITOR'), false, []],
  ] as const)('%s', (_who, actor, isDisabled, acts) => {
    expect(accountActsFor(actor, { owner, isDisabled })).toEqual(acts);
    expect(accountActsFor(actor, { owner, isDisabled, isReachedByMail: true })).toEqual(acts);
  });

  test('a password is handed over only where no mail reaches the person', () => {
    const facts = { owner, isDisabled: false, isReachedByMail: false };
    const acts = ['DISABLE', 'HELP_IN', 'GIVE_PASSWORD'];
    expect(accountActsFor(somebody('admin', 'ADMIN'), facts)).toEqual(acts);
    expect(accountActsFor(somebody('an', 'SECRETARY'), facts)).toEqual(['PROPOSE_ROLE']);
  });

  test.each([
    ['Nguyễn Thị Hà', [], 'nguyen.ha'],
    ['Nguyễn Thị Hà', ['nguyen.ha'], 'nguyen.ha2'],
    ['Đặng Ước', [], 'dang.uoc'],
    ['  Võ   Đạt ', [], 'vo.dat'],
    ['Ánh', [], 'anh'],
    ["H'Hen Niê", [], 'hhen.nie'],
    ['阮', [], undefined],
  ] as const)('%j, with %j taken, is to sign in as %s', (name, taken, expected) => {
    expect(proposeUsername(name, (candidate) => (taken as readonly string[]).includes(candidate))).toBe(expected);
  });

  test.each([
    ['nguyen.ha', true],
    ['Nguyen.ha', false],
    ['nguyễn', false],
    ['a', false],
    ['.ha', false],
    ['x'.repeat(65), false],
  ] as const)('%s is a user name: %s', (text, expected) => expect(isUsername(text)).toBe(expected));
});
