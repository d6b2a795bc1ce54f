import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { postingNotice, type PostingOfPaper } from './posting-paper.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');

const LINE = {
  award: 'ADVANCED_WORKER',
  subjectName: 'Trần Văn Dũng',
  post: 'Chuyên viên',
  departmentName: 'Phòng Lãnh sự',
  summary: 'Xử lý 312 hồ sơ đúng hạn.',
  takenOffOn: null,
} as const;

const POSTING: PostingOfPaper = {
  status: 'OPEN',
  year: 2021,
  title: 'Danh hiệu thi đua năm 2021',
  notice: 'Sở công khai danh sách đề nghị danh hiệu thi đua năm 2021.\nMời cán bộ, công chức góp ý.',
  fromOn: plainDate('2021-12-06'),
  dueOn: plainDate('2021-12-13'),
  lines: [
    LINE,
    { ...LINE, award: 'ADVANCED_COLLECTIVE', subjectName: 'Phòng Lãnh sự', post: '', summary: '' },
    { ...LINE, subjectName: 'Mai Xuân Đức', takenOffOn: plainDate('2021-12-08') },
  ],
  signature: { capacity: ['GIÁM ĐỐC'], name: 'Nguyễn Thái Sinh' },
};

async function pdfText(posting: PostingOfPaper): Promise<string> {
  const { pages } = await readPdf(await renderPaper(postingNotice(posting, BODY), 'pdf', MADE_AT));
  return pages
    .flatMap(({ lines }) => lines)
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

test('the notice says what is asked, from when until when, and lists who is proposed for what', async () => {
  const text = await pdfText(POSTING);
  for (const part of [
    'THÔNG BÁO',
    'Mời cán bộ, công chức góp ý.',
    'từ ngày 06 tháng 12 năm 2021 đến hết ngày 13 tháng 12 năm 2021',
    'Danh sách gồm 02 đề nghị',
    'Xử lý 312 hồ sơ đúng hạn.',
    'Nguyễn Thái Sinh',
  ]) {
    expect(text).toContain(part);
  }
});

test('who was taken off the posting is not on its notice', async () => {
  expect(await pdfText(POSTING)).not.toContain('Mai Xuân Đức');
});

test('as a Word file it lists the same, and a posting that nobody has opened is a draft', async () => {
  const paper = postingNotice({ ...POSTING, status: 'DRAFT' }, BODY);
  expect(paper.isDraft).toBe(true);
  expect(JSON.stringify(readDocx(await renderPaper(paper, 'docx', MADE_AT)))).toContain('Trần Văn Dũng');
});
