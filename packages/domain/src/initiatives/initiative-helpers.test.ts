import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { HELPER_LIMITS, helperProblems, unnamedHelpers, type InitiativeHelper } from './initiative-helpers.ts';

const TODAY = plainDate('2021-11-10');

function helper(changes: Partial<InitiativeHelper> = {}): InitiativeHelper {
  return {
    fullName: 'Bùi Quang Trung',
    birthDate: plainDate('1984-01-05'),
    workplace: 'Sở Thông tin và Truyền thông',
    post: 'Chuyên viên',
    qualification: 'Kỹ sư',
    work: 'Cài đặt và chạy thử.',
    ...changes,
  };
}

test('a draft keeps a helper of whom nothing is known yet, and sends none without name and work', () => {
  const unknown = helper({ fullName: '', birthDate: undefined, workplace: '', post: '', qualification: '', work: ' ' });
  expect(helperProblems([helper(), unknown], TODAY)).toEqual([]);
  expect(unnamedHelpers([helper(), unknown])).toEqual([
    { field: 'helpers.1.fullName', code: 'REQUIRED' },
    { field: 'helpers.1.work', code: 'REQUIRED' },
  ]);
});

test('each text has its limit, told with its row', () => {
  const long = helper({ work: 'ă'.repeat(HELPER_LIMITS.work + 1), fullName: 'ă'.repeat(HELPER_LIMITS.fullName) });
  expect(helperProblems([long], TODAY)).toEqual([
    { field: 'helpers.0.work', code: 'TOO_LONG', limit: HELPER_LIMITS.work, actual: HELPER_LIMITS.work + 1 },
  ]);
});

test.each(['1899-12-31', '2021-11-10', '2085-01-05'])('nobody was born on %s', (day) => {
  expect(helperProblems([helper({ birthDate: plainDate(day) })], TODAY)).toEqual([
    { field: 'helpers.0.birthDate', code: 'BIRTH_OUT_OF_RANGE' },
  ]);
});

test('fifty are enough for one form', () => {
  const all = Array.from({ length: 51 }, () => helper());
  expect(helperProblems(all.slice(1), TODAY)).toEqual([]);
  expect(helperProblems(all, TODAY)).toEqual([{ field: 'helpers', code: 'TOO_MANY', limit: 50, actual: 51 }]);
});
