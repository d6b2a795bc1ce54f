import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../kernel/index.ts';
import type { Grant } from './actor.ts';
import { delegationFormProblems, delegationRefusal, isDeputyPost } from './delegation-rules.ts';
import type { DelegationCircumstances, DelegationForm } from './delegation-rules.ts';
import {
  applyDelegationEvent,
  CAPACITIES_OF_DUTY,
  DELEGATED_DUTIES,
  DELEGATION_CAPACITIES,
  DELEGATION_EVENTS,
  DELEGATION_STATUSES,
  delegationEventsFor,
  delegationViewOn,
  headInStead,
  isDelegationInForce,
  isLentOn,
  lentGrants,
} from './delegation.ts';
import type { Delegation, StandIn } from './delegation.ts';
import { isPermitted, permissionsOf } from './permissions.ts';
import { ROLES } from './role.ts';
import type { Role } from './role.ts';

const day = plainDate;
const hand = (name: string) => ({ accountId: name, staffId: `person of ${name}` });
const actor = (name: string, ...roles: readonly Role[]) => ({
  ...hand(name),
  roles: roles.map((role) => ({ role, departmentId: undefined })),
});
const held = (role: Role, departmentId: string | undefined, from: string, to?: string) => ({
  role,
  departmentId,
  from: day(from),
  to: to === undefined ? undefined : day(to),
});

const AUGUST: DelegationForm = {
  duty: 'HEAD_OF_DEPARTMENT',
  departmentId: 'planning',
  capacity: 'ON_BEHALF',
  from: day('2021-08-01'),
  to: day('2021-08-31'),
  paperNumber: '45/QĐ-SNgV',
  paperDate: day('2021-06-30'),
  reason: 'Trưởng phòng đi học',
  delegatePost: 'Phó Trưởng phòng',
};
const APPROVED: Delegation = { ...AUGUST, id: 'd1', status: 'APPROVED' };
const LAWFUL: DelegationCircumstances = {
  principal: hand('head'),
  delegate: hand('deputy'),
  principalRoles: [held('HEAD', 'planning', '2020-01-01')],
  delegateRoles: [held('STAFF', undefined, '2020-01-01')],
  approved: [],
};

test('a delegation lives from the proposal to a decision, and an approved one can be ended early', () => {
  const life = DELEGATION_STATUSES.map((status) => [
    status,
    ...DELEGATION_EVENTS.map((event) => {
      const next = applyDelegationEvent(status, event);
      return next.ok ? next.value : '·';
    }),
  ]);
  expect(life).toEqual([
    ['PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN', '·'],
    ['APPROVED', '·', '·', '·', 'ENDED'],
    ['REFUSED', '·', '·', '·', '·'],
    ['WITHDRAWN', '·', '·', '·', '·'],
    ['ENDED', '·', '·', '·', '·'],
  ]);
});

describe('who does what with a proposed delegation', () => {
  const facts = { proposedBy: hand('secretary'), delegate: hand('deputy') };
  test.each([
    ['the director', actor('director', 'DIRECTOR'), ['APPROVE', 'REFUSE']],
    ['the secretary', actor('secretary', 'SECRETARY'), ['WITHDRAW']],
    ['a director who is the delegate', actor('deputy', 'DIRECTOR'), []],
    ['a director who proposed it', actor('secretary', 'DIRECTOR'), []],
    ['the head whose duty it is', actor('head', 'HEAD'), []],
  ])('%s', (_who, viewer, events) => {
    expect(delegationEventsFor(viewer, { status: 'PROPOSED', isOver: false }, facts)).toEqual(events);
  });
});

test.each([
  ['PROPOSED', '2021-09-30', 'WAITING', ['REFUSE']],
  ['APPROVED', '2021-07-31', 'COMING', ['END']],
  ['APPROVED', '2021-08-31', 'IN_FORCE', ['END']],
  ['APPROVED', '2021-09-01', 'OVER', []],
  ['ENDED', '2021-08-10', 'OVER', []],
] as const)('%s on %s is %s, and the director may %j', (status, today, view, events) => {
  const on = day(today);
  expect(delegationViewOn({ ...AUGUST, status }, on)).toBe(view);
  const facts = { proposedBy: hand('secretary'), delegate: hand('deputy') };
  const stands = { status, isOver: AUGUST.to < on };
  expect(delegationEventsFor(actor('director', 'DIRECTOR'), stands, facts)).toEqual(events);
});

