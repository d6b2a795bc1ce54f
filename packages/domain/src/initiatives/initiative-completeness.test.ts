import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { submissionProblems, type InitiativeContent } from './initiative-completeness.ts';

const DAY = plainDate('2021-11-10');
const FILED = { filedOn: DAY, today: DAY, months: 12, lateReason: '' } as const;

function content(changes: Partial<InitiativeContent> = {}): InitiativeContent {
  return {
    ownerId: 'lan',
    title: 'Số hoá hồ sơ đoàn ra',
    investor: '',
    field: 'Lễ tân đối ngoại',
    firstAppliedOn: plainDate('2021-03-01'),
    before: 'Hồ sơ giấy, tra cứu mất hai ngày.',
    solution: 'Một kho hồ sơ chung có mã vạch.',
    novelty: 'Lần đầu ở Sở.',
    conditions: '',
    authorBenefit: 'Tra cứu trong một phút.',
    userBenefit: '',
    authors: [{ staffId: 'lan', shareBasisPoints: 10_000 }],
    helpers: [],
    ...changes,
  };
}

describe('a request on the day it is filed', () => {
  test('a complete request has no problem', () => {
    expect(submissionProblems(content(), FILED)).toEqual([]);
  });

  test.each(['title', 'field', 'before', 'solution', 'novelty', 'authorBenefit'] as const)(
    '%s may not be empty',
    (field) => {
      expect(submissionProblems(content({ [field]: ' \n ' }), FILED)).toEqual([{ field, code: 'REQUIRED' }]);
    },
  );

  test.each([
    ['20,000 characters of solution fit', 20_000, []],
    ['20,001 do not', 20_001, [{ field: 'solution', code: 'TOO_LONG', limit: 20_000, actual: 20_001 }]],
  ])('%s', (_title, length, problems) => {
    expect(submissionProblems(content({ solution: 'ă'.repeat(length) }), FILED)).toEqual(problems);
  });

  test('characters are counted, not the units they are stored in', () => {
    expect(submissionProblems(content({ title: '𠮷'.repeat(250) }), FILED)).toEqual([]);
  });

  test.each([
    ['2021-11-10', undefined],
    ['2021-11-11', 'AFTER_FILING_DAY'],
    ['2020-11-10', undefined],
    ['2020-11-09', 'FILED_TOO_LATE'],
  ])('first applied on %s, filed on 10/11/2021: %s', (day, code) => {
    expect(submissionProblems(content({ firstAppliedOn: plainDate(day) }), FILED)[0]?.code).toBe(code);
  });

  test.each([
    ['a reason opens the way to the secretariat', { lateReason: 'Chờ kết quả áp dụng ở phòng thứ hai.' }, []],
    ['a longer clock of the body', { months: 18 }, []],
    ['the reason fits', { lateReason: 'ă'.repeat(1_001) }, ['TOO_LONG']],
    ['sent again after a year, but filed in time', { filedOn: plainDate('2020-12-01') }, []],
  ])('filed more than a year after the first application: %s', (_what, changes, codes) => {
    const late = content({ firstAppliedOn: plainDate('2020-11-09') });
    expect(submissionProblems(late, { ...FILED, ...changes }).map(({ code }) => code)).toEqual(codes);
  });

  test('an initiative that is not applied yet may be filed', () => {
    expect(submissionProblems(content({ firstAppliedOn: undefined }), FILED)).toEqual([]);
  });

  test('every problem is told at once', () => {
    const problems = submissionProblems(content({ title: '', field: '', authors: [] }), FILED);
    expect(problems.map(({ code }) => code)).toEqual(['REQUIRED', 'REQUIRED', 'OWNER_NOT_AUTHOR', 'SHARES_NOT_WHOLE']);
  });
});
