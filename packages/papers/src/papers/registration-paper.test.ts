import { expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { registrationPaper, type PaperRegistration, type RegistrationsOfPaper } from './registration-paper.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');

function row(subjectName: string, changed: Partial<PaperRegistration> = {}): PaperRegistration {
  return {
    subjectName,
    subjectKind: 'PERSON',
    status: 'APPROVED',
    isLate: false,
    titles: ['ADVANCED_WORKER'],
    initiativeCount: 0,
    ...changed,
  };
}

const LIST: RegistrationsOfPaper = {
  year: 2021,
  departmentName: 'Phòng Hợp tác quốc tế',
  rows: [
    row('Nguyễn Văn An', { titles: ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'], initiativeCount: 1 }),
    row('Lê Thị Ánh', { isLate: true }),
    row('Phòng Hợp tác quốc tế', { subjectKind: 'COLLECTIVE', titles: ['ADVANCED_COLLECTIVE'] }),
  ],
  signature: { capacity: ['TRƯỞNG PHÒNG'], name: 'Trần Đức Bình' },
};

test('lists who strives for what and how many of each, under the name of the body', async () => {
  const { paragraphs } = readDocx(await renderPaper(registrationPaper(LIST, BODY), 'docx', MADE_AT));
  const texts = paragraphs.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      'SỞ NGOẠI VỤ HÀ TĨNH',
      'PHÒNG HỢP TÁC QUỐC TẾ',
      'DANH SÁCH',
      'Đăng ký thi đua năm 2021',
      'Phòng Hợp tác quốc tế đăng ký thi đua năm 2021 với 02 cá nhân, 01 tập thể như sau:',
      'Gửi sau hạn',
      'Tổng hợp: Lao động tiên tiến: 02; Chiến sĩ thi đua cơ sở: 01; Tập thể lao động tiên tiến: 01; sáng kiến: 01./.',
      'Trần Đức Bình',
    ]),
  );
  expect(texts.some((text) => text.startsWith('Số:') || text === 'DỰ THẢO' || text === 'Nơi nhận:')).toBe(false);
});

test('is a draft while a sheet is not approved, and says which', () => {
  const { isDraft, blocks } = registrationPaper({ ...LIST, rows: [row('Hồ Dũng', { status: 'SUBMITTED' })] }, BODY);
  expect(isDraft).toBe(true);
  const [table] = blocks.flatMap((block) => (block.kind === 'TABLE' ? [block] : []));
  expect(table?.rows).toEqual([{ cells: ['01', 'Hồ Dũng', 'Lao động tiên tiến', '', 'Chờ duyệt'] }]);
});

test('a hundred people over several pages keep the names of the columns', async () => {
  const rows = Array.from({ length: 100 }, (_, at) => row(`Nguyễn Thị ${at}`));
  const { pages } = await readPdf(await renderPaper(registrationPaper({ ...LIST, rows }, BODY), 'pdf', MADE_AT));
  expect(pages.length).toBeGreaterThanOrEqual(3);
  const withNames = pages.filter(({ lines }) => lines.some((line) => line.includes('Nguyễn Thị')));
  for (const { lines } of withNames) expect(lines.some((line) => line.startsWith('TT Cá nhân, tập thể'))).toBe(true);
});
