import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { withdrawalOf, type CareerDates, type WithdrawnKind } from './withdrawal.ts';

function line(id: string, from: string, to?: string, departmentId = 'planning'): CareerDates {
  return { id, departmentId, validFrom: plainDate(from), validTo: to === undefined ? undefined : plainDate(to) };
}

const FIRST = line('first', '2013-01-01', '2999-12-05');
const FAR = line('far', '2999-12-06');

/** The ids that hold on, or why the line stays. */
function left(kind: WithdrawnKind, lines: readonly CareerDates[], wrong: CareerDates): string {
  const outcome = withdrawalOf(kind, lines, wrong);
  return outcome.ok ? outcome.value.map(({ id }) => id).join(' ') : outcome.error;
}

test.each(['NAME', 'CLASS', 'PLACE', 'POST'] as const)('the newest %s gives the one before it back', (kind) => {
  expect(left(kind, [FIRST, FAR], FAR)).toBe('first');
  expect(left(kind, [FIRST, FAR], FIRST)).toBe('LATER_LINES');
  expect(left(kind, [FAR], FAR)).toBe('FIRST_LINE');
});

test('a place after a time away gives nothing back and stays', () => {
  expect(left('PLACE', [line('first', '2013-01-01', '2019-12-31'), FAR], FAR)).toBe('FIRST_LINE');
});

test('a secondment and a membership stand beside others', () => {
  expect(left('SECONDMENT', [FIRST, FAR], FIRST)).toBe('');
  expect(left('ORGANISATION', [FAR], FAR)).toBe('');
  expect(left('ORGANISATION', [{ ...FIRST, departmentId: 'union' }, FAR], FAR)).toBe('');
});

test('a duty in a party cell gives what the person was there before back', () => {
  expect(left('ORGANISATION', [FIRST, FAR], FAR)).toBe('first');
  expect(left('ORGANISATION', [FIRST, FAR], FIRST)).toBe('LATER_LINES');
});

test('of two posts that began together, the last one taken back gives the former post back', () => {
  const twin = line('twin', '2999-12-06');
  expect(left('POST', [FIRST, FAR, twin], twin)).toBe('');
  expect(left('POST', [FIRST, FAR], FAR)).toBe('first');
});

test('a post elsewhere ended with its place and comes back with it', () => {
  expect(left('POST', [{ ...FIRST, departmentId: 'office' }, FAR], FAR)).toBe('');
});
