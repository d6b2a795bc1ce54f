import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { personalProblems, ratedYearProblems, textProblems } from './record-input.ts';
import { ratingRegimeOn } from './record-words.ts';
import { disciplineContentOf, sealedText } from './sealed-content.ts';

test.each([
  ['2019-12-20', 'CIVIL_SERVANT', 'DECREE_56_2015'],
  ['2020-08-20', 'CIVIL_SERVANT', 'DECREE_90_2020'],
  ['2023-09-14', 'OFFICIAL', 'DECREE_90_2020'],
  ['2023-09-15', 'PUBLIC_EMPLOYEE', 'DECREE_48_2023'],
  ['2026-01-01', 'CIVIL_SERVANT', 'DECREE_335_2025'],
  ['2026-12-10', 'CIVIL_SERVANT', 'DECREE_335_2025'],
  ['2026-06-30', 'PUBLIC_EMPLOYEE', 'DECREE_48_2023'],
  ['2026-07-01', 'PUBLIC_EMPLOYEE', 'DECREE_233_2026'],
  ['2026-07-01', 'OFFICIAL', 'DECREE_48_2023'],
] as const)('a rating decided on %s for %s rests on %s', (day, staffClass, regime) => {
  expect(ratingRegimeOn(day, staffClass)).toBe(regime);
});

test('what was sealed is read as it was written', () => {
  const content = { level: 'WARNING', decisionNumber: '7/QĐ', decidedBy: 'Giám đốc', reason: '“Ỷ”' } as const;
  expect(disciplineContentOf(sealedText(content))).toEqual(content);
});

test('a part that an older version did not know is empty', () => {
  expect(disciplineContentOf('{"level":"DEMOTION"}')).toEqual({
    level: 'DEMOTION',
    decisionNumber: '',
    decidedBy: '',
    reason: '',
  });
});

test('an identity number of 11 digits has lost its zero', () => {
  expect(personalProblems({ identityNumber: '42190000017' })).toEqual([
    { field: 'identityNumber', code: 'NOT_AN_IDENTITY_NUMBER', actual: 11 },
  ]);
  expect(personalProblems({ identityNumber: '', phone: null })).toEqual([]);
});

test('a rating is of a year that has begun, by a decision of that year or later', () => {
  const today = plainDate('2021-12-06');
  expect(ratedYearProblems({ year: 2021, decidedOn: plainDate('2021-12-01') }, today)).toEqual([]);
  expect(ratedYearProblems({ year: 2022, decidedOn: plainDate('2021-12-01') }, today)).toMatchObject([
    { field: 'year' },
  ]);
});

test('texts are bounded', () => {
  expect(textProblems({ decidedBy: 'a'.repeat(251) })).toEqual([
    { field: 'decidedBy', code: 'TOO_LONG', limit: 250, actual: 251 },
  ]);
});
