import { expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import type { MinutesSeat } from '@thidua/domain/meeting-minutes';
import { meetingMinutesPaper, type MinutesOfPaper } from './meeting-minutes-paper.ts';
import { tallySheet, type TallyOfPaper } from './tally-sheet-paper.ts';

const MADE_AT = new Date('2021-12-11T01:00:00Z');
const ZONE = 'Asia/Ho_Chi_Minh';
const HASH = 'a1b2c3d4'.repeat(8);
const RULE = {
  numerator: 2,
  denominator: 3,
  isStrict: false,
  base: 'ALL_MEMBERS',
  ground: 'Điều 9 Quy chế',
} as const;
const BALLOTS = { issued: 5, returned: 5, valid: 4, invalid: 1, named: 1 };
const COUNTS = { agree: 5, disagree: 0, blank: 0, base: 7, needed: 5, isPassed: true };
const ASIDE = [{ name: 'Trần Thị Ý', kind: 'RELATIVE' }] as const;
const NAMED = [{ name: 'Bùi Thị Oanh', documentNumber: '15/YK', documentDate: '2021-12-08', choice: 'AGREE' }] as const;

const member = (memberId: string, name: string, role: MinutesSeat['role'], post = ''): MinutesSeat => ({
  memberId,
  name,
  post,
  role,
  hasVote: role !== 'SECRETARY',
  attendance: 'PRESENT',
  reason: '',
});

/** Seven voting members: one is away on duty, one comes late, one goes out for a while and one leaves early. */
const SEATS: readonly MinutesSeat[] = [
  member('a', 'Nguyễn Đức Trí', 'CHAIR', 'Giám đốc'),
  member('b', 'Trần Thị Ý', 'VICE_CHAIR', 'Phó Giám đốc'),
  member('d', 'Lê Văn Ỷ', 'MEMBER'),
  member('e', 'Phan Thị Sen', 'MEMBER'),
  member('f', 'Hoàng Văn Lực', 'MEMBER'),
  member('g', 'Đỗ Thị Mận', 'MEMBER'),
  { ...member('h', 'Bùi Thị Oanh', 'MEMBER', 'Chuyên viên'), attendance: 'ABSENT', reason: 'Đi công tác' },
  member('c', 'Võ Văn Ấn', 'SECRETARY', 'Chánh Văn phòng'),
];

const MINUTES: MinutesOfPaper = {
  status: 'FROZEN',
  ordinal: 1,
  reason: '',
  note: 'Đ/c Phó Chủ tịch nêu ý kiến về hồ sơ số 2.\n{{tên}} & <b>không phải mã</b>',
  conclusion: 'Trình Giám đốc ký quyết định.',
  contentHash: HASH,
  signedBy: 'Võ Văn Ấn',
  countersignedBy: 'Nguyễn Đức Trí',
  content: {
    meeting: {
      title: 'Xét danh hiệu thi đua năm 2021',
      place: 'Phòng họp tầng 2',
      startsAt: '2021-12-10T07:00:00.000Z',
      openedAt: '2021-12-10T07:05:00.000Z',
      closedAt: '2021-12-10T09:30:00.000Z',
      councilName: 'Hội đồng Thi đua - Khen thưởng Sở Ngoại vụ Hà Tĩnh',
      decisionNumber: '06/QĐ-SNgV',
      decidedOn: '2021-01-15',
    },
    seats: SEATS,
    presence: [
      { memberId: 'g', step: 'CAME', reason: '', at: '2021-12-10T07:20:00.000Z' },
      { memberId: 'e', step: 'LEFT', reason: '', at: '2021-12-10T08:00:00.000Z' },
      { memberId: 'e', step: 'RETURNED', reason: '', at: '2021-12-10T08:10:00.000Z' },
      { memberId: 'd', step: 'LEFT', reason: 'Họp đột xuất', at: '2021-12-10T09:00:00.000Z' },
    ],
    handovers: [],
    quorum: { present: 5, total: 7, needed: 5, ground: 'Điều 9 Quy chế', isAtOpening: true },
    items: [
      {
        ordinal: 1,
        attempt: 1,
        subjectName: 'Đặng Thị Ưng',
        subjectPost: 'Chuyên viên, Phòng Lãnh sự',
        award: 'PROVINCIAL_EMULATION_FIGHTER',
        form: 'SECRET',
        aside: ASIDE,
        postings: null,
        loweredFrom: null,
        loweredTo: null,
        rule: RULE,
        result: { electors: { members: 7, present: 6, excluded: 1 }, named: NAMED, ballots: BALLOTS, ...COUNTS },
      },
    ],
    rounds: [
      {
        title: 'Bỏ phiếu kín đợt 1',
        isVoid: true,
        annulment: {
          reason: 'COUNCIL_DECIDED',
          text: 'Một phiếu mở nhầm trước giờ.',
          by: 'Nguyễn Đức Trí',
          at: '2021-12-10T07:28:00.000Z',
        },
        manifestCode: 'AAAA-BBBB',
        resultsRoot: '',
        tellerNames: [],
        scans: [],
      },
      {
        title: 'Bỏ phiếu kín đợt 2',
        isVoid: false,
        annulment: null,
        manifestCode: 'CCCC-DDDD',
        resultsRoot: HASH,
        tellerNames: ['Lê Văn Ỷ', 'Phan Thị Sen'],
        scans: [
          { kind: 'COUNT_SHEET', sha256: HASH },
          { kind: 'REGISTER', sha256: HASH },
          { kind: 'REGISTER', sha256: HASH },
        ],
      },
    ],
  },
};

const TALLY: TallyOfPaper = {
  title: 'Bỏ phiếu kín đợt 2',
  year: 2021,
  meetingTitle: 'Xét danh hiệu thi đua năm 2021',
  place: 'Phòng họp tầng 2',
  status: 'CERTIFIED',
  isRehearsal: false,
  councilSize: 7,
  manifestCode: 'CCCC-DDDD',
  resultsRoot: HASH,
  openedAt: '2021-12-10T07:30:00.000Z',
  closedAt: '2021-12-10T07:50:00.000Z',
  publishedAt: '2021-12-10T07:52:00.000Z',
  chairName: 'Nguyễn Đức Trí',
  tellers: [
    { name: 'Lê Văn Ỷ', isLead: true, hasSigned: true },
    { name: 'Phan Thị Sen', isLead: false, hasSigned: false },
  ],
  scans: [{ kind: 'COUNT_SHEET', sha256: HASH }],
  items: [
    {
      ordinal: 1,
      title: 'Đặng Thị Ưng - Chiến sĩ thi đua cấp tỉnh',
      aside: ASIDE,
      named: NAMED,
      formula: {
        ballots: BALLOTS,
        ...COUNTS,
        rule: { share: { numerator: 2, denominator: 3 }, isStrict: false, base: 'ALL_MEMBERS' },
        legalGround: 'Điều 9 Quy chế',
      },
    },
  ],
};

async function textsOf(paper: ReturnType<typeof meetingMinutesPaper>): Promise<readonly string[]> {
  const { paragraphs } = readDocx(await renderPaper(paper, 'docx', MADE_AT));
  const { pages } = await readPdf(await renderPaper(paper, 'pdf', MADE_AT));
  const pdf = pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(' ');
  return [paragraphs.map(({ text }) => text).join('\n'), pdf].map((text) => text.replaceAll(/\s+/g, ' '));
}

test('the minutes tell who was there and when, every number of each vote with its article, and the codes of the secret ballot', async () => {
  for (const text of await textsOf(meetingMinutesPaper(MINUTES, BODY, ZONE))) {
    for (const told of [
      '14 giờ 05 phút, ngày 10 tháng 12 năm 2021',
      'Chủ trì: Đ/c Nguyễn Đức Trí, Chủ tịch Hội đồng',
      'Khi khai mạc có mặt 5/7 thành viên có quyền biểu quyết, tối thiểu phải có mặt 5 người',
      'Đến sau khi khai mạc:',
      'Đ/c Đỗ Thị Mận, Ủy viên, lúc 14 giờ 20 phút',
      'Vắng mặt:',
      'Đ/c Bùi Thị Oanh, Chuyên viên, Ủy viên (Đi công tác)',
      'Rời phòng họp một lúc:',
      'Đ/c Phan Thị Sen, Ủy viên, từ 15 giờ 00 phút đến 15 giờ 10 phút',
      'Rời phòng họp trước khi kết thúc:',
      'Đ/c Lê Văn Ỷ, Ủy viên, lúc 16 giờ 00 phút (Họp đột xuất)',
      'Tổng số thành viên 7, có mặt 6, không tham gia biểu quyết 1, được biểu quyết 6.',
      'Phát ra 5, thu về 5, hợp lệ 4, không hợp lệ 1, ý kiến ghi tên (không kín) 1.',
      '5/7 = 71,42%, cần 5 (từ 2/3 tổng số thành viên): đạt.',
      'Căn cứ: Điều 9 Quy chế.',
      'Không tham gia biểu quyết: Trần Thị Ý (có quan hệ với người được xét, theo lời khai).',
      'Ý kiến ghi tên, không kín: Đ/c Bùi Thị Oanh, văn bản số 15/YK ngày 08/12/2021: đồng ý.',
      'Bỏ phiếu kín đợt 1 (mã niêm phong AAAA-BBBB): đã hủy, không tính kết quả.',
      'Lý do: Hội đồng quyết định bỏ phiếu lại; Một phiếu mở nhầm trước giờ. Người hủy: Nguyễn Đức Trí, lúc 14 giờ 28 phút ngày 10/12/2021.',
      'mã niêm phong CCCC-DDDD',
      'Kèm theo bản chụp: tờ kiểm phiếu giấy có hai người ký; sổ phát, thu phiếu giấy (02 tệp).',
      'Trình Giám đốc ký quyết định.',
      '{{tên}} & <b>không phải mã</b>',
      '16 giờ 30 phút cùng ngày',
    ])
      expect(text).toContain(told);
    expect(text).not.toContain('DỰ THẢO');
  }
});

test('where the chair was handed over, the minutes name all who presided, from when to when and why', async () => {
  const handovers = [
    { fromMemberId: 'a', toMemberId: 'b', reason: 'Tiếp đoàn công tác', at: '2021-12-10T07:40:00.000Z' },
    { fromMemberId: 'b', toMemberId: 'a', reason: 'Trở lại phòng họp', at: '2021-12-10T08:10:00.000Z' },
  ];
  const minutes = { ...MINUTES, content: { ...MINUTES.content, handovers } };
  for (const text of await textsOf(meetingMinutesPaper(minutes, BODY, ZONE))) {
    for (const told of [
      'Đ/c Nguyễn Đức Trí, Chủ tịch Hội đồng, từ đầu phiên họp đến 14 giờ 40 phút',
      'Đ/c Trần Thị Ý, Phó Chủ tịch Hội đồng, từ 14 giờ 40 phút đến 15 giờ 10 phút; nhận quyền chủ trì, lý do: Tiếp đoàn công tác',
      'từ 15 giờ 10 phút đến khi kết thúc; nhận quyền chủ trì, lý do: Trở lại phòng họp',
    ])
      expect(text).toContain(told);
  }
});

test('an item on a lower award and the one it follows name each other', async () => {
  const [upper] = MINUTES.content.items;
  if (upper === undefined) throw new Error('no item');
  const items = [
    { ...upper, loweredTo: 2 },
    { ...upper, ordinal: 2, loweredFrom: 1 },
  ];
  const minutes = { ...MINUTES, content: { ...MINUTES.content, items } };
  for (const text of await textsOf(meetingMinutesPaper(minutes, BODY, ZONE))) {
    expect(text).toContain('Đã đưa ra xét mức thấp hơn ở mục 2.');
    expect(text).toContain('Mục này xét mức thấp hơn, sau khi mục 1 không đạt.');
  }
});

test('a second vote is told as one, in the table and in the count', async () => {
  const [first] = MINUTES.content.items;
  if (first === undefined) throw new Error('no item');
  const items = [first, { ...first, ordinal: 2, attempt: 2 }];
  const minutes = { ...MINUTES, content: { ...MINUTES.content, items } };
  for (const text of await textsOf(meetingMinutesPaper(minutes, BODY, ZONE))) {
    expect(text).toContain('(lần 2)');
    expect(text).toContain('2. Đặng Thị Ưng (bỏ phiếu kín, lần 2): ');
  }
});

test.each([
  [[], 'Công khai lấy ý kiến: không có đợt nào được ghi.'],
  [
    [{ fromOn: '2021-11-15', dueOn: '2021-11-26', comments: 0, answered: 0 }],
    'Công khai lấy ý kiến từ ngày 15/11/2021 đến ngày 26/11/2021: không có ý kiến.',
  ],
  [
    [{ fromOn: '2021-11-15', dueOn: '2021-11-26', comments: 2, answered: 2 }],
    'Công khai lấy ý kiến từ ngày 15/11/2021 đến ngày 26/11/2021: 02 ý kiến, đã trả lời 02.',
  ],
])('an award of the State with postings %o: %s', (postings, told) => {
  const [first] = MINUTES.content.items;
  if (first === undefined) throw new Error('no item');
  const items = [{ ...first, award: 'LABOUR_ORDER_THIRD' as const, postings }];
  const minutes = { ...MINUTES, content: { ...MINUTES.content, items } };
  expect(JSON.stringify(meetingMinutesPaper(minutes, BODY, ZONE).blocks)).toContain(told);
});

test('a correction says that it is one, and why; minutes that are not signed are a draft', async () => {
  const correction = {
    ...MINUTES,
    ordinal: 2,
    reason: 'Ghi thiếu ý kiến.',
    status: 'DRAFT',
    contentHash: null,
  } as const;
  const paper = meetingMinutesPaper(correction, BODY, ZONE);
  expect(paper.isDraft).toBe(true);
  expect(paper.title).toBe('Biên bản họp Hội đồng ngày 10/12/2021 (sửa lần 1)');
  expect(JSON.stringify(paper.blocks)).toContain('Lý do sửa: Ghi thiếu ý kiến.');
});

test('the tally sheet has the ballots of each item, the code that was compared, who counted, and the hash of the result', async () => {
  for (const text of await textsOf(tallySheet(TALLY, BODY, ZONE))) {
    for (const told of [
      'BIÊN BẢN KIỂM PHIẾU',
      'từ 14 giờ 30 phút đến 14 giờ 50 phút',
      'Mã niêm phong CCCC-DDDD đã được đối chiếu trước khi phát phiếu.',
      'Tổng số thành viên 7, không tham gia biểu quyết 1, được biểu quyết 6.',
      'Không tham gia biểu quyết: Trần Thị Ý (có quan hệ với người được xét, theo lời khai).',
      'Phát ra 5, thu về 5, hợp lệ 4, không hợp lệ 1, ý kiến ghi tên (không kín) 1.',
      'Ý kiến ghi tên, không kín: Đ/c Bùi Thị Oanh, văn bản số 15/YK ngày 08/12/2021: đồng ý.',
      'Đ/c Lê Văn Ỷ, tổ trưởng',
      'Đ/c Lê Văn Ỷ: đã ký trên hệ thống',
      'Tờ kiểm phiếu giấy có hai người ký; mã tệp (SHA-256): a1b2c3d4',
      'a1b2c3d4 a1b2c3d4',
    ])
      expect(text).toContain(told);
  }
});

test('whoever presided signs the tally sheet as such, whatever the seat on the council', () => {
  const { foot } = tallySheet({ ...TALLY, chairName: 'Trần Thị Ý' }, BODY, ZONE);
  expect(foot).toMatchObject({ capacity: ['Chủ trì'], signer: 'Trần Thị Ý' });
});
