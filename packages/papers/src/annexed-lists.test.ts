import { plainDate } from '@thidua/domain/kernel';
import { describe, expect, test } from 'vitest';
import type { Paper } from './model/paper.ts';
import { decisionPaper } from './papers/decision-paper.ts';
import { submissionPaper } from './papers/submission-paper.ts';
import { renderPaper } from './render.ts';
import { HARD_NAME, HARD_TEXT, HARD_UNIT } from './test-support/hard-values.ts';
import { readDocx } from './test-support/read-docx.ts';
import { readPdf } from './test-support/read-pdf.ts';
import { BODY } from './test-support/sample-plan.ts';

const MADE_AT = new Date('2021-12-28T01:00:00Z');
const DAY = plainDate('2021-12-28');

/** A decision whose list is an annex: so many people, the last of them with a name of 60 letters in a unit of 90. */
function decisionOf(count: number, isDraft = false): Paper {
  const lines = Array.from({ length: count }, (_, at) => ({
    ordinal: at + 1,
    award: 'ADVANCED_WORKER' as const,
    subjectKind: 'PERSON' as const,
    subjectName: at === count - 1 ? HARD_NAME : `Nguyễn Văn Sơn ${at + 1}`,
    subjectPost: at === count - 1 ? HARD_UNIT : 'Chuyên viên, Văn phòng',
  }));
  return decisionPaper(
    {
      year: 2021,
      status: isDraft ? 'DRAFT' : 'ISSUED',
      title: 'Quyết định về việc khen thưởng năm 2021',
      sign: 'QĐ-SNgV',
      documentNumber: isDraft ? null : '152/QĐ-SNgV',
      issuedOn: isDraft ? null : DAY,
      periodFrom: plainDate('2021-01-01'),
      periodTo: plainDate('2021-12-31'),
      signatureBlock: isDraft ? [] : ['GIÁM ĐỐC', 'Nguyễn Đức Trí'],
      lines,
      isListAnnexed: true,
      bonus: {
        baseSalary: 1_490_000,
        budgetLine: null,
        total: count * 450_000,
        lines: lines.map(({ ordinal }) => ({ ordinal, outcome: 'PAID' as const, amount: 450_000, paidWith: null })),
      },
    },
    BODY,
  );
}

function submissionOf(summary: string): Paper {
  return submissionPaper(
    {
      year: 2021,
      status: 'SIGNED',
      recipient: 'Ủy ban nhân dân tỉnh',
      title: 'Tờ trình về việc đề nghị khen thưởng năm 2021',
      content: 'Sở kính trình.',
      documentNumber: '45/TTr-SNgV',
      sign: 'TTr-SNgV',
      signedOn: DAY,
      signatureBlock: ['GIÁM ĐỐC', 'Nguyễn Đức Trí'],
      lines: [
        {
          code: 'HS-2021-040',
          award: 'PROVINCIAL_MERIT',
          subjectName: HARD_NAME,
          subjectPost: HARD_UNIT,
          summary,
          agreeCount: 10,
          baseCount: 11,
          sets: 1,
          filesGround: null,
          setsGround: 'khoản 2 Điều 50 Nghị định 91/2017/NĐ-CP',
          nomination: { dossierPapers: [] },
        },
      ],
    },
    BODY,
  );
}

