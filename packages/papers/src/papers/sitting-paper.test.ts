import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { recognitionDecision, sittingMinutes, type SittingOfPaper } from './sitting-paper.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');

const LINE = {
  title: 'Số hóa và tra cứu hồ sơ đoàn ra',
  authorNames: ['Nguyễn Thị Hà', 'Trần Văn Dũng'],
  departmentName: 'Phòng Lãnh sự',
  counted: 4,
  asideNames: ['Nguyễn Thị Hà'],
  agree: 3,
  disagree: 0,
  blank: 0,
  isComplete: true,
  isPassed: true,
  arithmetic: '3/4 thành viên có mặt đồng ý (75 %), cần ít nhất 3 (2/3 của 4)',
  opinion: '',
  needsApproval: false,
  approval: null,
};

const SITTING: SittingOfPaper = {
  isOpen: false,
  heldOn: plainDate('2021-11-18'),
  beganAt: '14:00',
  endedAt: '16:30',
  place: 'Phòng họp tầng 2',
  form: 'OPEN',
  legalGround: 'Quy chế Hội đồng sáng kiến',
  note: 'Ủy viên vắng vì đi công tác.',
  seats: [
    { name: 'Hồ Thị Như Ý', role: 'CHAIR', isPresent: false },
    { name: 'Lê Hữu Phước', role: 'VICE_CHAIR', isPresent: true },
    { name: 'Nguyễn Thị Hà', role: 'MEMBER', isPresent: true },
    { name: 'Nguyễn Thị Hằng Nga', role: 'SECRETARY', isPresent: true },
  ],
  quorum: { present: 3, total: 4, needed: 3 },
  lines: [
    LINE,
    { ...LINE, title: 'Cẩm nang lễ tân', agree: 1, disagree: 2, isPassed: false, opinion: 'Cần áp dụng thêm.' },
  ],
  decisionNumber: null,
  decidedOn: null,
};

test('the minutes say who was there, the count of each line and who signs, the vice chair where the chair was away', async () => {
  const paper = sittingMinutes(SITTING, BODY);
  const { pages } = await readPdf(await renderPaper(paper, 'pdf', MADE_AT));
  const text = pages.flatMap(({ lines }) => lines).join('\n');
  for (const part of [
    'BIÊN BẢN',
    'bắt đầu lúc 14 giờ 00 phút',
    'Chủ trì: Lê Hữu Phước, Phó Chủ tịch Hội đồng. Thư ký: Nguyễn Thị Hằng',
    'kết thúc lúc 16 giờ 30 phút cùng ngày',
    'Phòng Lãnh sự',
    '75%',
    'Có mặt 3/4 thành viên',
    'Vắng mặt: Hồ Thị Như Ý, Chủ tịch Hội đồng.',
    'Ủy viên vắng vì đi công tác.',
    'Không biểu quyết vì liên quan: Nguyễn Thị Hà.',
    'Cần áp dụng thêm',
  ]) {
    expect(text).toContain(part);
  }
  const last = pages.at(-1)?.lines ?? [];
  expect(last).toContain('THƯ KÝ CHỦ TRÌ');
  expect(last).toContain('Nguyễn Thị Hằng Nga Lê Hữu Phước');
  expect(JSON.stringify(readDocx(await renderPaper(paper, 'docx', MADE_AT)))).toContain('THƯ KÝ');
});

test('the decision names what passed alone, and is a draft until it has its number', async () => {
  const signature = { capacity: ['GIÁM ĐỐC'], name: 'Đặng Minh Trí' };
  const draft = recognitionDecision(SITTING, signature, BODY);
  expect(draft).toMatchObject({ isDraft: true, head: { number: undefined, sign: 'QĐ-SNgV' } });
  const decided = { ...SITTING, decisionNumber: '128/QĐ-SNgV', decidedOn: plainDate('2021-11-22') };
  const paper = recognitionDecision(decided, signature, BODY);
  expect(paper.isDraft).toBe(false);
  const { pages } = await readPdf(await renderPaper(paper, 'pdf', MADE_AT));
  const text = pages.flatMap(({ lines }) => lines).join('\n');
  expect(text).toContain('Số: 128/QĐ-SNgV');
  expect(text).toContain('Công nhận 01 sáng kiến');
  expect(text).not.toContain('Cẩm nang');
});

test('minutes that are still being written say of a line without all votes that it is not voted on, never that it failed', async () => {
  const open = { ...LINE, isComplete: false, isPassed: false, agree: 0, arithmetic: '0/0 thành viên có mặt đồng ý' };
  const paper = sittingMinutes({ ...SITTING, isOpen: true, lines: [open] }, BODY);
  const { pages } = await readPdf(await renderPaper(paper, 'pdf', MADE_AT));
  const text = pages.flatMap(({ lines }) => lines).join(' ');
  expect(text).toContain('chưa biểu quyết xong');
  expect(text).not.toMatch(/Không thông qua|0\/0/);
});

test('the decision rests on the paper of the superior where the law asks for one, with room for it before it is recorded', async () => {
  const approval = { approvalNumber: '912/UBND-NV', approvedOn: plainDate('2021-11-20'), approvedBy: 'UBND tỉnh' };
  const read = async (line: Partial<SittingOfPaper['lines'][number]>) => {
    const lines = [{ ...LINE, needsApproval: true, ...line }];
    const paper = recognitionDecision({ ...SITTING, lines }, { capacity: ['GIÁM ĐỐC'], name: '' }, BODY);
    const { pages } = await readPdf(await renderPaper(paper, 'pdf', MADE_AT));
    return pages.flatMap((page) => page.lines).join(' ');
  };
  expect(await read({ approval })).toContain('912/UBND-NV ngày 20/11/2021 của UBND tỉnh');
  expect(await read({ approval: null })).toContain('Căn cứ Văn bản số …');
  expect(await read({ approval: null, isPassed: false })).not.toContain('Căn cứ Văn bản số …');
});

test('a share with two digits behind the comma stays on one line of its column', async () => {
  const lines = [{ ...LINE, counted: 6, agree: 5 }];
  const { pages } = await readPdf(await renderPaper(sittingMinutes({ ...SITTING, lines }, BODY), 'pdf', MADE_AT));
  expect(pages.flatMap(({ pieces }) => pieces.map(({ text }) => text))).toContain('83,33%');
});
