import { bonusesOf } from '@thidua/domain/bonus';
import { plainDate, type PlainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { decisionPaper, type DecisionOfPaper } from './decision-paper.ts';

const MADE_AT = new Date('2021-12-28T01:00:00Z');

/** The bonuses of these lines, each of a subject of its own. */
function bonusOf(lines: DecisionOfPaper['lines'], day: PlainDate): DecisionOfPaper['bonus'] {
  const rewarded = lines.map((line) => ({ ...line, subject: line.subjectName }));
  const { baseSalary, total, lines: paid } = bonusesOf(rewarded, day);
  const told = paid.map((line) => ({ ...line, paidWith: line.paidWith ?? null }));
  return { baseSalary: baseSalary?.amount ?? null, budgetLine: null, total, lines: told };
}

const ISSUED_ON = plainDate('2021-12-28');
const DECISION: Omit<DecisionOfPaper, 'bonus'> = {
  year: 2021,
  status: 'ISSUED',
  title: 'Quyết định về việc khen thưởng năm 2021',
  sign: 'QĐ-SNgV',
  documentNumber: '152/QĐ-SNgV',
  issuedOn: ISSUED_ON,
  periodFrom: plainDate('2021-01-01'),
  periodTo: plainDate('2021-12-31'),
  signatureBlock: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Hồ Thị Như Ỷ'],
  lines: [
    {
      ordinal: 1,
      award: 'ADVANCED_WORKER',
      subjectKind: 'PERSON',
      subjectName: 'Lê Thị Ánh',
      subjectPost: 'Chuyên viên, Văn phòng',
    },
    { ordinal: 2, award: 'ADVANCED_WORKER', subjectKind: 'PERSON', subjectName: 'Võ Đạt', subjectPost: '' },
    {
      ordinal: 3,
      award: 'DIRECTOR_COMMENDATION',
      subjectKind: 'COLLECTIVE',
      subjectName: 'Phòng Lãnh sự - Việt kiều',
      subjectPost: '',
    },
  ],
};

function decision(changes: Partial<DecisionOfPaper> = {}): DecisionOfPaper {
  const lines = changes.lines ?? DECISION.lines;
  return { ...DECISION, bonus: bonusOf(lines, changes.issuedOn ?? ISSUED_ON), ...changes };
}

async function linesOf(changes: Partial<DecisionOfPaper> = {}): Promise<readonly string[]> {
  const bytes = await renderPaper(decisionPaper(decision(changes), BODY), 'docx', MADE_AT);
  return readDocx(bytes).paragraphs.map(({ text }) => text);
}

test('it says who is given what, how many of each, and lists them under the award', async () => {
  const lines = await linesOf();
  expect(lines.find((line) => line.startsWith('Điều 1.'))).toContain(
    'Tặng danh hiệu Lao động tiên tiến cho 02 cá nhân; tặng Giấy khen của Giám đốc Sở cho 01 tập thể',
  );
  for (const { subjectName } of DECISION.lines) expect(lines).toContain(subjectName);
  expect(lines.slice(-3)).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Hồ Thị Như Ỷ']);
});

test.each([
  ['2021-12-28', 'Nghị định số 91/2017/NĐ-CP', '06/2022/QH15'],
  ['2024-12-28', 'Nghị định số 98/2023/NĐ-CP', '15/2003/QH11'],
  ['2025-12-28', 'Nghị định số 152/2025/NĐ-CP', '15/2003/QH11'],
])('a decision of %s rests on the law of its day', async (day, decree, otherLaw) => {
  const words = (await linesOf({ issuedOn: plainDate(day) })).join('\n');
  expect(words).toContain(decree);
  expect(words).not.toContain(otherLaw);
});

test('a draft has room for number and day, says that it is one, and is signed by nobody', async () => {
  const draft = { status: 'DRAFT', documentNumber: null, issuedOn: null, signatureBlock: [] } as const;
  const lines = await linesOf(draft);
  expect(lines).toContain('DỰ THẢO');
  expect(lines).toContain(`Số:${'\u00A0'.repeat(8)}/QĐ-SNgV`);
  expect(lines.at(-2)).toBe('GIÁM ĐỐC');
});

test('a list of 120 people goes over its pages within the margins of Nghị định 30, its head on each', async () => {
  const lines = Array.from({ length: 120 }, (_, at) => ({
    ordinal: at + 1,
    award: 'ADVANCED_WORKER' as const,
    subjectKind: 'PERSON' as const,
    subjectName: `Nguyễn Thị Hằng Nga ${at + 1}`,
    subjectPost: 'Chuyên viên, Phòng Hợp tác quốc tế',
  }));
  const { pages } = await readPdf(await renderPaper(decisionPaper(decision({ lines }), BODY), 'pdf', MADE_AT));
  expect(pages.length).toBeGreaterThan(2);
  for (const { pieces } of pages) {
    const text = pieces.filter(({ y }) => y > 20);
    expect(Math.min(...text.map(({ x }) => x))).toBeGreaterThanOrEqual(29.9);
    expect(Math.max(...text.map(({ x, width }) => x + width))).toBeLessThanOrEqual(195.1);
  }
  const heads = pages.filter(({ pieces }) => pieces.some(({ text }) => text.startsWith('Chức vụ, đơn vị')));
  expect(heads.length).toBeGreaterThan(2);
});

test('it says what each is paid, the sum in figures and in words, by which base salary and from which fund', async () => {
  const lines = await linesOf();
  expect(lines.filter((line) => /^[\d.]+000$/.test(line))).toEqual(['450.000', '450.000', '900.000', '1.800.000']);
  expect(lines.find((line) => line.startsWith('Điều 2.'))).toBe(
    'Điều 2. Cá nhân, tập thể nêu tại Điều 1 được hưởng tiền thưởng theo mức ghi tại Điều 1. Tổng số tiền thưởng là 1.800.000 đồng ' +
      '(bằng chữ: một triệu tám trăm nghìn đồng), tính theo mức lương cơ sở 1.490.000 đồng, ' +
      `chi từ quỹ thi đua, khen thưởng của ${BODY.name}.`,
  );
});

test('the budget line that the body has chosen is named with the fund', async () => {
  const bonus = { ...bonusOf(DECISION.lines, ISSUED_ON), budgetLine: 'Tiểu mục 6201, thưởng thường xuyên' };
  const paid = (await linesOf({ bonus })).find((line) => line.startsWith('Điều 2.'));
  expect(paid).toMatch(/chi từ quỹ thi đua, khen thưởng của .+ \(tiểu mục 6201, thưởng thường xuyên\)\.$/);
});

test('who holds a lower title as well is paid for the higher one alone, and the list says where', async () => {
  const both = (['GRASSROOTS_EMULATION_FIGHTER', 'ADVANCED_WORKER'] as const).map((award, at) => ({
    ordinal: at + 1,
    award,
    subjectKind: 'PERSON' as const,
    subjectName: 'Lê Thị Ánh',
    subjectPost: '',
  }));
  const lines = await linesOf({ lines: both });
  expect(lines).toContain('Đã tính ở số 1');
  expect(lines.find((line) => line.startsWith('Điều 2.'))).toContain('là 1.490.000 đồng');
});

test('where the law of the day names no bonus for anybody, no sum is invented', async () => {
  const household = {
    ordinal: 1,
    award: 'DIRECTOR_COMMENDATION' as const,
    subjectKind: 'HOUSEHOLD' as const,
    subjectName: 'Hộ ông Trần Văn Bé',
    subjectPost: '',
  };
  const lines = await linesOf({ lines: [household] });
  expect(lines).not.toContain('Tổng cộng');
  expect(lines.find((line) => line.startsWith('Điều 2.'))).toContain('theo quy định của pháp luật');
});

test('the list says of which time each achievement is once one of them is of a time of its own', async () => {
  const usual = await linesOf();
  expect(usual).not.toContain('Thời gian lập thành tích');
  const ownPeriod = { from: plainDate('2021-10-18'), to: plainDate('2021-10-18') };
  const lines = DECISION.lines.map((line) => (line.ordinal === 2 ? { ...line, ownPeriod } : line));
  const words = await linesOf({ lines });
  expect(words).toContain('Thời gian lập thành tích');
  expect(words).toContain('18/10/2021');
  expect(words.filter((line) => line === '01/01/2021 – 31/12/2021')).toHaveLength(2);
  expect(words.find((line) => line.startsWith('Điều 1.'))).toContain(
    'ngày 31 tháng 12 năm 2021 hoặc trong thời gian riêng ghi tại danh sách',
  );
});
