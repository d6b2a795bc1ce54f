import { expect, test } from 'vitest';
import { namesInText } from './names-in-text.ts';

const SOUGHT = {
  people: ['Nguyễn Thị Hà', 'Đặng Văn Minh'],
  units: ['Phòng Hợp tác quốc tế', 'HTQT'],
};

function namesIn(text: string) {
  return namesInText([{ field: 'solution', text }], SOUGHT).map(({ name }) => name);
}

test.each([
  ['Tác giả Nguyễn Thị Hà đã thử', ['Nguyễn Thị Hà']],
  ['tac gia NGUYEN THI HA da thu', ['Nguyễn Thị Hà']],
  ['Nguyễn Thi\u0323 Ha\u0300 (dấu tổ hợp)', ['Nguyễn Thị Hà']],
  ['do Văn Minh viết', ['Đặng Văn Minh']],
  ['nếp sống văn minh nơi công sở', []],
  ['chị Hà và anh Minh đề xuất', ['Nguyễn Thị Hà', 'Đặng Văn Minh']],
  ['ở Hà Tĩnh, Hà Nội', []],
  ['phòng hợp tác quốc tế có 5 người', ['Phòng Hợp tác quốc tế']],
  ['Hồ sơ của HTQT', ['HTQT']],
  ['htqt viết thường', []],
  ['hợp tác quốc tế là việc chung', []],
  ['', []],
] as const)('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test('the words around a name are shown as they stand, once for each part', () => {
  const text = `${'a '.repeat(60)}Nguyễn Thị Hà ${'b '.repeat(60)} Nguyễn Thị Hà`;
  const found = namesInText(
    [
      { field: 'title', text: 'Sổ trực' },
      { field: 'before', text },
    ],
    SOUGHT,
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ field: 'before', name: 'Nguyễn Thị Hà' });
  expect(found[0]?.excerpt).toMatch(/^…(?:a )+Nguyễn Thị Hà (?:b )+b…$/);
});