describe.each([1, 12, 45, 300])('a list of %i names behind a decision', async (count) => {
  const paper = decisionOf(count);
  const { pages } = await readPdf(await renderPaper(paper, 'pdf', MADE_AT));
  const begun = pages.findIndex(({ lines }) => lines.includes('Phụ lục'));
  const annex = pages.slice(begun);

  test('begins on a page of its own and says to which decision it belongs', () => {
    expect(begun).toBeGreaterThan(0);
    expect(annex[0]?.lines.slice(0, 4).join(' ')).toBe(
      'Phụ lục DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG (Kèm theo Quyết định số 152/QĐ-SNgV ngày 28 tháng 12 năm 2021 của Giám đốc Sở Ngoại vụ Hà Tĩnh)',
    );
  });

  test('is numbered by itself from 1, the first page without a number', () => {
    const numbers = annex.map(({ pieces }) => pieces.filter(({ y }) => y < 20).map(({ text }) => text));
    expect(numbers).toEqual(annex.map((_, at) => (at === 0 ? [] : [String(at + 1)])));
  });

  test('has the head of its table on every page and every name once', () => {
    for (const { lines } of annex) expect(lines.some((line) => line.startsWith('TT Họ tên'))).toBe(true);
    const words = annex.flatMap(({ lines }) => lines).join(' ');
    for (let at = 1; at < count; at += 1) expect(words.match(new RegExp(`Sơn ${at} `, 'g'))).toHaveLength(1);
  });

  test('keeps the margins and is not signed a second time', () => {
    for (const { pieces } of annex) {
      const text = pieces.filter(({ y }) => y > 20);
      expect(Math.min(...text.map(({ x }) => x))).toBeGreaterThanOrEqual(29.9);
      expect(Math.max(...text.map(({ x, width }) => x + width))).toBeLessThanOrEqual(195.1);
      expect(Math.max(...text.map(({ y }) => y))).toBeLessThanOrEqual(277.1);
    }
    expect(annex.flatMap(({ lines }) => lines).filter((line) => line.includes('GIÁM ĐỐC'))).toEqual([]);
    expect(pages.slice(0, begun).some(({ lines }) => lines.includes('Nguyễn Đức Trí'))).toBe(true);
  });
});

test('the articles point to the annex instead of holding the list', () => {
  const words = JSON.stringify(decisionOf(45).blocks);
  expect(words).toContain('(Danh sách tại Phụ lục kèm theo Quyết định này).');
  expect(words).toContain('mức ghi tại Phụ lục kèm theo Quyết định này');
  expect(words).not.toContain('"TABLE"');
});

test('the annex of a draft says so on each of its pages', async () => {
  const { pages } = await readPdf(await renderPaper(decisionOf(45, true), 'pdf', MADE_AT));
  const annex = pages.slice(pages.findIndex(({ lines }) => lines.includes('Phụ lục')));
  for (const { pieces } of annex) expect(pieces.some(({ text, y }) => text === 'DỰ THẢO' && y < 20)).toBe(true);
});

test('lists of a tờ trình are Phụ lục I and II; one with long achievements lies across, one with short ones stands', async () => {
  const shapes = async (summary: string) => {
    const { pages } = await readPdf(await renderPaper(submissionOf(summary), 'pdf', MADE_AT));
    return pages
      .filter(({ lines }) => lines.some((line) => /^Phụ lục I+$/.test(line)))
      .map(({ lines, width, height }) => `${lines[0] ?? ''} ${width > height ? 'across' : 'upright'}`);
  };
  expect(await shapes('Ba năm liền là Chiến sĩ thi đua cơ sở.')).toEqual(['Phụ lục I upright', 'Phụ lục II upright']);
  expect(await shapes(HARD_TEXT.repeat(4))).toEqual(['Phụ lục I across', 'Phụ lục II upright']);
});

test('a page that lies across keeps the margins to the last word', async () => {
  const { pages } = await readPdf(await renderPaper(submissionOf(HARD_TEXT.repeat(4)), 'pdf', MADE_AT));
  const across = pages.find(({ width, height }) => width > height);
  expect(Math.max(...(across?.pieces ?? []).map(({ x, width }) => x + width))).toBeLessThanOrEqual(282.1);
  expect(Math.max(...(across?.rules ?? []).map(({ x, length }) => x + length))).toBeGreaterThan(281);
});

test('in the DOCX the annex is a section of its own: numbered from 1, head of the table repeated, across where it is wide', async () => {
  const { document } = readDocx(await renderPaper(submissionOf(HARD_TEXT.repeat(4)), 'docx', MADE_AT));
  // The tờ trình itself and its two lists.
  expect(document.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(3);
  expect(document.match(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/g)).toHaveLength(1);
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
});
