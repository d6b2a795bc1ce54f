import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { submissionPaper, type SubmissionOfPaper } from './submission-paper.ts';

const MADE_AT = new Date('2021-12-21T01:00:00Z');

const LINE = {
  code: 'HS-2021-040',
  award: 'PROVINCIAL_EMULATION_FIGHTER',
  subjectName: 'Nguyễn Thị Hà',
  subjectPost: 'Chuyên viên, Phòng Hợp tác quốc tế',
  summary: 'Ba năm liền là Chiến sĩ thi đua cơ sở.',
  agreeCount: 7,
  baseCount: 7,
  sets: 1,
  filesGround: null,
  setsGround: 'khoản 2 Điều 50 Nghị định 91/2017/NĐ-CP',
  nomination: {
    dossierPapers: [
      { paper: 'ACHIEVEMENT_REPORT', state: 'HAVE' },
      { paper: 'CREATIVE_PROOF', state: 'MISSING' },
      { paper: 'SUBMISSION', state: 'LATER' },
    ],
  },
} as const;

const SUBMISSION: SubmissionOfPaper = {
  year: 2021,
  status: 'SIGNED',
  recipient: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
  title: 'Tờ trình về việc đề nghị khen thưởng năm 2021',
  content: 'Căn cứ kết quả xét của Hội đồng, Sở kính trình.',
  documentNumber: '45/TTr-SNgV',
  sign: 'TTr-SNgV',
  signedOn: plainDate('2021-12-20'),
  signatureBlock: ['GIÁM ĐỐC', 'Nguyễn Đức Trí'],
  lines: [LINE, { ...LINE, code: 'HS-2021-041', award: 'PROVINCIAL_MERIT', sets: null, subjectName: 'Võ Đạt' }],
};

test('the tờ trình says to whom, how many of each award and who signs; its lists follow with votes, papers and sets', async () => {
  const paper = submissionPaper(SUBMISSION, BODY);
  for (const text of [
    JSON.stringify(readDocx(await renderPaper(paper, 'docx', MADE_AT))),
    JSON.stringify(await readPdf(await renderPaper(paper, 'pdf', MADE_AT))),
  ]) {
    expect(text).toContain('45/TTr-SNgV');
    expect(text).toContain('Võ Đạt');
    expect(text).toContain('(100%)');
  }
  expect(JSON.stringify(paper.blocks)).toContain('02 đề nghị, gồm 01 Chiến sĩ thi đua cấp tỉnh, 01 Bằng khen');
  const lists = JSON.stringify(paper.annexes);
  expect(lists).toContain('Báo cáo thành tích; Tờ trình hoặc công văn');
  expect(lists).not.toContain('chứng nhận sáng kiến');
  expect(lists).toContain('01 bộ (khoản 2 Điều 50 Nghị định 91/2017/NĐ-CP)');
  expect(lists).toContain('Theo quy định của cấp trên');
});

test('before the signature it is a draft with room for its number', () => {
  const draft = submissionPaper(
    { ...SUBMISSION, status: 'DRAFT', documentNumber: null, signedOn: null, signatureBlock: [] },
    BODY,
  );
  expect(draft).toMatchObject({ isDraft: true, head: { number: undefined, sign: 'TTr-SNgV', date: undefined } });
  expect(draft.annexes?.[0]?.reference).toMatch(/^Kèm theo Tờ trình số ……\/TTr-SNgV ngày/);
});
