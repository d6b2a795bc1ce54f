import { plainDate } from '@thidua/domain/kernel';
import { describe, expect, test } from 'vitest';
import { awardCertificateProof, awardCertificateSheets } from '../papers/award-certificate-proof.ts';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf, type ReadPage } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import type { AwardCertificate, AwardCertificateSheets } from './award-certificate.ts';
import { certificateWarnings } from './certificate-fields.ts';

const MADE_AT = new Date('2021-12-28T01:00:00Z');

const SHEET: AwardCertificate = {
  authority: 'Giám đốc Sở Ngoại vụ Hà Tĩnh',
  gives: 'TẶNG',
  award: 'Giấy khen',
  subject: 'Bà Nguyễn Thị Hằng Nga',
  post: 'Chuyên viên, Phòng Hợp tác quốc tế',
  citation: 'Đã có thành tích xuất sắc trong công tác và phong trào thi đua yêu nước năm 2021',
  decisionNumber: '152/QĐ-SNgV',
  decidedOn: plainDate('2021-12-28'),
  ordinal: 3,
  place: 'Hà Tĩnh',
  capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  signer: 'Thái Phúc Sơn',
  checkAddress: 'https://thidua.example.vn/xac-nhan/8d3e9c8e-6a55-4a0c-9f44-0a4d7c1c0a11',
};

/** Sixty letters, ninety letters, three lines. */
const LONG: AwardCertificate = {
  ...SHEET,
  subject: 'Bà Công Tằng Tôn Nữ Nguyễn Phúc Thị Hoàng Kim Phượng Hằng Nga',
  post: 'Phó Trưởng phòng, Phòng Hợp tác quốc tế, Lãnh sự, Việt kiều và Biên giới lãnh thổ quốc gia',
  citation: 'hoàn thành xuất sắc nhiệm vụ tham mưu tổ chức các hoạt động đối ngoại của tỉnh, '.repeat(4).trim(),
};

async function pagesOf(sheets: readonly AwardCertificate[], mode: AwardCertificateSheets['mode'], x = 0, y = 0) {
  const bytes = await renderPaper(awardCertificateSheets(sheets, mode, { x, y }), 'pdf', MADE_AT);
  return (await readPdf(bytes)).pages;
}

function textOf({ pieces }: ReadPage): string {
  return pieces.map(({ text }) => text).join(' ');
}

test('printed whole: one lying A4 page each, everything inside the frame', async () => {
  const pages = await pagesOf([SHEET, LONG], 'FULL');
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
    [297, 210],
    [297, 210],
  ]);
  for (const { pieces } of pages) {
    const words = pieces.filter(({ text }) => text.trim() !== '');
    expect(Math.min(...words.map(({ x }) => x))).toBeGreaterThan(15);
    expect(Math.max(...words.map(({ x, width }) => x + width))).toBeLessThan(282);
    expect(Math.max(...words.map(({ y }) => y))).toBeLessThan(197);
  }
});

test('the award is the largest word and stands in the middle', async () => {
  const [page] = await pagesOf([SHEET], 'FULL');
  const award = page?.pieces.find(({ text }) => text.startsWith('GIẤY KHEN'));
  expect(award).toMatchObject({ size: 44, face: 'Tinos-Bold' });
  expect((award?.x ?? 0) + (award?.width ?? 0) / 2).toBeCloseTo(148.5, 0);
});

test('on stock only what differs is printed, moved by what the printer needs', async () => {
  const [still] = await pagesOf([SHEET], 'ON_STOCK');
  const [moved] = await pagesOf([SHEET], 'ON_STOCK', 2.5, -1.5);
  const nameOn = (page: ReadPage | undefined) => page?.pieces.find(({ text }) => text.startsWith('Bà'));
  expect(textOf(still as ReadPage)).not.toContain('GIẤY KHEN');
  expect(textOf(still as ReadPage)).not.toContain('CỘNG HÒA');
  expect((nameOn(moved)?.x ?? 0) - (nameOn(still)?.x ?? 0)).toBeCloseTo(2.5, 1);
  expect((nameOn(moved)?.y ?? 0) - (nameOn(still)?.y ?? 0)).toBeCloseTo(-1.5, 1);
});

test('lines never run into each other, however long the texts are', async () => {
  const [page] = await pagesOf([LONG], 'FULL');
  const middle = (page?.pieces ?? []).filter(
    ({ x, width, text }) => text.trim() !== '' && Math.abs(x + width / 2 - 148.5) < 60,
  );
  const rows = [...new Set(middle.map(({ y }) => Math.round(y * 10) / 10))].toSorted((left, right) => left - right);
  const gaps = rows.slice(1).map((y, at) => y - (rows[at] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(4.5);
});

describe('what is told before anything is printed', () => {
  const told = (changes: Partial<AwardCertificate>, isPerson = true) =>
    certificateWarnings({ ...SHEET, ...changes }, isPerson);

  test('a name of 60 letters, a unit of 90 and an achievement of three lines have room', () => {
    expect(told({ subject: LONG.subject, post: LONG.post, citation: SHEET.citation.repeat(3) })).toEqual([]);
  });

  test.each([
    ['a name of 150 letters', { subject: `Bà ${'Nguyễn '.repeat(21)}` }, ['NAME_TOO_LONG']],
    ['an achievement of a whole page', { citation: 'đã có nhiều thành tích '.repeat(40) }, ['CITATION_TOO_LONG']],
    ['a unit of four lines', { post: 'Phòng Hợp tác quốc tế và Lãnh sự '.repeat(10) }, ['POST_TOO_LONG']],
    ['a person without a post', { post: '' }, ['POST_MISSING']],
  ] as const)('%s is told', (_what, changes, warnings) => expect(told(changes)).toEqual(warnings));

  test('a collective has no post', () => expect(told({ post: '' }, false)).toEqual([]));
});

test('what people typed stays as they typed it', async () => {
  const [page] = await pagesOf([{ ...SHEET, citation: 'Sáng kiến “{{tên}}” <b>A & B</b>' }], 'FULL');
  expect(textOf(page as ReadPage)).toContain('{{tên}}” <b>A & B</b>');
});

test('the proof-reading sheet has a line a certificate, with room to write', async () => {
  const docx = readDocx(await renderPaper(awardCertificateProof([SHEET, LONG], BODY), 'docx', MADE_AT));
  const words = JSON.stringify(docx);
  expect(words).toContain('có 02 giấy sẽ in');
  expect(words).toContain(SHEET.citation);
  expect(words).toContain(LONG.post);
});
