import { expect, test } from 'vitest';
import { planPaper } from './papers/plan-paper.ts';
import { renderPaper } from './render.ts';
import { readDocx } from './test-support/read-docx.ts';
import { readPdf } from './test-support/read-pdf.ts';
import { BODY, PLAN } from './test-support/sample-plan.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');
const LITERAL = '5 < 7 & "{{ho_ten}}" > \'%s\' ${x} - x *đậm* <w:p/> ]]>';
const LONG_NAME = 'N'.repeat(60);
const LONG_UNIT = `Trung tâm Xúc tiến đầu tư, thương mại, du lịch và hợp tác quốc tế ${'đối ngoại '.repeat(3)}`.trim();
const PAGE_LINE = 'Mỗi dòng dài gần một dòng giấy để văn bản có năm mươi trang, số trang chẵn lẻ đều đúng chỗ. ';

const paper = planPaper(
  {
    ...PLAN,
    isDraft: true,
    issuer: LONG_UNIT,
    purposes: [LITERAL, 'có\tthẻ\u0007 và \uD800 nửa chữ', 'X'.repeat(300)],
    duties: Array.from({ length: 145 }, (_, at) => ({ unit: `Phòng ${at + 1}`, text: PAGE_LINE.repeat(9) })),
    signature: { capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: LONG_NAME },
  },
  BODY,
);
const docx = readDocx(await renderPaper(paper, 'docx', MADE_AT));
const texts = docx.paragraphs.map(({ text }) => text);
const { pages } = await readPdf(await renderPaper(paper, 'pdf', MADE_AT));

test('what people type stays as they typed it', () => {
  expect(texts).toContain(`- ${LITERAL}`);
  const printed = pages.flatMap(({ lines }) => lines).join(' ');
  for (const word of ['{{ho_ten}}', '${x}', '<w:p/>', ']]>', '*đậm*']) expect(printed).toContain(word);
});

test('what no printer shows is left out, and the file stays one', () => {
  expect(texts).toContain('- có thẻ và \uFFFD nửa chữ');
});

test('nothing is printed beyond the margins, however long a word is', () => {
  const ends = pages.flatMap(({ pieces }) => pieces.map(({ x, width }) => x + width));
  expect(Math.max(...ends)).toBeLessThanOrEqual(195.1);
  expect(pages.at(-1)?.lines.join('')).toContain(LONG_NAME.slice(0, 20));
});

test('fifty pages are numbered to the last; no heading is the last line of its page', () => {
  expect(pages.length).toBeGreaterThanOrEqual(50);
  pages.slice(1).forEach(({ pieces }, at) => {
    expect(pieces.find(({ y, face }) => y < 20 && face === 'Tinos')?.text).toBe(String(at + 2));
  });
  for (const { lines } of pages) expect(lines.at(-1)).not.toMatch(/^\d+\. Phòng \d+$/);
});

test('the signature is never alone on a page', () => {
  const last = pages.at(-1);
  expect(last?.lines.some((line) => line.endsWith('./.'))).toBe(true);
  expect(last?.lines.some((line) => line.startsWith('KT. GIÁM ĐỐC') || line.endsWith('KT. GIÁM ĐỐC'))).toBe(true);
});
