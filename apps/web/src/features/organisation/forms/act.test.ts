import { describe, expect, test } from 'vitest';

import { dateEntry, readDateEntry } from '../../../ui/date-entry.ts';
import { organisationText } from '../text.ts';
import { manyOf, missingIn, textOf, type ActField } from './act.ts';
import { problemSentence } from './act-problems.ts';

const FIELDS: readonly ActField[] = [
  { name: 'name', kind: 'text', label: 'Tên đầy đủ' },
  { name: 'from', kind: 'date', label: 'Từ ngày' },
  { name: 'to', kind: 'date', label: 'Đến hết ngày', isOptional: true },
  { name: 'people', kind: 'many', label: 'Người sang phòng mới' },
  { name: 'isHead', kind: 'check', label: 'Đứng đầu' },
];

describe('what the form can tell by itself', () => {
  test('every empty field but the optional ones and the boxes', () => {
    expect(missingIn(FIELDS, {}).map(({ field, code }) => `${field} ${code}`)).toEqual([
      'name REQUIRED',
      'from REQUIRED',
      'people REQUIRED',
    ]);
  });

  test('a text that is no day, also where the day is optional', () => {
    const values = {
      name: 'Phòng A',
      from: readDateEntry('31/02/2021'),
      to: readDateEntry('mai'),
      people: ['ha'],
    };
    expect(missingIn(FIELDS, values)).toEqual([
      { field: 'from', code: 'NOT_A_DATE' },
      { field: 'to', code: 'NOT_A_DATE' },
    ]);
  });

  test('nothing of a form that is filled in', () => {
    const values = { name: 'Phòng A', from: dateEntry('2021-01-01'), people: ['ha'] };
    expect(missingIn(FIELDS, values)).toEqual([]);
  });
});

test('a value of another kind reads as empty', () => {
  expect([textOf({ name: true }, 'name'), manyOf({ people: 'ha' }, 'people')]).toEqual(['', []]);
});

test.each([
  [{ field: 'name', code: 'REQUIRED' }, 'Nhập tên đầy đủ.'],
  [{ field: 'from', code: 'REQUIRED' }, 'Nhập ngày vào ô “Từ ngày”.'],
  [{ field: 'people', code: 'REQUIRED' }, 'Chọn người sang phòng mới.'],
  [
    { field: 'name', code: 'TOO_LONG', limit: 200, actual: 250 },
    'Tên đầy đủ không được quá 200 ký tự. Hiện có 250 ký tự.',
  ],
  [{ field: 'isHead', code: 'HEAD_TAKEN' }, 'Phòng, đơn vị, tổ chức đã có người đứng đầu trong thời gian này.'],
  [{ field: 'reason', code: 'REQUIRED' }, 'Nhập lý do sửa.'],
  [{ field: 'name', code: 'NEVER_SEEN' }, 'Chưa hợp lệ (NEVER_SEEN).'],
])('the problem %j reads: %s', (problem, sentence) => {
  expect(problemSentence(organisationText.vi, FIELDS, problem)).toBe(sentence);
});