test.each([
  ['a head without a department', { departmentId: undefined }, [{ field: 'departmentId', code: 'REQUIRED' }]],
  ['TUQ. for a head', { capacity: 'BY_AUTHORITY' }, [{ field: 'capacity', code: 'NOT_OF_DUTY' }]],
  ['an end before the start', { to: day('2021-07-31') }, [{ field: 'to', code: 'END_BEFORE_START' }]],
  ['a day that is over', { from: day('2021-06-30') }, [{ field: 'from', code: 'IN_THE_PAST' }]],
  ['an end in a thousand years', { to: day('2999-08-31') }, [{ field: 'to', code: 'TOO_FAR_AHEAD', limit: 36 }]],
  ['KT. by somebody who is no deputy', { delegatePost: 'Chuyên viên' }, [{ field: 'capacity', code: 'NEEDS_DEPUTY' }]],
  ['a paper of tomorrow', { paperDate: day('2021-07-02') }, [{ field: 'paperDate', code: 'IN_THE_FUTURE' }]],
  ['no paper', { paperNumber: '' }, [{ field: 'paperNumber', code: 'REQUIRED' }]],
  ['no reason', { reason: '' }, [{ field: 'reason', code: 'REQUIRED' }]],
] as const)('%s is a problem of the form', (_what, change, problems) => {
  expect(delegationFormProblems({ ...AUGUST, ...change }, day('2021-07-01'))).toEqual(problems);
});

test('what the principal holds on all days can be lent to another person of the body', () => {
  expect(delegationRefusal(AUGUST, LAWFUL)).toBeUndefined();
});

test('two own grants that follow each other cover the days of one delegation', () => {
  const principalRoles = [held('HEAD', 'planning', '2021-08-16'), held('HEAD', 'planning', '2020-01-01', '2021-08-15')];
  expect(delegationRefusal(AUGUST, { ...LAWFUL, principalRoles })).toBeUndefined();
});

test.each([
  ['oneself', { delegate: hand('head') }, { kind: 'SAME_PERSON' }],
  ['an account without a person', { delegate: { accountId: 'x', staffId: undefined } }, { kind: 'NEEDS_PERSON' }],
  [
    'somebody, of a duty that ends before',
    { principalRoles: [held('HEAD', 'planning', '2020-01-01', '2021-08-15')] },
    { kind: 'NOT_HELD', role: 'HEAD', from: '2021-08-16' },
  ],
  [
    'somebody, of a department that one does not head',
    { principalRoles: [held('HEAD', 'finance', '2020-01-01')] },
    { kind: 'NOT_HELD', role: 'HEAD', from: '2021-08-01' },
  ],
  [
    'the administrator',
    { delegateRoles: [held('ADMIN', undefined, '2020-01-01')] },
    { kind: 'SEPARATED', conflict: { role: 'ADMIN', from: '2021-08-01' } },
  ],
  [
    'somebody who becomes an auditor meanwhile',
    { delegateRoles: [held('AUDITOR', undefined, '2021-08-20')] },
    { kind: 'SEPARATED', conflict: { role: 'AUDITOR', from: '2021-08-20' } },
  ],
  [
    'somebody who heads the department anyway',
    { delegateRoles: [held('HEAD', 'planning', '2021-08-10')] },
    { kind: 'HELD_BY_DELEGATE', from: '2021-08-10' },
  ],
  [
    'a second person on the same days',
    { approved: [{ ...APPROVED, from: day('2021-08-31'), to: day('2021-09-30') }] },
    { kind: 'OVERLAPS', delegationId: 'd1', from: '2021-08-31' },
  ],
] as const)('nothing is delegated to %s', (_whom, change, refusal) => {
  expect(delegationRefusal(AUGUST, { ...LAWFUL, ...change })).toEqual(refusal);
});

const DAYS = fc.integer({ min: 0, max: 60 }).map((offset) => addDays(day('2021-07-15'), offset));
const GRANTS = fc.array(
  fc.record({ role: fc.constantFrom(...ROLES), departmentId: fc.constantFrom('planning', 'finance', undefined) }),
);
const DELEGATIONS: fc.Arbitrary<Delegation> = fc.record({
  id: fc.constant('d1'),
  status: fc.constantFrom(...DELEGATION_STATUSES),
  duty: fc.constantFrom(...DELEGATED_DUTIES),
  departmentId: fc.constantFrom('planning', undefined),
  capacity: fc.constantFrom(...DELEGATION_CAPACITIES),
  from: DAYS,
  to: DAYS,
});

