import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';
import type { Paper } from './model/paper.ts';
import { planPaper } from './papers/plan-paper.ts';
import { renderPaper } from './render.ts';
import { readDocx } from './test-support/read-docx.ts';
import { readPdf, type Placed, type ReadPage } from './test-support/read-pdf.ts';
import { BODY, PLAN } from './test-support/sample-plan.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');
const paper = planPaper({ ...PLAN, planNumber: '5/KH-SNgV', planDate: plainDate('2021-02-05') }, BODY);
const bytes = await renderPaper(paper, 'pdf', MADE_AT);
const pdf = await readPdf(bytes);
const docx = readDocx(await renderPaper(paper, 'docx', MADE_AT));
const [first, second] = pdf.pages as [ReadPage, ReadPage];

function piece(page: ReadPage, text: string): Placed {
  const found = page.pieces.find((each) => each.text.startsWith(text));
  if (found === undefined) throw new Error(`${text} is not on the page`);
  return found;
}

function middleOf({ x, width }: { readonly x: number; readonly width: number }): number {
  return x + width / 2;
}

/** Digits behind the comma that positions have in common: they differ by less than half a millimetre. */
const NEAR = 0;

test('A4 with margins of 20, 20, 30 and 15 mm', () => {
  expect([first.width, first.height].map(Math.round)).toEqual([210, 297]);
  for (const { pieces } of pdf.pages) {
    const body = pieces.filter(({ y }) => y > 20);
    expect(Math.min(...body.map(({ x }) => x))).toBeGreaterThanOrEqual(29.9);
    expect(Math.max(...body.map(({ x, width }) => x + width))).toBeLessThanOrEqual(195.1);
    expect(Math.max(...body.map(({ y }) => y))).toBeLessThanOrEqual(277);
  }
});

