import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { ballotSlips, type BallotSlipsOfPaper } from './ballot-slip-paper.ts';
import { meetingInvitation, type MeetingOfPaper } from './meeting-invitation-paper.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');

const MEETING: MeetingOfPaper = {
  title: 'Phiên họp xét khen thưởng năm 2021',
  councilName: 'Hội đồng Thi đua - Khen thưởng',
  startsOn: plainDate('2021-12-06'),
  startsAt: '08:30',
  place: 'Phòng họp tầng 2',
  number: 1,
  note: '',
  members: [
    { name: 'Thái Phúc Sơn', post: 'Giám đốc', departmentName: 'Ban Giám đốc', role: 'CHAIR' },
    { name: 'Lê Thị Ánh', post: 'Chánh Văn phòng', departmentName: 'Văn phòng', role: 'SECRETARY' },
  ],
  agenda: [{ award: 'ADVANCED_WORKER' }, { award: 'ADVANCED_WORKER' }, { award: 'EXCELLENT_COLLECTIVE' }],
};

const SLIPS: BallotSlipsOfPaper = {
  title: 'Phiên họp xét khen thưởng năm 2021',
  councilName: 'Hội đồng Thi đua - Khen thưởng',
  heldOn: plainDate('2021-12-06'),
  items: [
    { ordinal: 3, award: 'PROVINCIAL_EMULATION_FIGHTER', subjectName: 'Võ Đạt', subjectPost: 'Chuyên viên, Văn phòng' },
    { ordinal: 4, award: 'PROVINCIAL_EMULATION_FIGHTER', subjectName: 'Đỗ Dung', subjectPost: 'Chuyên viên' },
    { ordinal: 7, award: 'GOVERNMENT_FLAG', subjectName: 'Phòng Hợp tác quốc tế', subjectPost: '' },
  ],
};

async function invited(changes: Partial<MeetingOfPaper> = {}): Promise<readonly string[]> {
  const bytes = await renderPaper(meetingInvitation({ ...MEETING, ...changes }, BODY), 'docx', MADE_AT);
  return readDocx(bytes).paragraphs.map(({ text }) => text);
}

test('an invitation says weekday, hour and day, who is asked, who presides and how much is on the agenda', async () => {
  const lines = await invited();
  expect(lines).toContain('Thời gian: 08 giờ 30 phút, thứ Hai, ngày 06 tháng 12 năm 2021.');
  expect(lines).toContain('- Lê Thị Ánh, Chánh Văn phòng, Thư ký Hội đồng.');
  expect(lines).toContain('- Thái Phúc Sơn, Giám đốc, Chủ tịch Hội đồng;');
  expect(lines).toContain('Nội dung: xét 03 đề nghị khen thưởng, gồm:');
  expect(lines).toContain('- Lao động tiên tiến: 02 đề nghị;');
  expect(lines.slice(-3)).toEqual(['TM. HỘI ĐỒNG', 'CHỦ TỊCH', 'Thái Phúc Sơn']);
});

test.each(['Xét tặng Giấy khen năm 2021', 'Phiên họp xét tặng Giấy khen năm 2021', 'Họp xét tặng Giấy khen năm 2021'])(
  'the subject of %s says once that it is a meeting',
  async (title) => {
    expect(await invited({ title })).toContain('Dự phiên họp xét tặng Giấy khen năm 2021');
  },
);

test('a later invitation says which one it replaces and what to prepare; one that was not sent is a draft', async () => {
  const lines = await invited({ number: 2, note: 'Đọc hồ sơ trước.\nMang theo thiết bị.' });
  expect(lines).toContain('Giấy mời này thay cho giấy mời lần 01.');
  expect(lines).toContain('Mang theo thiết bị.');
  expect(meetingInvitation({ ...MEETING, number: undefined }, BODY).isDraft).toBe(true);
  expect(meetingInvitation(MEETING, BODY).isDraft).toBe(false);
});

test('before the agenda stands, an invitation speaks of the agenda only', async () => {
  expect(await invited({ agenda: [] })).toContain('Nội dung: xét khen thưởng theo chương trình họp.');
});

test('each award has a slip of its own, on a page of its own, with an empty box for each answer', async () => {
  const paper = ballotSlips(SLIPS, BODY);
  const { pages } = await readPdf(await renderPaper(paper, 'pdf', MADE_AT));
  expect(pages).toHaveLength(2);
  const [first, second] = pages.map(({ lines }) => lines.join('\n'));
  expect(first).toContain('Xét tặng Chiến sĩ thi đua cấp tỉnh');
  expect(first).toContain('Võ Đạt');
  expect(first).not.toContain('Phòng Hợp tác quốc tế');
  expect(second).toContain('Phòng Hợp tác quốc tế');
  const table = paper.blocks.find(({ kind }) => kind === 'TABLE');
  expect(table).toMatchObject({
    rows: [{ cells: ['03', 'Võ Đạt', expect.any(String), '', '', ''] }, expect.anything()],
  });
});

test('a slip has no place for the name of who votes', async () => {
  const lines = readDocx(await renderPaper(ballotSlips(SLIPS, BODY), 'docx', MADE_AT)).paragraphs.map(
    ({ text }) => text,
  );
  expect(lines).toContain('Đánh dấu X vào một trong ba ô của mỗi dòng. Không ghi tên, không ký vào phiếu.');
  expect(lines.filter((line) => /họ (và )?tên/i.test(line))).toEqual([]);
});
