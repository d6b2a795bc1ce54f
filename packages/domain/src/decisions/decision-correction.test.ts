import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import {
  amendingTitle,
  corrected,
  CORRECTED_FIELDS,
  correctionProblems,
  correctionsOf,
  type CorrectableLine,
  type Correction,
} from './decision-correction.ts';

const LINE: CorrectableLine = { SUBJECT_NAME: 'Nguyễn Thị Hằng Nga', SUBJECT_POST: 'Chuyên viên', ACHIEVEMENT: '' };
const lines = new Map([['l1', LINE]]);
const change = (values: Partial<Correction> = {}): Correction => ({
  lineId: 'l1',
  field: 'SUBJECT_NAME',
  before: 'Nguyễn Thị Hằng Nga',
  after: 'Nguyễn Thị Hằng',
  ...values,
});
const codes = (reason: string, ...corrections: Correction[]) =>
  correctionProblems(reason, corrections).map(({ code }) => code);

describe('what a correction changes', () => {
  test('it is told with what stood before, and what changes nothing is left out', () => {
    const wanted = [
      { lineId: 'l1', field: 'SUBJECT_NAME', after: ' Nguyễn Thị  Hằng ' },
      { lineId: 'l1', field: 'SUBJECT_POST', after: 'Chuyên viên' },
    ] as const;
    expect(correctionsOf(wanted, lines)).toEqual([change()]);
  });
  test('a line of another decision is none', () => {
    expect(correctionsOf([{ lineId: 'l2', field: 'SUBJECT_NAME', after: 'A' }], lines)).toBeUndefined();
  });
  test('the last correction of a place is what stands', () => {
    const first = change({ after: 'Nguyễn Thị Hàng' });
    expect(corrected(LINE, [first, change()])).toEqual({ ...LINE, SUBJECT_NAME: 'Nguyễn Thị Hằng' });
  });
  test('whatever is corrected, the other places say what they said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CORRECTED_FIELDS), fc.string(), (field, after) => {
        const now = corrected(LINE, [{ field, after }]);
        expect(now[field]).toBe(after);
        for (const other of CORRECTED_FIELDS) if (other !== field) expect(now[other]).toBe(LINE[other]);
      }),
    );
  });
});

describe('what keeps a correction from being drafted', () => {
  test('a reason and one change are enough', () => expect(codes('Gõ thừa tên đệm', change())).toEqual([]));
  test.each([
    ['no reason', () => codes('', change()), 'REQUIRED'],
    ['nothing that changes', () => codes('Gõ sai tên'), 'REQUIRED'],
    ['the same place twice', () => codes('Gõ sai tên', change(), change({ after: 'Khác' })), 'TWICE'],
    ['a name that is gone', () => codes('Gõ sai tên', change({ after: '' })), 'NAME_REQUIRED'],
    ['a name of 301 signs', () => codes('Gõ sai tên', change({ after: 'a'.repeat(301) })), 'TOO_LONG'],
    [
      'an achievement of 501 signs',
      () => codes('Gõ sai tên', change({ field: 'ACHIEVEMENT', after: 'a'.repeat(501) })),
      'TOO_LONG',
    ],
  ] as const)('%s', (_case, found, code) => expect(found()).toContain(code));
  test('a post may be taken away: a collective has none', () => {
    expect(codes('Ghi nhầm chức vụ', change({ field: 'SUBJECT_POST', before: 'Chuyên viên', after: '' }))).toEqual([]);
  });
});

test.each([
  ['CORRECTION', 'Quyết định về việc đính chính Quyết định số 152/QĐ-SNgV ngày 28/12/2021'],
  ['SUPPLEMENT', 'Quyết định về việc bổ sung danh sách kèm theo Quyết định số 152/QĐ-SNgV ngày 28/12/2021'],
] as const)('a %s says in its subject what it is about', (kind, title) => {
  expect(amendingTitle(kind, '152/QĐ-SNgV', plainDate('2021-12-28'))).toBe(title);
});