const STAFF: Grant = { role: 'STAFF', departmentId: undefined };
const standIn = ({ id, ...delegation }: Delegation, isInForce: boolean): StandIn => ({
  ...delegation,
  delegationId: id,
  paperNumber: '45/QĐ-SNgV',
  principal: hand('head'),
  isInForce,
});

test('no delegation opens a door that is shut to its principal, and none ever the ballot', () => {
  fc.assert(
    fc.property(DELEGATIONS, GRANTS, DAYS, (delegation, principal: readonly Grant[], today) => {
      const isInForce = isLentOn(delegation, { principal, delegate: [STAFF] }, today);
      const standsIn = isInForce ? [standIn(delegation, true)] : [];
      const delegate = { roles: lentGrants(standsIn), standsIn };
      expect(isPermitted(delegate, 'meeting:vote')).toBe(false);
      for (const door of permissionsOf(delegate)) expect(isPermitted({ roles: principal }, door)).toBe(true);
    }),
  );
});

test('before its first day, after its last day and unless it is approved, a delegation lends nothing', () => {
  fc.assert(
    fc.property(DELEGATIONS, GRANTS, DAYS, (delegation, principal, today) => {
      fc.pre(delegation.status !== 'APPROVED' || today < delegation.from || delegation.to < today);
      expect(isDelegationInForce(delegation, today)).toBe(false);
      expect(isLentOn(delegation, { principal, delegate: [STAFF] }, today)).toBe(false);
    }),
  );
});

const HEAD: Grant = { role: 'HEAD', departmentId: 'planning' };
test.each([
  ['who left the post', [], [STAFF]],
  ['who heads another department by now', [{ ...HEAD, departmentId: 'finance' }], [STAFF]],
  ['to somebody who keeps the machine by now', [HEAD], [STAFF, { role: 'ADMIN', departmentId: undefined }]],
  ['to somebody who left the body', [HEAD], []],
] as const)('nothing is lent any more by a principal %s', (_what, principal, delegate) => {
  expect(isLentOn(APPROVED, { principal, delegate }, AUGUST.from)).toBe(false);
  expect(isLentOn(APPROVED, { principal: [HEAD], delegate: [STAFF] }, AUGUST.from)).toBe(true);
});

test('signing opens the doors of issuing and of tờ trình and no other, lends no role, and is KT. or TUQ. alone', () => {
  const signing: Delegation = { ...APPROVED, duty: 'SIGN_DECISIONS', departmentId: undefined };
  const standsIn = [standIn(signing, true)];
  expect(lentGrants(standsIn)).toEqual([]);
  expect(permissionsOf({ roles: [], standsIn })).toEqual([
    'feedback-letter:approve',
    'submission:read',
    'submission:sign',
    'decision:issue',
    'award-revocation:decide',
    'recognition-revocation:decide',
  ]);
  expect(CAPACITIES_OF_DUTY.SIGN_DECISIONS).toEqual(['ON_BEHALF', 'BY_AUTHORITY']);
});

describe('what the trail says of an act as head', () => {
  const lent = standIn(APPROVED, true);
  const both = { roles: lentGrants([lent]), standsIn: [lent] };
  test('by which delegation and as what', () => {
    expect(headInStead(both, 'planning')).toEqual({ delegationId: 'd1', capacity: 'ON_BEHALF' });
  });
  test('nothing for another department, for an own grant, and for a right of another kind', () => {
    expect(headInStead(both, 'finance')).toEqual({});
    expect(headInStead({ ...both, roles: [...both.roles, HEAD] }, 'planning')).toEqual({});
    expect(headInStead({ ...actor('secretary', 'SECRETARY'), standsIn: [] }, 'planning')).toEqual({});
  });
});

test.each([
  ['Phó Giám đốc', true],
  ['Phó Trưởng phòng', true],
  ['phó chánh văn phòng'.normalize('NFD'), true],
  ['Trưởng phòng', false],
  ['Phóng viên', false],
  ['', false],
])('%j is a deputy: %s', (post, isDeputy) => expect(isDeputyPost(post)).toBe(isDeputy));