test('the head stands in two columns, the name of the state on one line, everything in its size', () => {
  const nation = piece(first, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(nation).toMatchObject({ size: 12, face: 'Tinos-Bold' });
  expect(middleOf(nation)).toBeCloseTo(103 + 46, NEAR);
  expect(piece(first, 'Độc lập - Tự do - Hạnh phúc')).toMatchObject({ size: 13, face: 'Tinos-Bold' });
  expect(piece(first, 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH')).toMatchObject({ size: 12, face: 'Tinos' });
  expect(middleOf(piece(first, 'SỞ NGOẠI VỤ HÀ TĨNH'))).toBeCloseTo(30 + 73 / 2, NEAR);
  const number = piece(first, 'Số: 05/KH-SNgV');
  const place = piece(first, 'Hà Tĩnh, ngày 05 tháng 02 năm 2021');
  expect(place).toMatchObject({ size: 13, face: 'Tinos-Italic' });
  expect(number.y).toBeCloseTo(place.y, 2);
  expect(piece(first, 'KẾ HOẠCH')).toMatchObject({ size: 14, face: 'Tinos-Bold' });
  expect(middleOf(piece(first, 'KẾ HOẠCH'))).toBeCloseTo(112.5, NEAR);
});

test('lines below issuer, motto and subject have the lengths of the decree', () => {
  const motto = piece(first, 'Độc lập');
  const issuer = piece(first, 'SỞ NGOẠI VỤ');
  const subject = piece(first, 'Tổ chức phong trào');
  const below = ({ y }: Placed) => first.rules.filter((rule) => rule.y > y && rule.y < y + 6);
  const [underMotto] = below(motto).filter(({ x }) => x > 103);
  expect(underMotto?.length).toBeCloseTo(motto.width, NEAR);
  for (const text of [issuer, subject]) {
    const [rule] = below(text).filter(({ x }) => x < 103);
    const share = (rule?.length ?? 0) / text.width;
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
    expect(rule && middleOf({ x: rule.x, width: rule.length })).toBeCloseTo(middleOf(text), NEAR);
  }
});

test('the text is 14 points, justified, its first lines 12,7 mm in, 18 points from line to line', () => {
  const start = first.pieces.findIndex(({ text }) => text.startsWith('- Tiếp tục'));
  const lineOf = (at: number) => first.pieces.filter(({ y }) => Math.abs(y - at) < 0.1);
  const top = first.pieces[start];
  expect(top).toMatchObject({ size: 14, face: 'Tinos' });
  expect(top?.x).toBeCloseTo(30 + 12.7, 1);
  const below = lineOf((top?.y ?? 0) + (18 * 25.4) / 72);
  expect(Math.min(...below.map(({ x }) => x))).toBeCloseTo(30, 1);
  for (const line of [lineOf(top?.y ?? 0), below]) {
    expect(Math.max(...line.map(({ x, width }) => x + width))).toBeCloseTo(195, NEAR);
  }
});

test('a sign stays in one piece when the spaces of its line are widened', () => {
  expect(first.pieces.some(({ text }) => text.includes('15/KH-UBND'))).toBe(true);
});

test('pages are numbered in the middle of the top margin from page 2 on', () => {
  expect(first.pieces.filter(({ y }) => y < 20)).toEqual([]);
  const number = second.pieces.filter(({ y }) => y < 20);
  expect(number).toMatchObject([{ text: '2', size: 13 }]);
  expect(number.map(middleOf)[0]).toBeCloseTo(112.5, NEAR);
});

test('every letter is of Tinos and embedded; the properties tell title and language', () => {
  const faces = new Set(pdf.pages.flatMap(({ pieces }) => pieces.map(({ face }) => face)));
  expect([...faces].toSorted()).toEqual(['Tinos', 'Tinos-Bold', 'Tinos-BoldItalic', 'Tinos-Italic']);
  expect(pdf).toMatchObject({ title: PLAN.title, language: 'vi-VN', areFontsEmbedded: true });
});

test('recipients stand at the left in 11 points, the signature at the right in bold, both on one page', () => {
  const page = pdf.pages.at(-1) as ReadPage;
  const title = piece(page, 'Nơi nhận:');
  expect(title).toMatchObject({ size: 12, face: 'Tinos-BoldItalic' });
  expect(piece(page, '- UBND tỉnh (để b/c);')).toMatchObject({ size: 11, face: 'Tinos' });
  expect(piece(page, '- Lưu: VT, VPTTr.').x).toBeCloseTo(30, 1);
  const post = piece(page, 'GIÁM ĐỐC');
  const name = piece(page, 'Thái Phúc Sơn');
  for (const line of [post, name]) {
    expect(line).toMatchObject({ size: 14, face: 'Tinos-Bold' });
    expect(middleOf(line)).toBeCloseTo(110 + 85 / 2, NEAR);
  }
  expect(name.y - post.y).toBeGreaterThan(28);
  expect(page.lines.some((line) => line.endsWith('giải quyết./.'))).toBe(true);
});

test('DOCX and PDF say the same, word for word', () => {
  const words = (texts: readonly string[]) => texts.join('').replaceAll(/\s/g, '');
  const printed = pdf.pages.flatMap(({ pieces }) => pieces.filter(({ y }) => y > 20).map(({ text }) => text));
  const sorted = (text: string) => text.split('').toSorted().join('');
  expect(sorted(words(docx.paragraphs.map(({ text }) => text)))).toBe(sorted(words(printed)));
});

test('the DOCX has real styles, a head of its own on page 1, Times New Roman, and bare tables for head and foot', () => {
  const styles = Map.groupBy(docx.paragraphs, ({ style }) => style);
  expect(styles.get('Heading1')?.map(({ text }) => text)).toEqual([
    'I. MỤC ĐÍCH, YÊU CẦU',
    'II. CHỦ ĐỀ, MỤC TIÊU THI ĐUA',
    'III. NỘI DUNG THI ĐUA',
    'IV. TỔ CHỨC THỰC HIỆN',
  ]);
  expect(styles.get('Heading2')?.[0]?.text).toBe('1. Mục đích');
  expect(styles.get('GachDauDong')?.length).toBeGreaterThan(5);
  expect(docx.styles).toContain('<w:rFonts w:ascii="Times New Roman"');
  expect(docx.document).toContain('<w:titlePg/>');
  expect(docx.document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  expect(docx.headers.filter((head) => head.includes('PAGE'))).toHaveLength(1);
  expect(docx.document).not.toContain('w:txbxContent');
  expect(docx.properties).toContain(PLAN.title);
});

test('the same paper at the same time has the same bytes', async () => {
  expect(Buffer.from(await renderPaper(paper, 'pdf', MADE_AT)).equals(bytes)).toBe(true);
});

test('a draft says so under its blank number and on every further page', async () => {
  const draft: Paper = { ...planPaper({ ...PLAN, isDraft: true }, BODY) };
  const { pages } = await readPdf(await renderPaper(draft, 'pdf', MADE_AT));
  expect(pages.every(({ lines }) => lines.some((line) => line.endsWith('DỰ THẢO')))).toBe(true);
  const texts = readDocx(await renderPaper(draft, 'docx', MADE_AT)).paragraphs.map(({ text }) => text);
  expect(texts).toContain('DỰ THẢO');
  expect(texts).toContain(`Số:${'\u00A0'.repeat(8)}/KH-SNgV`);
  expect(texts.some((text) => /^Hà Tĩnh, ngày\u00A0+tháng\u00A0+năm 2021$/.test(text))).toBe(true);
});
