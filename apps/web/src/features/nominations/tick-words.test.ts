import type { AwardCode } from '@thidua/domain/vocabulary';
import { expect, test } from 'vitest';

import type { Tick } from './list-steps.ts';
import { nominationText } from './text.ts';
import { changeSentence, sentenceOfMode } from './tick-words.ts';

const cell = (award: AwardCode, nominated = true, staffId = 'ha'): Tick => ({
  award,
  staffId,
  name: 'Nguyễn Thị Hà',
  nominated,
});
const [WORKER, FIGHTER] = ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'] as const;

test.each([
  [
    'a tick of CSTĐCS says that it brought LĐTT along',
    [cell(WORKER), cell(FIGHTER)],
    'Đã đề nghị CSTĐCS cho Nguyễn Thị Hà, kèm LĐTT vì CSTĐCS phải đạt LĐTT.',
  ],
  [
    'an untick of LĐTT says that CSTĐCS went with it',
    [cell(WORKER, false), cell(FIGHTER, false)],
    'Đã bỏ đề nghị LĐTT của Nguyễn Thị Hà, bỏ luôn CSTĐCS vì CSTĐCS phải đạt LĐTT.',
  ],
  ['a single tick names its award', [cell('DIRECTOR_COMMENDATION')], 'Đã đề nghị Giấy khen cho Nguyễn Thị Hà.'],
  ['many are counted', [cell(WORKER), cell(WORKER, true, 'an')], 'Đã chọn 2 ô.'],
  ['both ways', [cell(WORKER), cell(WORKER, false, 'an')], 'Đã chọn 1 ô, bỏ chọn 1 ô.'],
  ['nothing is said too', [], 'Đề nghị của Nguyễn Thị Hà không có gì đổi.'],
] as const)('%s', (_name, cells, expected) => {
  expect(changeSentence(nominationText.vi, cells, [cell(WORKER)])).toBe(expected);
});

test('what is taken back says so', () => {
  expect(sentenceOfMode(nominationText.vi, 'UNDO', 'Đã chọn 2 ô.')).toBe('Đã hoàn tác. Đã chọn 2 ô.');
});
