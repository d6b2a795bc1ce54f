import { describe, expect, test } from 'vitest';
import type { Grant } from '../accounts/index.ts';
import { plainDate, unreachable } from '../kernel/index.ts';
import type { BlockRole } from './block-life.ts';
import { applyPactEvent, pactEventsFor } from './block-policy.ts';
import { rewritesThePast, termProblems, termsOfYear, termsOn, turnWithoutMembership } from './block-terms.ts';
import { PACT_TRANSITIONS } from './pact-life.ts';

function span(from: string, to?: string) {
  return { validFrom: plainDate(from), validTo: to === undefined ? undefined : plainDate(to) };
}

function term(memberId: string, role: BlockRole, from: string, to?: string) {
  return { id: `${memberId} ${role} ${from}`, memberId, role, ...span(from, to) };
}

const TODAY = plainDate('2021-12-06');

describe('who is in a block', () => {
  const member = term('a', 'MEMBER', '2020-01-01');

  test('a member is one once at a time, and a block has one leader at a time', () => {
    expect(termProblems(term('a', 'MEMBER', '2021-01-01'), [member])).toMatchObject([{ code: 'OVERLAP' }]);
    const others = [member, term('b', 'MEMBER', '2020-01-01'), term('b', 'LEADER', '2021-01-01', '2021-12-31')];
    expect(termProblems(term('a', 'LEADER', '2021-12-31'), others)).toMatchObject([{ code: 'OVERLAP' }]);
    expect(termProblems(term('a', 'LEADER', '2022-01-01', '2022-12-31'), others)).toEqual([]);
    expect(termProblems(term('a', 'MEMBER', '2019-03-02', '2019-03-01'), [])).toMatchObject([{ code: 'BEFORE_START' }]);
  });

  test('whoever leads is a member on every day of the turn; memberships in a row count as one', () => {
    const turn = term('a', 'LEADER', '2020-06-01', '2021-06-30');
    const first = term('a', 'MEMBER', '2020-01-01', '2020-12-31');
    expect(termProblems(turn, [first])).toMatchObject([{ code: 'NOT_A_MEMBER' }]);
    expect(termProblems(turn, [first, term('a', 'MEMBER', '2021-01-01')])).toEqual([]);
    expect(termProblems(turn, [first, term('a', 'MEMBER', '2021-01-02')])).toMatchObject([{ code: 'NOT_A_MEMBER' }]);
    expect(turnWithoutMembership([first, turn])).toBe(turn);
    expect(turnWithoutMembership([member, turn])).toBeUndefined();
  });

  test('both days count', () => {
    const terms = [term('a', 'MEMBER', '2019-01-01', '2020-12-31'), term('b', 'MEMBER', '2021-12-31')];
    expect(termsOfYear(terms, 2020).map(({ memberId }) => memberId)).toEqual(['a']);
    expect(termsOfYear(terms, 2021).map(({ memberId }) => memberId)).toEqual(['b']);
    expect(termsOn(terms, plainDate('2020-12-31')).map(({ memberId }) => memberId)).toEqual(['a']);
  });
});

describe('what wants a reason', () => {
  test('whatever says something else of a day that is over', () => {
    expect(rewritesThePast(span('2020-01-01'), span('2020-01-02'), TODAY)).toBe(true);
    expect(rewritesThePast(span('2020-01-01'), span('2020-01-01', '2021-12-04'), TODAY)).toBe(true);
    expect(rewritesThePast(span('2020-01-01'), undefined, TODAY)).toBe(true);
  });

  test('what is still to come does not', () => {
    expect(rewritesThePast(span('2020-01-01'), span('2020-01-01', '2021-12-05'), TODAY)).toBe(false);
    expect(rewritesThePast(span('2022-01-01'), span('2022-02-01'), TODAY)).toBe(false);
    expect(rewritesThePast(span('2021-12-06'), undefined, TODAY)).toBe(false);
  });
});

describe('the life of a pact', () => {
  test('no state is out of reach; only the secretariat moves it', () => {
    expect(unreachable(PACT_TRANSITIONS, 'DRAFT')).toEqual([]);
    const grant = (role: Grant['role']) => ({ roles: [{ role, departmentId: undefined }] });
    expect(pactEventsFor(grant('SECRETARY'), 'SIGNED')).toEqual(['REOPEN']);
    expect(pactEventsFor(grant('DIRECTOR'), 'DRAFT')).toEqual([]);
    expect(applyPactEvent('SIGNED', 'SAVE')).toMatchObject({ ok: false, error: { code: 'INVALID_TRANSITION' } });
  });
});
