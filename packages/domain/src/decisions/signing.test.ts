import { describe, expect, test } from 'vitest';
import type { Role, StandIn } from '../accounts/index.ts';
import { plainDate } from '../kernel/index.ts';
import { capacityOfPost, handsSigning, signingOn, signsDecisions, type Signer } from './signing.ts';

const day = plainDate;
const LENT: StandIn = {
  delegationId: 'd1',
  duty: 'SIGN_DECISIONS',
  departmentId: undefined,
  capacity: 'BY_AUTHORITY',
  from: day('2021-08-01'),
  to: day('2021-08-31'),
  paperNumber: '45/QĐ-SNgV',
  principal: { accountId: 'director', staffId: 'person of director' },
  isInForce: true,
};
const signer = (roles: readonly Role[], standsIn: readonly StandIn[] = []): Signer => ({
  accountId: 'signer',
  staffId: 'person of signer',
  roles: roles.map((role) => ({ role, departmentId: undefined })),
  standsIn,
});
const AUGUST_10 = { today: day('2021-08-10'), issuedOn: day('2021-08-09'), post: 'Chánh Văn phòng' };

test.each([
  ['Giám đốc', 'DIRECTOR'],
  ['', 'DIRECTOR'],
  ['Phó Giám đốc', 'ON_BEHALF'],
  ['Quyền Giám đốc', 'ACTING'],
  ['Q. Giám đốc', 'ACTING'],
] as const)('a director whose post is %j signs as %s', (post, capacity) => {
  expect(capacityOfPost(post)).toBe(capacity);
  expect(signingOn(signer(['DIRECTOR']), { ...AUGUST_10, post })).toEqual({
    ok: true,
    value: { capacity, standIn: undefined },
  });
});

describe('who is no director', () => {
  test('signs by a delegation that holds today and on the day of issue', () => {
    const outcome = signingOn(signer(['STAFF'], [LENT]), AUGUST_10);
    expect(outcome).toEqual({ ok: true, value: { capacity: 'BY_AUTHORITY', standIn: LENT } });
  });

  test.each([
    ['the day before its first', { issuedOn: day('2021-07-31') }, '2021-07-31'],
    ['a day after its last', { issuedOn: day('2021-09-01') }, '2021-09-01'],
  ])('not with %s on the decision', (_what, change, outside) => {
    const outcome = signingOn(signer(['STAFF'], [LENT]), { ...AUGUST_10, ...change });
    expect(outcome).toEqual({ ok: false, error: { standIn: LENT, day: outside } });
  });

  test('not once the delegation is over, whatever day the decision bears', () => {
    const over = { ...LENT, isInForce: false };
    const outcome = signingOn(signer(['STAFF'], [over]), { ...AUGUST_10, today: day('2021-09-01') });
    expect(outcome).toEqual({ ok: false, error: { standIn: over, day: '2021-09-01' } });
    expect(signsDecisions(signer(['STAFF'], [over]))).toBe(false);
  });

  test('never by heading a department in somebody’s stead, nor without a staff record', () => {
    const heading: StandIn = { ...LENT, duty: 'HEAD_OF_DEPARTMENT', departmentId: 'planning', capacity: 'ACTING' };
    expect(signingOn(signer(['STAFF'], [heading]), AUGUST_10)).toBeUndefined();
    expect(signsDecisions(signer(['STAFF'], [heading]))).toBe(false);
    expect(signingOn({ ...signer(['DIRECTOR'], [LENT]), staffId: undefined }, AUGUST_10)).toBeUndefined();
  });
});

test('TUQ. carries the conflicts of the principal, KT. is signed in the own post (security.md 4.5 rules 7 and 10)', () => {
  const own = { accountId: 'signer', staffId: 'person of signer' };
  const actor = signer(['STAFF'], [LENT]);
  expect(handsSigning(actor, { capacity: 'BY_AUTHORITY', standIn: LENT })).toEqual([own, LENT.principal]);
  expect(handsSigning(actor, { capacity: 'ON_BEHALF', standIn: { ...LENT, capacity: 'ON_BEHALF' } })).toEqual([own]);
});
