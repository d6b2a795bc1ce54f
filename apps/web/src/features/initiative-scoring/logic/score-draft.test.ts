import { expect, test } from 'vitest';

import { draftOfSheet, draftTotal, formField, marksIn, missingIn } from './score-draft.ts';

const CRITERIA = [
  { id: 'moi', maximum: 30, failsAtZero: true },
  { id: 'hieuqua', maximum: 40, failsAtZero: false },
];

test('texts of a sheet mean its marks again', () => {
  const marks = [
    { criterionId: 'moi', points: 22, comment: 'Cải tiến căn bản' },
    { criterionId: 'hieuqua', points: null, comment: 'Thiếu số liệu' },
  ];
  const draft = draftOfSheet({ marks, remark: 'Rõ' });
  expect(draft).toEqual({
    remark: 'Rõ',
    'moi.points': '22',
    'moi.comment': 'Cải tiến căn bản',
    'hieuqua.points': '',
    'hieuqua.comment': 'Thiếu số liệu',
  });
  expect(marksIn(draft, CRITERIA)).toEqual({ marks, problems: [] });
  expect(missingIn(draft, CRITERIA)).toEqual([{ field: 'hieuqua.points', code: 'UNSCORED' }]);
});

test.each(['2o', '8,5', '-1', '31', '30.0', '99999'])('%s is no number of points for this criterion', (text) => {
  expect(marksIn({ 'moi.points': text }, CRITERIA)).toMatchObject({
    marks: [{ points: null }, { points: null }],
    problems: [{ field: 'moi.points', code: 'OUT_OF_RANGE', limit: 30 }],
  });
});

test('a comment longer than the server takes is told at its field', () => {
  expect(marksIn({ 'moi.comment': 'a'.repeat(1_001) }, CRITERIA).problems).toEqual([
    { field: 'moi.comment', code: 'TOO_LONG', limit: 1_000, actual: 1_001 },
  ]);
});

test('the total counts what can be read and names the zeros that fail', () => {
  expect(draftTotal({ 'moi.points': '0', 'hieuqua.points': '33' }, CRITERIA)).toEqual({
    total: 33,
    left: 0,
    failing: ['moi'],
  });
  expect(draftTotal({ 'hieuqua.points': '0', 'moi.points': '31' }, CRITERIA)).toEqual({
    total: 0,
    left: 1,
    failing: [],
  });
});

test('what the server names is found in the form', () => {
  expect(['marks.moi', 'comments.moi', 'remark'].map(formField)).toEqual(['moi.points', 'moi.comment', 'remark']);
});
