import { expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
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
const BALLOTS = { issued: 7, returned: 7, valid: 6, invalid: 1, named: 0 };
const COUNTS = { agree: 5, disagree: 1, blank: 0, base: 7, needed: 5, isPassed: true };

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
    seats: [
      {
        memberId: 'a',
        name: 'Nguyễn Đức Trí',
        post: 'Giám đốc',
        role: 'CHAIR',
        hasVote: true,
        attendance: 'PRESENT',
        reason: '',
      },
      {
        memberId: 'b',
        name: 'Trần Thị Ý',
        post: 'Phó Giám đốc',
        role: 'VICE_CHAIR',
        hasVote: true,
        attendance: 'ABSENT',
        reason: 'Đi công tác',
      },
      {
        memberId: 'c',
        name: 'Võ Văn Ấn',
        post: 'Chánh Văn phòng',
        role: 'SECRETARY',
        hasVote: false,
        attendance: 'PRESENT',
        reason: '',
      },
    ],
    presence: [{ memberId: 'b', isPresent: false, at: '2021-12-10T08:15:00.000Z' }],
    handovers: [],
    quorum: { present: 6, total: 7, needed: 5, ground: 'Điều 9 Quy chế' },
    items: [
      {
        ordinal: 1,
        subjectName: 'Đặng Thị Ưng',
        subjectPost: 'Chuyên viên, Phòng Lãnh sự',
        award: 'PROVINCIAL_EMULATION_FIGHTER',
        form: 'SECRET',
        asideNames: ['Trần Thị Ý'],
        loweredFrom: null,
        loweredTo: null,
        rule: RULE,
        result: { ballots: BALLOTS, ...COUNTS },
      },
    ],
    rounds: [
      {
        title: 'Bỏ phiếu kín đợt 1',
        isVoid: true,
        manifestCode: 'AAAA-BBBB',
        resultsRoot: '',
        tellerNames: [],
        scans: [],
      },
      {
        title: 'Bỏ phiếu kín đợt 2',
        isVoid: false,
        manifestCode: 'CCCC-DDDD',
        resultsRoot: HASH,
        tellerNames: ['Lê Văn Ỷ', 'Bùi Thị Oanh'],
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
    { name: 'Bùi Thị Oanh', isLead: false, hasSigned: false },
  ],
  scans: [{ kind: 'COUNT_SHEET', sha256: HASH }],
  items: [
    {
      ordinal: 1,
      title: 'Đặng Thị Ưng - Chiến sĩ thi đua cấp tỉnh',
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
      'Có mặt 6/7 thành viên',
      'Đi công tác',
      '15 giờ 15 phút: Đ/c Trần Thị Ý rời phiên họp',
      'Phát ra 7, thu về 7, hợp lệ 6, không hợp lệ 1.',
      '5/7 = 71,42%, cần 5 (từ 2/3 tổng số thành viên): đạt.',
      'Căn cứ: Điều 9 Quy chế.',
      'Không tham gia biểu quyết: Trần Thị Ý.',
      'Bỏ phiếu kín đợt 1 (mã niêm phong AAAA-BBBB): đã hủy',
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
    { fromMemberId: 'a', toMemberId: 'b', reason: 'Liên quan mục 1', at: '2021-12-10T07:40:00.000Z' },
    { fromMemberId: 'b', toMemberId: 'a', reason: 'Đã xong mục 1', at: '2021-12-10T08:10:00.000Z' },
  ];
  const minutes = { ...MINUTES, content: { ...MINUTES.content, handovers } };
  for (const text of await textsOf(meetingMinutesPaper(minutes, BODY, ZONE))) {
    for (const told of [
      'Đ/c Nguyễn Đức Trí, Chủ tịch Hội đồng, từ đầu phiên họp đến 14 giờ 40 phút',
      'Đ/c Trần Thị Ý, Phó Chủ tịch Hội đồng, từ 14 giờ 40 phút đến 15 giờ 10 phút; nhận quyền chủ trì, lý do: Liên quan mục 1',
      'từ 15 giờ 10 phút đến khi kết thúc; nhận quyền chủ trì, lý do: Đã xong mục 1',
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
      'Mã niêm phong đã đối chiếu trước khi phát phiếu: CCCC-DDDD.',
      'Phát ra 7, thu về 7, hợp lệ 6, không hợp lệ 1.',
      'Đ/c Lê Văn Ỷ, tổ trưởng',
      'Đ/c Lê Văn Ỷ: đã ký trên hệ thống',
      'Tờ kiểm phiếu giấy có hai người ký; mã tệp (SHA-256): a1b2c3d4',
      'a1b2c3d4 a1b2c3d4',
    ])
      expect(text).toContain(told);
  }
});
