import { plainDate } from '@thidua/domain/kernel';
import { describe, expect, test } from 'vitest';
import { renderPaper } from '../render.ts';
import { readDocx } from '../test-support/read-docx.ts';
import { readPdf } from '../test-support/read-pdf.ts';
import { BODY } from '../test-support/sample-plan.ts';
import { initiativeRequestPaper, type RequestOfPaper } from './initiative-request-paper.ts';

const MADE_AT = new Date('2021-12-06T01:00:00Z');

const OWNER = {
  fullName: 'Nguyễn Thị Hà',
  birthDate: plainDate('1985-01-04'),
  workplace: 'Phòng Hợp tác quốc tế',
  post: 'Chuyên viên',
  qualification: 'Thạc sĩ Quan hệ quốc tế',
  shareBasisPoints: 6_667,
  isOwner: true,
  agreedOn: null,
} as const;

const REQUEST: RequestOfPaper = {
  code: 'SK-2021-007',
  year: 2021,
  submittedOn: plainDate('2021-11-05'),
  title: 'Số hóa và tra cứu hồ sơ đoàn ra, đoàn vào',
  investor: 'Sở Ngoại vụ Hà Tĩnh',
  field: 'Cải cách hành chính',
  firstAppliedOn: plainDate('2021-03-01'),
  before: 'Hồ sơ giấy.',
  solution: 'Một kho chung.\nMỗi đoàn một mã.',
  novelty: 'Lần đầu tại Sở.',
  conditions: '',
  authorBenefit: 'Giảm một nửa thời gian.',
  userBenefit: 'Trả lời trong ngày.',
  hasConfidentialPart: true,
  authors: [
    OWNER,
    {
      ...OWNER,
      fullName: 'Trần Văn Dũng',
      birthDate: null,
      shareBasisPoints: 3_333,
      isOwner: false,
      agreedOn: plainDate('2021-11-03'),
    },
  ],
  helpers: [
    {
      fullName: 'Bùi Quang Trung',
      birthDate: plainDate('1984-06-05'),
      workplace: 'Sở Thông tin và Truyền thông',
      post: 'Viên chức',
      qualification: 'Kỹ sư',
      work: 'Cài đặt.\nChạy thử.',
    },
  ],
};

const LONG_NAME = 'Công Tằng Tôn Nữ Thị Quỳnh Như Hoàng Diệu Anh';
/** Five authors and eight helpers with the longest of everything. */
const LONGEST: RequestOfPaper = {
  ...REQUEST,
  title: 'Hồ sơ đoàn ra '.repeat(18).trim().slice(0, 250),
  solution: Array.from({ length: 40 }, () => 'Lập kho hồ sơ điện tử chung của Sở. '.repeat(13).trim()).join('\n'),
  authors: Array.from({ length: 5 }, (_, at) => ({
    ...OWNER,
    fullName: LONG_NAME,
    workplace: 'Trung tâm Xúc tiến đầu tư, thương mại, du lịch và hợp tác quốc tế tỉnh Hà Tĩnh',
    isOwner: at === 0,
    shareBasisPoints: 2_000,
  })),
  helpers: Array.from({ length: 8 }, () => ({
    fullName: LONG_NAME,
    birthDate: plainDate('1984-12-25'),
    workplace: 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Hà Tĩnh',
    post: 'Phó Trưởng phòng phụ trách',
    qualification: 'Thạc sĩ Quản trị kinh doanh',
    work: 'Nhập lại thời hạn của từng hộ chiếu, đối chiếu với sổ giao nhận, báo chỗ chưa khớp. '.repeat(4).trim(),
  })),
};

describe('the request for recognition', () => {
  test('is a person’s: the state’s name, the form’s points in order, the pledge, place and day above the signature', async () => {
    const { pages, title } = await readPdf(await renderPaper(initiativeRequestPaper(REQUEST, BODY), 'pdf', MADE_AT));
    expect(title).toBe('Đơn yêu cầu công nhận sáng kiến SK-2021-007');
    const text = pages.flatMap(({ lines }) => lines).join('\n');
    const places = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN',
      `Kính gửi: ${BODY.name}`,
      '04/01/1985',
      '66,67',
      'đề nghị xét công nhận sáng kiến: Số hóa',
      'Chủ đầu tư tạo ra sáng kiến',
      'Lĩnh vực áp dụng sáng kiến: Cải cách hành chính',
      '01/3/2021',
      'Mỗi đoàn một mã.',
      'SK-2021-007, chỉ người được phép mở xem.',
      'Danh sách những người đã tham gia',
      'Bùi Quang',
      'Các đồng tác giả đồng ý',
      '03/11/2021',
      'xin cam đoan',
      'ngày 05 tháng 11 năm 2021',
      'NGƯỜI NỘP ĐƠN',
      '(Ký và ghi rõ họ tên)',
    ].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(text).not.toContain(BODY.parentName.toLocaleUpperCase('vi'));
  });

  test('of one author, with nobody who helped and nothing kept back, has no tables of them', () => {
    const alone = { ...REQUEST, authors: [OWNER], helpers: [], hasConfidentialPart: false, investor: '' };
    const paper = initiativeRequestPaper(alone, BODY);
    expect(paper.blocks.filter(({ kind }) => kind === 'TABLE')).toHaveLength(1);
    expect(JSON.stringify(paper.blocks)).toContain('Không ghi trong đơn này.');
  });

  test('that is being written is a draft without a day', async () => {
    const paper = initiativeRequestPaper({ ...REQUEST, submittedOn: null }, BODY);
    const { pages } = await readPdf(await renderPaper(paper, 'pdf', MADE_AT));
    const text = pages.flatMap(({ lines }) => lines).join('\n');
    expect(text).toContain('DỰ THẢO');
    expect(text).not.toContain('ngày 05');
  });

  test('with five authors, eight helpers and forty paragraphs stays within the margins, the pledge with the signature', async () => {
    const { pages } = await readPdf(await renderPaper(initiativeRequestPaper(LONGEST, BODY), 'pdf', MADE_AT));
    const ends = pages.flatMap(({ pieces }) => pieces.map(({ x, width }) => x + width));
    expect(Math.max(...ends)).toBeLessThanOrEqual(195.1);
    const last = pages.at(-1)?.lines.join('\n') ?? '';
    expect(last).toContain('chịu trách nhiệm trước pháp luật');
    expect(last.replaceAll('\n', ' ')).toContain(LONG_NAME);
  });

  test('says the same in Word', async () => {
    const { paragraphs } = readDocx(await renderPaper(initiativeRequestPaper(REQUEST, BODY), 'docx', MADE_AT));
    const texts = paragraphs.map(({ text }) => text);
    for (const line of [
      'ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN',
      '(Ký và ghi rõ họ tên)',
      'NGƯỜI NỘP ĐƠN',
      'Mỗi đoàn một mã.',
    ])
      expect(texts).toContain(line);
  });
});
