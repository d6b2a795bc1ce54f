import type { VoteForm } from '@thidua/domain/council';
import { percentOf } from '@thidua/domain/initiative-sitting';
import type { PlainDate } from '@thidua/domain/kernel';
import type { PeerReviewStatus } from '@thidua/domain/peer-review';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import type { Paper, PaperBlock } from '../model/paper.ts';
import { countWord, dayWords } from '../model/paper-words.ts';
import { closed, list, paragraph, paragraphsOf } from '../model/runs.ts';
import type { IssuingBody } from './issuing-body.ts';

/** The minutes of a division's peer review, as its paper needs them. */
export interface PeerReviewOfPaper {
  readonly status: PeerReviewStatus;
  readonly year: number;
  /** Null while nobody has told. */
  readonly heldOn: PlainDate | null;
  /** `08:00`; empty while nobody has told. */
  readonly beganAt: string;
  readonly endedAt: string;
  readonly place: string;
  readonly form: VoteForm;
  readonly note: string;
  /** `quá 1/2 số người có mặt`. */
  readonly ruleWords: string;
  readonly chairId: string | null;
  readonly secretaryId: string | null;
  readonly department: { readonly name: string };
  readonly seats: readonly SeatOfPaper[];
  readonly lines: readonly LineOfPaper[];
}

interface SeatOfPaper {
  readonly staffId: string;
  readonly name: string;
  readonly post: string;
  readonly isPresent: boolean;
  readonly absence: string;
}

interface LineOfPaper {
  readonly award: AwardCode;
  readonly subjectName: string;
  readonly agree: number | null;
  readonly disagree: number | null;
  readonly blank: number | null;
  readonly needed: number;
  readonly isPassed: boolean | null;
  readonly opinion: string;
}

const FORM_WORDS = {
  OPEN: 'biểu quyết giơ tay',
  SECRET: 'bỏ phiếu kín, đếm phiếu tại cuộc họp',
} as const satisfies Record<VoteForm, string>;

/** Biên bản họp bình xét: time, place, who was there, what was said, the count of each candidate, signed by both who kept it. */
export function peerReviewMinutes(review: PeerReviewOfPaper, body: IssuingBody): Paper {
  const { department, heldOn, seats, year, lines } = review;
  const present = seats.filter(({ isPresent }) => isPresent);
  const chair = seats.find(({ staffId }) => staffId === review.chairId);
  const secretary = seats.find(({ staffId }) => staffId === review.secretaryId);
  const isAlone = present.length === 1 && secretary === undefined;
  return {
    title: `Biên bản họp bình xét năm ${String(year)} – ${department.name}`,
    isDraft: review.status === 'OPEN',
    head: {
      parent: body.name,
      issuer: department.name,
      place: body.place,
      date: heldOn ?? undefined,
      year,
      form: 'NAMED',
      addressees: [],
      typeName: 'Biên bản',
      subject: `Họp bình xét thi đua, khen thưởng năm ${String(year)}`,
      number: undefined,
      sign: undefined,
    },
    blocks: closed([
      heading('I.', 'Thời gian, địa điểm, thành phần'),
      paragraph(`Thời gian: bắt đầu lúc ${hourWords(review.beganAt)}, ${dayOr(heldOn)}.`),
      paragraph(`Địa điểm: ${review.place === '' ? DOTS : review.place}.`),
      paragraph(
        isAlone
          ? `Chủ trì và ghi biên bản: ${named(chair)}.`
          : `Chủ trì: ${named(chair)}. Thư ký: ${named(secretary)}.`,
      ),
      paragraph(`Có mặt ${countWord(present.length)}/${countWord(seats.length)} người được mời:`),
      ...list('-', present.map(named)),
      ...absent(seats),
      heading('II.', 'Nội dung'),
      ...paragraphsOf(review.note),
      ...lines.flatMap(({ subjectName, award, opinion }) =>
        opinion === '' ? [] : [paragraph(`${subjectName}, ${AWARDS[award].name}: ${opinion}`)],
      ),
      heading('III.', 'Kết quả'),
      paragraph(
        `Cuộc họp ${FORM_WORDS[review.form]} với từng đề nghị; đạt khi số người đồng ý ${review.ruleWords}. Kết quả:`,
      ),
      resultTable(lines, present.length),
      paragraph(
        `Cuộc họp kết thúc lúc ${hourWords(review.endedAt)} cùng ngày. Biên bản được đọc lại, mọi người nhất trí.`,
      ),
    ]),
    foot: {
      recipients: [],
      capacity: [isAlone ? 'Chủ trì và ghi biên bản' : 'Chủ trì'],
      signer: chair?.name ?? '',
      ...(isAlone ? {} : { second: { capacity: ['Thư ký'], signer: secretary?.name ?? '' } }),
    },
  };
}

/** Room to write. */
const DOTS = '……………………';

function dayOr(day: PlainDate | null): string {
  return day === null ? DOTS : dayWords(day);
}

function hourWords(hour: string): string {
  const [hours, minutes] = hour === '' ? ['……', '……'] : hour.split(':');
  return `${hours ?? ''} giờ ${minutes ?? ''} phút`;
}

function named(seat: SeatOfPaper | undefined): string {
  if (seat === undefined) return DOTS;
  return seat.post === '' ? seat.name : `${seat.name}, ${seat.post}`;
}

function absent(seats: readonly SeatOfPaper[]): readonly PaperBlock[] {
  const away = seats
    .filter(({ isPresent }) => !isPresent)
    .map((seat) => (seat.absence === '' ? seat.name : `${seat.name} (${seat.absence})`));
  return away.length === 0 ? [] : [paragraph(`Vắng mặt: ${away.join('; ')}.`)];
}

function heading(number: string, text: string): PaperBlock {
  return { kind: 'HEADING', level: 1, number, text };
}

function resultTable(lines: readonly LineOfPaper[], present: number): PaperBlock {
  return {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 13, align: 'CENTRE' },
      { header: 'Cá nhân, tập thể', share: 46, align: 'START' },
      { header: 'Danh hiệu, hình thức', share: 46, align: 'START' },
      { header: 'Đồng ý', share: 34, align: 'CENTRE' },
      { header: 'Không đồng ý', share: 23, align: 'CENTRE' },
      { header: 'Không có ý kiến', share: 23, align: 'CENTRE' },
      { header: 'Kết quả', share: 24, align: 'CENTRE' },
    ],
    rows: lines.map(({ award, subjectName, agree, disagree, blank, isPassed }, at) => ({
      cells: [
        countWord(at + 1),
        subjectName,
        AWARDS[award].name,
        agree === null ? '' : `${String(agree)} (${percentOf(agree, present)}%)`,
        agree === null ? '' : String(disagree ?? 0),
        agree === null ? '' : String(blank ?? 0),
        isPassed === null ? '' : isPassed ? 'Đạt' : 'Không đạt',
      ],
    })),
  };
}
