import { expect, test } from 'vitest';
import type { Role } from '../accounts/index.ts';
import { erasurePortions, erasureRefusal, LONGEST_GROUND } from './erasure.ts';
import type { Erasure } from './erasure.ts';

function person(staffId: string | undefined, accountId: string, role: Role, organisationId = 'body') {
  return { accountId, staffId, organisationId, roles: [{ role, departmentId: undefined }] };
}

const thuy = person('thuy', 'thuy.tt', 'SECRETARY');
const tri = person('tri', 'tri.dm', 'DIRECTOR');
const keeper = person(undefined, 'quantri', 'ADMIN');
const lan = { staffId: 'lan', accountId: 'lan.dt', fullName: 'Đặng Thị Lan', isActive: false };
const ASKED: Erasure = {
  legalGround: 'Luật 91/2025/QH15, đơn ngày 05/11/2026',
  askedBy: thuy,
  approvedBy: tri,
  subject: lan,
};

test.each([['the office asks'], ['the administrator asks']])('it may be done: %s, the director approves', (who) => {
  expect(erasureRefusal({ ...ASKED, askedBy: who === 'the office asks' ? thuy : keeper })).toBeUndefined();
});

test.each<[string, Partial<Erasure>, string]>([
  ['without a ground', { legalGround: '  ' }, 'GROUND_MISSING'],
  ['with a ground too long to read', { legalGround: 'x'.repeat(LONGEST_GROUND + 1) }, 'GROUND_TOO_LONG'],
  ['where the ground itself names the person', { legalGround: 'Đơn của DANG THI LAN' }, 'GROUND_NAMES_PERSON'],
  ['with two eyes only', { askedBy: tri }, 'SAME_PERSON_TWICE'],
  ['asked by the person', { askedBy: { ...thuy, staffId: 'lan' } }, 'ABOUT_ONESELF'],
  ['approved by the person', { approvedBy: { ...tri, accountId: 'lan.dt' } }, 'ABOUT_ONESELF'],
  ['asked by a colleague', { askedBy: person('ha', 'ha.nt', 'STAFF') }, 'MAY_NOT_ASK'],
  ['approved by the office', { askedBy: keeper, approvedBy: thuy }, 'MAY_NOT_APPROVE'],
  ['approved in another body', { approvedBy: person('x', 'x', 'DIRECTOR', 'another') }, 'MAY_NOT_APPROVE'],
  ['while the person signs in', { subject: { ...lan, isActive: true } }, 'STILL_ACTIVE'],
])('it is refused %s', (_how, change, code) => {
  expect(erasureRefusal({ ...ASKED, ...change })).toBe(code);
});

test('a long history is told in several entries, in order, nothing twice; nobody’s in one empty', () => {
  const seqs = Array.from({ length: 2_500 }, (_, index) => BigInt(index + 1));
  const portions = erasurePortions(seqs);
  expect(portions.map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
  expect(portions.flat()).toEqual(seqs.map(String));
  expect(erasurePortions([])).toEqual([[]]);
});
