import type { PlainDate } from '@thidua/domain/kernel';
import type { Paper, PaperBlock, TableColumn } from '../model/paper.ts';
import { countWord, dayFigures } from '../model/paper-words.ts';
import { bold, linesOf, paragraph } from '../model/runs.ts';
import type { IssuingBody } from './issuing-body.ts';

/** A request for recognition as its form needs it (Thông tư 18/2013/TT-BKHCN, Phụ lục I). */
export interface RequestOfPaper {
  readonly code: string;
  readonly year: number;
  /** The day on which it was sent last; null while it is being written. */
  readonly submittedOn: PlainDate | null;
  readonly title: string;
  /** Who made it possible; empty where that is the author. */
  readonly investor: string;
  readonly field: string;
  readonly firstAppliedOn: PlainDate | null;
  readonly before: string;
  readonly solution: string;
  readonly novelty: string;
  readonly conditions: string;
  readonly authorBenefit: string;
  readonly userBenefit: string;
  /** Something is kept confidential, as far as who takes the paper may know; it is never printed. */
  readonly hasConfidentialPart: boolean;
  readonly authors: readonly RequestAuthor[];
  readonly helpers: readonly RequestHelper[];
}

interface RequestPerson {
  readonly fullName: string;
  /** Null where nobody has recorded it, or who takes the paper may not know it: room for the hand. */
  readonly birthDate: PlainDate | null;
  readonly workplace: string;
  readonly post: string;
  readonly qualification: string;
}

interface RequestAuthor extends RequestPerson {
  /** 100 % is 10.000. */
  readonly shareBasisPoints: number;
  readonly isOwner: boolean;
  /** When the co-author agreed to the share; null where that is not so. */
  readonly agreedOn: PlainDate | null;
}

interface RequestHelper extends RequestPerson {
  readonly work: string;
}

const TYPE = 'Đơn yêu cầu công nhận sáng kiến';
const NOT_TOLD = 'Không có.';

/** The request as it is filed on paper: who asks, for what, who helped, and that all of it is true. */
export function initiativeRequestPaper(request: RequestOfPaper, body: IssuingBody): Paper {
  const owner = request.authors.find(({ isOwner }) => isOwner);
  return {
    title: `${TYPE} ${request.code}`,
    isDraft: request.submittedOn === null,
    head: {
      parent: '',
      issuer: body.name,
      number: undefined,
      sign: undefined,
      place: body.place,
      date: request.submittedOn ?? undefined,
      year: request.year,
      form: 'REQUEST',
      typeName: TYPE,
      subject: '',
      addressees: [body.name],
    },
    blocks: [
      paragraph('Tôi (chúng tôi) ghi tên dưới đây:'),
      authorTable(request.authors),
      paragraph('Là tác giả (nhóm tác giả) đề nghị xét công nhận sáng kiến: ', bold(request.title), '.'),
      ...contentOf(request),
      ...helpersOf(request.helpers),
      ...consentsOf(request.authors),
      paragraph(
        'Tôi (chúng tôi) xin cam đoan mọi thông tin nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật.',
      ),
    ],
    foot: {
      recipients: [],
      capacity: ['Người nộp đơn'],
      note: '(Ký và ghi rõ họ tên)',
      signer: owner?.fullName ?? '',
    },
  };
}

function contentOf(request: RequestOfPaper): readonly PaperBlock[] {
  const { investor, firstAppliedOn, hasConfidentialPart, code } = request;
  return [
    ...part('Chủ đầu tư tạo ra sáng kiến (nếu tác giả không đồng thời là chủ đầu tư)', investor),
    ...part('Lĩnh vực áp dụng sáng kiến', request.field),
    ...part(
      'Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử (ngày nào sớm hơn)',
      firstAppliedOn === null ? 'Chưa áp dụng.' : dayFigures(firstAppliedOn),
    ),
    ...part('Mô tả bản chất của sáng kiến', 'Gồm tình trạng trước đó, nội dung giải pháp và điểm mới:'),
    ...part('Tình trạng trước khi có sáng kiến', request.before, '+'),
    ...part('Nội dung giải pháp', request.solution, '+'),
    ...part('Tính mới của giải pháp', request.novelty, '+'),
    ...part(
      'Những thông tin cần được bảo mật (nếu có)',
      hasConfidentialPart
        ? `Ghi riêng ở phần bảo mật của hồ sơ ${code}, chỉ người được phép mở xem.`
        : 'Không ghi trong đơn này.',
    ),
    ...part('Các điều kiện cần thiết để áp dụng sáng kiến', request.conditions),
    ...part('Đánh giá lợi ích thu được hoặc dự kiến có thể thu được theo ý kiến của tác giả', request.authorBenefit),
    ...part(
      'Đánh giá lợi ích thu được hoặc dự kiến có thể thu được theo ý kiến của tổ chức, cá nhân đã tham gia áp dụng lần đầu, kể cả áp dụng thử (nếu có)',
      request.userBenefit,
    ),
  ];
}

