import { describe, expect, test } from 'vitest';
import type { Paper } from './model/paper.ts';
import { renderPaper } from './render.ts';
import { EVERY_PAPER } from './test-support/every-paper.ts';
import { HARD_NAME, HARD_UNIT } from './test-support/hard-values.ts';
import { readDocx } from './test-support/read-docx.ts';
import { readPdf, type Placed, type ReadPage } from './test-support/read-pdf.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');
/** Digits behind the comma that positions have in common: they differ by less than half a millimetre. */
const NEAR = 0;
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const HEAD_SIZES = [12, 13, 14];

function middleOf({ x, width }: Pick<Placed, 'x' | 'width'>): number {
  return x + width / 2;
}

/** The pieces that begin pages, one for each paper of a file. */
function heads(pages: readonly ReadPage[]): readonly Placed[] {
  return pages.flatMap(({ pieces }) => pieces.filter(({ text }) => text === NATION));
}

/** Annexes have a layout of their own, which is told in another file. */
function beforeAnnexes(pages: readonly ReadPage[]): readonly ReadPage[] {
  const begun = pages.findIndex(({ lines }) => lines.some((line) => /^Phụ lục( I)?$/.test(line)));
  return begun === -1 ? pages : pages.slice(0, begun);
}

function papersIn(paper: Paper): number {
  return 1 + (paper.further ?? []).length;
}

test('the hard case is as hard as it says: a name of 60 letters, a unit of 90', () => {
  expect([HARD_NAME.length, HARD_UNIT.length]).toEqual([60, 90]);
});

describe.each(Object.entries(EVERY_PAPER))('%s by Nghị định 30/2020/NĐ-CP', async (_name, paper) => {
  const { pages: printedPages, areFontsEmbedded } = await readPdf(await renderPaper(paper, 'pdf', MADE_AT));
  const pages = beforeAnnexes(printedPages);

  test('A4; 20 mm above and below, 30 at the left, 15 at the right, and nothing beyond', () => {
    for (const { width, height, pieces, rules } of pages) {
      expect([width, height].map(Math.round)).toEqual([210, 297]);
      const text = pieces.filter(({ y }) => y > 20);
      expect(Math.min(...text.map(({ x }) => x))).toBeGreaterThanOrEqual(29.9);
      expect(Math.max(...text.map(({ x, width: wide }) => x + wide))).toBeLessThanOrEqual(195.1);
      expect(Math.max(...text.map(({ y }) => y))).toBeLessThanOrEqual(277.1);
      expect(Math.max(0, ...rules.map(({ x, length }) => x + length))).toBeLessThanOrEqual(195.5);
    }
  });

  test('the name of the state is on one line in 12 points, the motto below in 13 with a line of its length', () => {
    const begun = heads(pages);
    expect(begun).toHaveLength(papersIn(paper));
    for (const nation of begun) {
      expect(nation).toMatchObject({ size: 12, face: 'Tinos-Bold' });
      expect(middleOf(nation)).toBeCloseTo(149, NEAR);
    }
    for (const { pieces, rules } of pages) {
      for (const motto of pieces.filter(({ text }) => text === MOTTO)) {
        expect(motto).toMatchObject({ size: 13, face: 'Tinos-Bold' });
        const under = rules.find(({ x, y }) => x > 103 && y > motto.y && y < motto.y + 6);
        expect(under?.length).toBeCloseTo(motto.width, NEAR);
      }
    }
  });

  test('the line under who issues it is a third to half of the widest line of that name', () => {
    const [first] = pages;
    const [motto] = (first?.pieces ?? []).filter(({ text }) => text === MOTTO);
    const under = first?.rules.find(({ x, y }) => x < 103 && y > (motto?.y ?? 0) - 6 && y < (motto?.y ?? 0) + 60);
    const issuer = first?.pieces.filter(
      ({ x, y, face, size }) => x < 103 && face === 'Tinos-Bold' && size === 12 && y < (under?.y ?? 0),
    );
    const widest = Math.max(...(issuer ?? []).map(({ width }) => width));
    const share = (under?.length ?? 0) / widest;
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  test('the line under the subject is a third to half of its widest line, in the middle', () => {
    if (paper.head.form === 'LETTER') return;
    const [first] = pages;
    const under = first?.rules.find(
      ({ x, length }) => x < 103 && Math.abs(middleOf({ x, width: length }) - 112.5) < 0.5,
    );
    const subject = first?.pieces.filter(
      ({ y, face, size }) => face === 'Tinos-Bold' && size === 14 && y < (under?.y ?? 0),
    );
    const widest = Math.max(...(subject ?? []).slice(1).map(({ width }) => width));
    const share = (under?.length ?? 0) / widest;
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  test('pages are numbered in the middle of the top margin from the second of each paper on', () => {
    let number = 0;
    for (const { pieces } of pages) {
      const above = pieces.filter(({ y }) => y < 20);
      number = pieces.some(({ text }) => text === NATION) ? 1 : number + 1;
      expect(above).toMatchObject(number === 1 ? [] : [{ text: String(number), size: 13 }]);
      for (const each of above) expect(middleOf(each)).toBeCloseTo(112.5, NEAR);
    }
  });

  test('the letters are those of one family, embedded, of 11 to 14 points', () => {
    expect(areFontsEmbedded).toBe(true);
    for (const { face, size } of pages.flatMap(({ pieces }) => pieces)) {
      expect(face).toMatch(/^Tinos/);
      expect([11, ...HEAD_SIZES]).toContain(size);
    }
  });

  test('who signs is in bold, in 14 points, never alone on a page', () => {
    const last = pages.at(-1);
    const bold = last?.pieces.filter(({ face, size }) => face === 'Tinos-Bold' && size === 14) ?? [];
    expect(bold.length).toBeGreaterThan(0);
    expect(last?.lines.length).toBeGreaterThan(3);
  });

  test('the DOCX ends with a line of one point, so that a page that is full stays the last', async () => {
    const { document } = readDocx(await renderPaper(paper, 'docx', MADE_AT));
    const last = document.slice(
      document.lastIndexOf('</w:tbl>') + '</w:tbl>'.length,
      document.lastIndexOf('<w:sectPr'),
    );
    // The annex of a paper is its last section, and ends with its own table.
    const endsThin = /^<w:p><w:pPr><w:spacing [^>]*w:line="20"/.test(last);
    expect(endsThin || paper.annexes !== undefined).toBe(true);
  });

  test('the DOCX has the same margins and the same letters', async () => {
    const docx = readDocx(await renderPaper(paper, 'docx', MADE_AT));
    expect(docx.document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    expect(docx.styles).toContain('<w:rFonts w:ascii="Times New Roman"');
    const letters = (texts: readonly string[]) => texts.join('').replaceAll(/\s/g, '').split('').toSorted().join('');
    const heads = paper.blocks.filter(({ kind }) => kind === 'TABLE').length + (paper.further ?? []).length;
    // Heads of tables are printed anew on each page; where there is no table both files hold the same letters.
    if (heads > 0 || paper.annexes !== undefined) return;
    const printed = pages.flatMap(({ pieces }) => pieces.filter(({ y }) => y > 20).map(({ text }) => text));
    expect(letters(docx.paragraphs.map(({ text }) => text))).toBe(letters(printed));
  });
});
