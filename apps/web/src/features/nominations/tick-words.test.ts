import type { AwardCode } from '@thidua/domain/vocabulary';
import { expect, test } from 'vitest';

import { nominationText } from './text.ts';
import { changeSentence, rowChange, undoOf } from './tick-words.ts';

const AWARDS = ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER', 'DIRECTOR_COMMENDATION'] as const;
const row = (...ticked: readonly AwardCode[]) =>
  AWARDS.map((award) => ({ award, nomination: ticked.includes(award) ? {} : null }));
const both = row('ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER');

function said(before: ReturnType<typeof row>, after: ReturnType<typeof row>): string {
  return changeSentence(nominationText.vi, rowChange(before, after), 'Nguyễn Thị Hà');
}

test('a tick of CSTĐCS says that it brought LĐTT along', () => {
  expect(said(row(), both)).toBe('Đã đề nghị CSTĐCS cho Nguyễn Thị Hà, kèm LĐTT vì CSTĐCS phải đạt LĐTT.');
});

test('an untick of LĐTT says that CSTĐCS went with it', () => {
  expect(said(both, row())).toBe('Đã bỏ đề nghị LĐTT của Nguyễn Thị Hà, bỏ luôn CSTĐCS vì CSTĐCS phải đạt LĐTT.');
});

test('a single tick names its award', () => {
  expect(said(row(), row('DIRECTOR_COMMENDATION'))).toBe('Đã đề nghị Giấy khen cho Nguyễn Thị Hà.');
});

test('a tick that somebody else has made already changes nothing', () => {
  expect(said(both, both)).toBe('Đề nghị của Nguyễn Thị Hà không có gì đổi.');
});

test.each([
  [row(), both, { award: 'ADVANCED_WORKER', nominated: false }],
  [both, row(), { award: 'GRASSROOTS_EMULATION_FIGHTER', nominated: true }],
  [row('ADVANCED_WORKER'), both, { award: 'GRASSROOTS_EMULATION_FIGHTER', nominated: false }],
  [both, row('ADVANCED_WORKER'), { award: 'GRASSROOTS_EMULATION_FIGHTER', nominated: true }],
] as const)('one tick takes the whole change back', (before, after, undo) => {
  const change = rowChange(before, after);
  expect(change === undefined ? undefined : undoOf(change)).toEqual(undo);
});
