import { plainDate } from '@thidua/domain/kernel';
import { TARGET_FIELDS } from '@thidua/domain/movements';
import { expect, test } from 'vitest';

import { dateEntry } from '../../../ui/date-entry.ts';
import { parseNumber } from '../../../lib/format/index.ts';
import { FORM_ORDER, inFormOrder, NO_TARGET, problemWords, readForm, type TargetForm } from './target-form.logic.ts';
import { vi } from './target-form-text.vi.ts';

const PLAN = { fromDay: plainDate('2021-01-01'), toDay: plainDate('2021-12-31'), needsReason: false };

function typed(text: string) {
  const read = parseNumber(text, {});
  return { text, value: read.ok ? read.value : undefined };
}

function form(changes: Partial<TargetForm>): TargetForm {
  return {
    ...NO_TARGET,
    code: 'P1c',
    title: 'Giấy khen',
    evidence: 'Quyết định',
    ownerDepartmentId: 'van-phong',
    dueOn: dateEntry('2021-12-31'),
    ...changes,
  };
}

function problemsOf(changes: Partial<TargetForm>, needsReason = false): readonly string[] {
  const read = readForm(form(changes), { ...PLAN, needsReason });
  return read.ok ? [] : read.problems.map(({ field, code }) => `${field} ${code}`);
}

test('8 and 08 are one number', () => {
  for (const text of ['8', '08']) {
    const read = readForm(form({ minimum: typed(text) }), PLAN);
    expect(read.ok && read.input.minimum).toBe(8);
  }
});

test.each([
  ['a range of 9 to 7', { minimum: typed('9'), maximum: typed('7') }, ['maximum RANGE_REVERSED']],
  ['half a certificate', { minimum: typed('8,5') }, ['minimum NOT_A_NUMBER']],
  ['a number in words', { minimum: typed('tám') }, ['minimum NOT_A_NUMBER']],
  ['no number', {}, ['minimum REQUIRED']],
  [
    'a day that does not exist',
    { minimum: typed('8'), dueOn: { text: '31/02/2021', day: undefined } },
    ['dueOn NOT_A_DAY'],
  ],
  [
    'a number left from another kind is nobody’s mistake',
    { kind: 'PARTICIPATION_ALL', base: 'WOMEN', minimum: typed('tám') },
    [],
  ],
] as const)('%s', (_title, changes, expected) => {
  expect(problemsOf(changes)).toEqual(expected);
});

test('15,5 % is 1550 basis points', () => {
  const share = {
    kind: 'AWARD_SHARE_MINIMUM',
    awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
    subjectKind: 'PERSON',
  } as const;
  const read = readForm(form({ ...share, base: 'STAFF', share: typed('15,5') }), PLAN);
  expect(read.ok && read.input.shareBasisPoints).toBe(1550);
  expect(problemsOf({ ...share, share: typed('150') })).toEqual(['shareBasisPoints NOT_A_SHARE', 'base BASE_MISSING']);
});

test('after the launch the reason is asked for, and every problem has its sentence', () => {
  expect(problemsOf({ minimum: typed('8') }, true)).toEqual(['reason REQUIRED']);
  expect(problemWords({ field: 'maximum', code: 'RANGE_REVERSED' }, vi)).toEqual({
    fieldId: 'target-maximum',
    message: `${vi.to}: ${vi.problems.RANGE_REVERSED}`,
  });
  expect(problemWords({ field: 'minimum', code: 'REQUIRED' }, vi, 'RECOGNITION').message).toContain(vi.families);
});

test('over 90 % may take part, and an empty share is everybody', () => {
  const kind = { kind: 'PARTICIPATION_ALL', base: 'STAFF' } as const;
  const some = readForm(form({ ...kind, share: typed('90') }), PLAN);
  expect(some.ok && some.input.shareBasisPoints).toBe(9_000);
  const all = readForm(form(kind), PLAN);
  expect(all.ok && all.input.shareBasisPoints).toBe(10_000);
});

test('what is wrong is listed in the order of the form, whoever found it', () => {
  const read = readForm(
    { ...NO_TARGET, kind: 'AWARD_SHARE_MINIMUM', dueOn: { text: '31/02/2021', day: undefined } },
    { ...PLAN, needsReason: true },
  );
  const errors = read.ok ? [] : read.problems.map((problem) => problemWords(problem, vi));
  const whole = { message: vi.failed };
  const ordered = inFormOrder([...errors, whole]).map(({ fieldId }) => fieldId?.replace('target-', ''));
  expect(ordered).toEqual([
    undefined,
    'code',
    'title',
    'awardCode',
    'shareBasisPoints',
    'base',
    'ownerDepartmentId',
    'evidence',
    'dueOn',
    'reason',
  ]);
});

test('every part of a target has its place in the form', () => {
  expect(FORM_ORDER.toSorted()).toEqual([...TARGET_FIELDS, 'reason'].toSorted());
});
