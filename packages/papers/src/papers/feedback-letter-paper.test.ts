import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { feedbackLetterPaper, type FeedbackLetterOfPaper } from './feedback-letter-paper.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');

const LETTER: FeedbackLetterOfPaper = {
  status: 'APPROVED',
  number: '88/SNgV-VP',
  issuedOn: plainDate('2021-12-06'),
  paperYear: 2021,
  remarks: 'Giải pháp mới, đã áp dụng có hiệu quả.\nHồ sơ trình bày rõ.',
  advice: 'Thử thêm ở một phòng khác.',
  initiativeTitle: 'Số hóa và tra cứu hồ sơ đoàn ra',
  outcome: 'RECOGNISED',
  authorNames: ['Nguyễn Thị Hà', 'Trần Văn Dũng'],
  signature: { capacity: ['GIÁM ĐỐC'], name: 'Đặng Minh Trí' },
};

test('a letter to the authors says what became of the initiative and what is found, in Word as in PDF', async () => {
  const paper = feedbackLetterPaper(LETTER, BODY);
  const { pages } = await readPdf(await renderPaper(paper, 'pdf', MADE_AT));
  const lines = pages.flatMap((page) => page.lines);
  const text = lines.join('\n');
  for (const part of [
    '88/SNgV-VP',
    'V/v phản hồi kết quả xét sáng kiến',
    'Nguyễn Thị Hà',
    'Trần Văn Dũng',
    'đã được công nhận ở phạm vi cơ sở',
    'Hồ sơ trình bày rõ.',
    'Thử thêm ở một phòng khác',
    'GIÁM ĐỐC',
    'Đặng Minh Trí',
  ]) {
    expect(text).toContain(part);
  }
  const word = JSON.stringify(readDocx(await renderPaper(paper, 'docx', MADE_AT)));
  expect(word).toContain('Hồ sơ trình bày rõ.');
  // Nothing in the file, its properties included, tells of points.
  for (const file of [text, word]) expect(file).not.toMatch(/điểm|phiếu/u);
});

test.each([
  ['NOT_RECOGNISED', 'đã được xét và không được công nhận'],
  ['NOT_ACCEPTED', 'không được tiếp nhận để xét'],
] as const)('of one that is %s: %s; a draft is marked', (outcome, words) => {
  const paper = feedbackLetterPaper({ ...LETTER, outcome, status: 'DRAFT', number: null, issuedOn: null }, BODY);
  expect(paper).toMatchObject({ isDraft: true, head: { number: undefined, form: 'LETTER', year: 2021 } });
  expect(JSON.stringify(paper.blocks)).toContain(words);
});
