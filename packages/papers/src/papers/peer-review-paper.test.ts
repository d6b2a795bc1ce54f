import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { peerReviewMinutes, type PeerReviewOfPaper } from './peer-review-paper.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');

const REVIEW: PeerReviewOfPaper = {
  status: 'CLOSED',
  year: 2021,
  heldOn: plainDate('2021-12-02'),
  beganAt: '08:00',
  endedAt: '09:30',
  place: 'Phòng họp tầng 2',
  form: 'SECRET',
  note: 'Trưởng phòng nêu tiêu chuẩn từng danh hiệu.',
  ruleWords: 'quá 1/2 số người có mặt',
  chairId: 'duc',
  secretaryId: 'nhi',
  department: { name: 'Phòng Lãnh sự' },
  seats: [
    { staffId: 'duc', name: 'Mai Xuân Đức', post: 'Trưởng phòng', isPresent: true, absence: '' },
    { staffId: 'nhi', name: 'Nguyễn Thị Ỷ Nhi', post: 'Phó Trưởng phòng', isPresent: true, absence: '' },
    { staffId: 'dung', name: 'Trần Văn Dũng', post: 'Chuyên viên', isPresent: true, absence: '' },
    { staffId: 'oanh', name: 'Phùng Thị Oanh', post: 'Chuyên viên', isPresent: false, absence: 'nghỉ thai sản' },
  ],
  lines: [
    {
      award: 'ADVANCED_WORKER',
      subjectName: 'Trần Văn Dũng',
      agree: 2,
      disagree: 1,
      blank: 0,
      needed: 2,
      isPassed: true,
      opinion: 'Bà Nguyễn Thị Ỷ Nhi: xử lý hồ sơ đúng hạn cả năm.',
    },
    {
      award: 'GRASSROOTS_EMULATION_FIGHTER',
      subjectName: 'Trần Văn Dũng',
      agree: 1,
      disagree: 2,
      blank: 0,
      needed: 2,
      isPassed: false,
      opinion: '',
    },
  ],
};

async function pdfText(review: PeerReviewOfPaper): Promise<string> {
  const { pages } = await readPdf(await renderPaper(peerReviewMinutes(review, BODY), 'pdf', MADE_AT));
  return pages
    .flatMap(({ lines }) => lines)
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

test('the minutes say when and where, who was there and who not, what was said, and the count of each', async () => {
  const text = await pdfText(REVIEW);
  for (const part of [
    'BIÊN BẢN',
    'bắt đầu lúc 08 giờ 00 phút',
    'Chủ trì: Mai Xuân Đức, Trưởng phòng. Thư ký: Nguyễn Thị Ỷ Nhi',
    'Có mặt 03/04 người được mời',
    'Vắng mặt: Phùng Thị Oanh (nghỉ thai sản).',
    'bỏ phiếu kín',
    'quá 1/2 số người có mặt',
    '2 (66,67%) 1 0 Đạt',
    'kết thúc lúc 09 giờ 30 phút cùng ngày',
  ]) {
    expect(text).toContain(part);
  }
});

test('as a Word file it says the same, and both sign', async () => {
  const { paragraphs } = readDocx(await renderPaper(peerReviewMinutes(REVIEW, BODY), 'docx', MADE_AT));
  const text = JSON.stringify(paragraphs);
  for (const part of ['Trần Văn Dũng, Lao động tiên tiến: Bà Nguyễn Thị Ỷ Nhi', 'Mai Xuân Đức', 'Thư ký']) {
    expect(text).toContain(part);
  }
});

test('minutes that nobody has closed are a draft with room to write', () => {
  const open = { ...REVIEW, status: 'OPEN' as const, heldOn: null, beganAt: '', place: '', chairId: null };
  const paper = peerReviewMinutes(open, BODY);
  expect(paper.isDraft).toBe(true);
  expect(JSON.stringify(paper.blocks)).toContain('……………………');
});

test('minutes of somebody who was there alone name one person, who presided and wrote', async () => {
  const alone = REVIEW.seats.filter(({ staffId }) => staffId === 'duc');
  const text = await pdfText({ ...REVIEW, seats: alone, secretaryId: null });
  expect(text).toContain('Chủ trì và ghi biên bản: Mai Xuân Đức, Trưởng phòng.');
  expect(text).not.toContain('Thư ký');
});
