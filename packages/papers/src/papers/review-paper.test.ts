import { plainDate } from '@thidua/domain/kernel';
import { reviewHeadings } from '@thidua/domain/reviews';
import { describe, expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { reviewPaper, type PaperFigure, type ReviewOfPaper } from './review-paper.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');
const GOALS = ['Ra sức thi đua lập thành tích.', 'Phát huy dân chủ, kỷ luật, kỷ cương.'];

function figure(code: string, changed: Partial<PaperFigure> = {}): PaperFigure {
  return {
    code,
    title: `Chỉ tiêu ${code}`,
    group: 'COLLECTIVE',
    state: 'MET',
    value: 2,
    base: null,
    wanted: 1,
    rating: null,
    ...changed,
  };
}

const REVIEW: ReviewOfPaper = {
  title: 'Báo cáo sơ kết phong trào thi đua năm 2021 (Đợt 1)',
  year: 2021,
  receiver: 'Sở Nội vụ (qua Ban Thi đua - Khen thưởng tỉnh)',
  headings: reviewHeadings(GOALS),
  texts: [
    'Đã tổ chức hai đợt.\nĐơn vị nào cũng có việc làm.',
    'Tốt.',
    '- Phòng A: xong.',
    'Không có.',
    'Không có.',
    'Tiếp tục.',
  ],
  figures: [
    figure('T1'),
    figure('T2', { state: 'NOT_MET', value: null, rating: 'GOOD' }),
    figure('P1', { group: 'PERSON', state: 'EXCEEDED', value: 24, base: 24, wanted: 20 }),
  ],
  figuresDay: plainDate('2021-05-19'),
  sentOn: plainDate('2021-05-25'),
  hash: 'ab'.repeat(32),
  archive: 'Lưu: VT, VPTTr',
  signature: { capacity: ['GIÁM ĐỐC'], name: 'Thái Phúc Sơn' },
};

describe('a sent review as a report', () => {
  test('has one part per general goal in the words of the plan, the table of targets, then the other parts', async () => {
    const { paragraphs } = readDocx(await renderPaper(reviewPaper(REVIEW, BODY), 'docx', MADE_AT));
    const texts = paragraphs.map(({ text }) => text);
    const inOrder = [
      'BÁO CÁO',
      'Sơ kết phong trào thi đua năm 2021 (Đợt 1)',
      'Kính gửi: Sở Nội vụ (qua Ban Thi đua - Khen thưởng tỉnh)',
      'Sở Ngoại vụ Hà Tĩnh báo cáo sơ kết phong trào thi đua năm 2021 (Đợt 1) như sau:',
      'I. KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU CHUNG',
      `1. ${GOALS[0]}`,
      'Đã tổ chức hai đợt.',
      'Đơn vị nào cũng có việc làm.',
      `2. ${GOALS[1]}`,
      'II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
      'Đến ngày 19/5/2021, đạt và vượt 02/03 chỉ tiêu (tập thể 01/02, cá nhân 01/01).',
      'III. KẾT QUẢ CỦA CÁC PHÒNG, ĐƠN VỊ',
      '- Phòng A: xong.',
      'VI. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI',
      'Tiếp tục./.',
      '- Sở Nội vụ (qua Ban Thi đua - Khen thưởng tỉnh) (để b/c);',
      '- Lưu: VT, VPTTr.',
      'Thái Phúc Sơn',
    ];
    expect(texts.filter((text) => inOrder.includes(text))).toEqual(inOrder);
  });

  test('prints the figures as rows, counts below ten with a nought', async () => {
    const { document, paragraphs } = readDocx(await renderPaper(reviewPaper(REVIEW, BODY), 'docx', MADE_AT));
    const cells = paragraphs.filter(({ style }) => style === 'ChuTrongBang').map(({ text }) => text);
    expect(cells.slice(6)).toEqual([
      'Về tập thể',
      'T1',
      'Chỉ tiêu T1',
      '02',
      '01',
      '–',
      'Đạt',
      'T2',
      'Chỉ tiêu T2',
      'Hoàn thành tốt nhiệm vụ',
      '01',
      '–',
      'Không đạt',
      'Về cá nhân',
      'P1',
      'Chỉ tiêu P1',
      '24',
      '20',
      '24',
      'Vượt',
    ]);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    // Head and first row may be broken: where neither may, LibreOffice loses the rows below.
    const [, table = ''] = document.split('<w:tblHeader/>');
    expect(table.split('</w:tbl>')[0]?.match(/<w:cantSplit\/>/g)).toHaveLength(4);
  });

  test('a table over pages repeats its head, in its own words, and the hash stands in the properties', async () => {
    const figures = Array.from({ length: 90 }, (_, at) => figure(`T${at}`));
    const { pages, keywords } = await readPdf(
      await renderPaper(reviewPaper({ ...REVIEW, figures }, BODY), 'pdf', MADE_AT),
    );
    const withTable = pages.filter(({ lines }) => lines.some((line) => /^T\d+ /.test(line)));
    expect(withTable.length).toBeGreaterThanOrEqual(3);
    for (const { lines } of withTable) {
      expect(lines.some((line) => line.startsWith('Mã Chỉ tiêu Kết quả Cần đạt'))).toBe(true);
    }
    expect(keywords).toBe(REVIEW.hash);
  });
});

test('a draft has its gaps and says that it is one', () => {
  const draft = { ...REVIEW, sentOn: null, hash: null, receiver: '', texts: REVIEW.texts.map(() => ''), figures: [] };
  const paper = reviewPaper(draft, BODY);
  expect(paper).toMatchObject({
    isDraft: true,
    head: { date: undefined, addressees: [] },
    foot: { recipients: ['Lưu: VT, VPTTr'] },
  });
  expect(paper.blocks.filter(({ kind }) => kind === 'TABLE')).toEqual([]);
  expect(paper.blocks.filter((block) => block.kind === 'PARAGRAPH' && block.runs[0]?.text === '…')).toHaveLength(6);
});