/** A point of the form with what was written; further lines are paragraphs of their own. */
function part(label: string, text: string, marker: '-' | '+' = '-'): readonly PaperBlock[] {
  const [first = NOT_TOLD, ...others] = linesOf(text);
  return [
    { kind: 'LIST', marker, items: [[bold(`${label}: `), { text: first }]] },
    ...others.map((line) => paragraph(line)),
  ];
}

/** A day and “TT” do not break where their columns have 22,5 and 9,5 of the 165 mm of a line. */
const NUMBER: TableColumn = { header: 'TT', share: 11, align: 'CENTRE' };

const PERSON: readonly TableColumn[] = [
  { header: 'Họ và tên', share: 31, align: 'START' },
  { header: 'Ngày, tháng, năm sinh', share: 26, align: 'CENTRE' },
  { header: 'Nơi công tác (hoặc nơi thường trú)', share: 32, align: 'START' },
  { header: 'Chức danh', share: 23, align: 'START' },
  { header: 'Trình độ chuyên môn', share: 25, align: 'START' },
];

function personCells({ fullName, birthDate, workplace, post, qualification }: RequestPerson, at: number) {
  return [countWord(at + 1), fullName, birthDate === null ? '' : dayFigures(birthDate), workplace, post, qualification];
}

function authorTable(authors: readonly RequestAuthor[]): PaperBlock {
  return {
    kind: 'TABLE',
    caption: '',
    columns: [NUMBER, ...PERSON, { header: 'Tỷ lệ (%) đóng góp', share: 19, align: 'CENTRE' }],
    rows: authors.map((author, at) => ({ cells: [...personCells(author, at), percent(author.shareBasisPoints)] })),
  };
}

function helpersOf(helpers: readonly RequestHelper[]): readonly PaperBlock[] {
  if (helpers.length === 0) return [];
  return [
    paragraph(bold('Danh sách những người đã tham gia áp dụng thử hoặc áp dụng sáng kiến lần đầu:')),
    {
      kind: 'TABLE',
      caption: '',
      columns: [NUMBER, ...PERSON, { header: 'Nội dung công việc hỗ trợ', share: 40, align: 'START' }],
      rows: helpers.map((helper, at) => ({ cells: [...personCells(helper, at), linesOf(helper.work).join(' ')] })),
    },
  ];
}

/** Where there are co-authors, each agrees to the share by their hand or has done so by their account. */
function consentsOf(authors: readonly RequestAuthor[]): readonly PaperBlock[] {
  const others = authors.filter(({ isOwner }) => !isOwner);
  if (others.length === 0) return [];
  return [
    paragraph(bold('Các đồng tác giả đồng ý với tỷ lệ đóng góp và cùng cam đoan:')),
    {
      kind: 'TABLE',
      caption: '',
      columns: [
        NUMBER,
        { header: 'Họ và tên', share: 50, align: 'START' },
        { header: 'Tỷ lệ (%)', share: 20, align: 'CENTRE' },
        { header: 'Đã đồng ý ngày', share: 30, align: 'CENTRE' },
        { header: 'Chữ ký', share: 50, align: 'CENTRE' },
      ],
      rowMm: 14,
      rows: others.map(({ fullName, shareBasisPoints, agreedOn }, at) => ({
        cells: [
          countWord(at + 1),
          fullName,
          percent(shareBasisPoints),
          agreedOn === null ? '' : dayFigures(agreedOn),
          '',
        ],
      })),
    },
  ];
}

/** `33,33`; whole ones without a comma. */
function percent(basisPoints: number): string {
  return String(basisPoints / 100).replace('.', ',');
}
