import { expect, test } from 'vitest';
import { pastedTicks } from './pasted-ticks.ts';

const PEOPLE = [
  { id: 'ha', code: 'NV-012', name: 'Nguyễn Thị Hà' },
  { id: 'dung', code: 'NV-013', name: 'Trần Văn Dũng' },
  { id: 'dung2', code: 'NV-031', name: 'Trần Văn Dung' },
  { id: 'an', code: 'NV-020', name: 'Hoàng Thị Ngọc Ẩn' },
];
const AWARDS = ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER', 'DIRECTOR_COMMENDATION'] as const;
const read = (text: string) => pastedTicks(text, PEOPLE, AWARDS);

test('columns of a sheet: a mark ticks, an empty cell, a zero and a dash say nothing', () => {
  const sheet = 'STT\tHọ và tên\tLĐTT\tCSTĐCS\tGiấy khen\n1\tNguyễn Thị Hà\tx\tX\t\n2\tTrần Văn Dũng\tcó\t0\t-';
  expect(read(sheet)).toEqual({
    ticks: [
      { staffId: 'ha', award: 'ADVANCED_WORKER' },
      { staffId: 'ha', award: 'GRASSROOTS_EMULATION_FIGHTER' },
      { staffId: 'dung', award: 'ADVANCED_WORKER' },
    ],
    shared: [],
    unknown: [],
    withoutAward: [],
  });
});

test('without headings the cells of a line name the awards', () => {
  expect(read('Nguyễn Thị Hà\tChiến sĩ thi đua cơ sở\nNV-020\tlao động tiên tiến 2021').ticks).toEqual([
    { staffId: 'ha', award: 'GRASSROOTS_EMULATION_FIGHTER' },
    { staffId: 'an', award: 'ADVANCED_WORKER' },
  ]);
});

test('headings over names and awards are nobody who is missing', () => {
  expect(read('STT\tHọ và tên\tDanh hiệu\n1\tNguyễn Thị Hà\tLĐTT')).toEqual({
    ticks: [{ staffId: 'ha', award: 'ADVANCED_WORKER' }],
    shared: [],
    unknown: [],
    withoutAward: [],
  });
});

test('a line that was copied twice ticks once', () => {
  expect(read('NV-012\tLĐTT\nNguyễn Thị Hà\tLĐTT').ticks).toEqual([{ staffId: 'ha', award: 'ADVANCED_WORKER' }]);
});

test('a name without marks that two people share is asked, one with its marks is not', () => {
  const { ticks, shared } = read('tran van dung\tLĐTT\nTrần Văn Dung\tLĐTT');
  expect(shared.map(({ candidates }) => candidates.map(({ id }) => id))).toEqual([['dung', 'dung2']]);
  expect(ticks).toEqual([{ staffId: 'dung2', award: 'ADVANCED_WORKER' }]);
});

test('who is not in the list and who has no award are told apart, line by line', () => {
  const { ticks, unknown, withoutAward } = read('Lê Văn Lạ\tLĐTT\nNguyễn Thị Hà\tBằng khen tỉnh\nTrần Văn Dũng\t\n\n');
  expect(ticks).toEqual([]);
  expect(unknown).toEqual([{ number: 1, line: 'Lê Văn Lạ\tLĐTT', candidates: [], awards: ['ADVANCED_WORKER'] }]);
  expect(withoutAward).toEqual(['Nguyễn Thị Hà\tBằng khen tỉnh', 'Trần Văn Dũng']);
});

test.each([
  ['a syllable left out', 'Hoàng Ngọc Ẩn', 'an'],
  ['a letter too many', 'Nguyễn Thị Hàa', 'ha'],
  ['a letter missing in the middle', 'Nguyn Thị Hà', 'ha'],
  ['a syllable put in', 'Nguyễn Thị Thu Hà', 'ha'],
  ['the number and the award stand around it', '7\tHoàng Ngọc Ẩn\tLĐTT', 'an'],
] as const)('who may be meant is offered: %s', (_name, line, expected) => {
  expect(read(line).unknown.map(({ candidates }) => candidates.map(({ id }) => id))).toEqual([[expected]]);
});

test.each(['Nguyễn Thị Bình', 'Lê Thị Hồng', 'Hà', 'Trần Quốc Khánh'])('nobody is near to %s', (line) => {
  expect(read(line).unknown[0]?.candidates).toEqual([]);
});

test('lines keep their numbers in the sheet, headings and empty lines counted', () => {
  const { unknown } = read('Họ tên\tLĐTT\n\nLê Văn Lạ\tx\nNguyễn Thị Hà\tx\nĐỗ Văn Mới\tx');
  expect(unknown.map(({ number }) => number)).toEqual([3, 5]);
});

test('three hundred lines with half of the names unknown are read in one go', () => {
  const lines = Array.from({ length: 300 }, (_, index) =>
    index % 2 === 0 ? `NV-${index + 100}\tLĐTT` : `Người lạ ${index}\tLĐTT`,
  );
  const people = lines.map((_, index) => ({ id: `${index}`, code: `NV-${index + 100}`, name: `Người quen ${index}` }));
  const { ticks, unknown } = pastedTicks(lines.join('\n'), people, AWARDS);
  expect([ticks.length, unknown.length]).toEqual([150, 150]);
});
