import {
  COUNCIL_ROLE_NAMES,
  countedShare,
  FORMULA_WORDS_VI,
  formulaLines,
  type VoteForm,
  type VoteFormula,
} from '@thidua/domain/council';
import { dayIn, plainDate, yearOf } from '@thidua/domain/kernel';
import {
  presidingSeats,
  type MinutesContent,
  type MinutesItem,
  type MinutesPresiding,
  type MinutesRound,
  type MinutesSeat,
  type MinutesStatus,
} from '@thidua/domain/meeting-minutes';
import { scanCounts } from '@thidua/domain/secret-ballot';
import { AWARDS } from '@thidua/domain/vocabulary';
import type { Paper, PaperBlock } from '../model/paper.ts';
import { codeWords, countWord, dayFigures, dayWords, hourIn } from '../model/paper-words.ts';
import { closed, list, paragraph, paragraphsOf } from '../model/runs.ts';
import type { IssuingBody } from './issuing-body.ts';
import { wordedBlocks, wordedLine, type Filling, type Wording } from './worded-blocks.ts';

const KIND = 'MEETING_MINUTES';

/** The minutes of a meeting as the API tells them. */
export interface MinutesOfPaper {
  readonly status: MinutesStatus;
  readonly ordinal: number;
  readonly reason: string;
  readonly note: string;
  readonly conclusion: string;
  readonly contentHash: string | null;
  readonly signedBy: string | null;
  readonly countersignedBy: string | null;
  readonly content: MinutesContent;
  /** The words of the body; left out, those with which the product comes. */
  readonly wording?: Wording;
}

const FORM_WORDS = {
  OPEN: 'biểu quyết công khai',
  SECRET: 'bỏ phiếu kín',
} as const satisfies Record<VoteForm, string>;

/** Biên bản họp Hội đồng (law.md c.4): who was there, how each nominee was voted on with every number, what was concluded. */
export function meetingMinutesPaper(minutes: MinutesOfPaper, body: IssuingBody, timeZone: string): Paper {
  const { content } = minutes;
  const { meeting, seats, items } = content;
  const held = dayIn(timeZone, new Date(meeting.openedAt ?? meeting.startsAt));
  const presiding = presidingSeats(content);
  const chair = presiding.at(-1)?.seat;
  const secretary = seats.find(({ role, attendance }) => role === 'SECRETARY' && attendance !== 'ABSENT');
  const filling: Filling<typeof KIND> = {
    wording: minutes.wording,
    values: {
      begin: hourIn(timeZone, meeting.openedAt),
      day: dayWords(held),
      place: meeting.place,
      foundedBy: meeting.decisionNumber,
      foundedOn: dayFigures(plainDate(meeting.decidedOn)),
      secretary: roled(secretary),
      title: meeting.title,
      items: countWord(items.length),
      end: hourIn(timeZone, meeting.closedAt),
      council: meeting.councilName,
      body: body.name,
    },
    blocks: {
      chair: chairWords(presiding, timeZone),
      attendance: attendanceWords(content, timeZone),
      course: paragraphsOf(minutes.note),
    },
  };
  return {
    title: `Biên bản họp Hội đồng ngày ${dayFigures(held)}${minutes.ordinal > 1 ? ` (sửa lần ${minutes.ordinal - 1})` : ''}`,
    isDraft: minutes.status === 'DRAFT' || minutes.status === 'SIGNED',
    ...(minutes.contentHash === null ? {} : { fingerprint: minutes.contentHash }),
    head: {
      parent: body.parentName,
      issuer: body.name,
      number: undefined,
      sign: undefined,
      place: body.place,
      date: held,
      year: yearOf(held),
      form: 'NAMED',
      typeName: 'Biên bản',
      subject: `Họp ${meeting.councilName}`,
      addressees: [],
    },
    blocks: closed([
      ...correction(minutes),
      heading('I.', 'Thời gian, địa điểm, thành phần'),
      ...wordedBlocks(KIND, 'opening', filling),
      heading('II.', 'Nội dung'),
      ...wordedBlocks(KIND, 'content', filling),
      heading('III.', 'Kết quả'),
      resultTable(items),
      ...items.flatMap(itemWords),
      ...roundWords(content),
      heading('IV.', 'Kết luận'),
      ...(minutes.conclusion === ''
        ? [paragraph(wordedLine(KIND, 'agreed', filling))]
        : paragraphsOf(minutes.conclusion)),
      ...wordedBlocks(KIND, 'closing', filling),
      ...(minutes.contentHash === null
        ? []
        : [paragraph(`Mã kiểm tra nội dung đã ký (SHA-256): ${codeWords(minutes.contentHash)}.`)]),
    ]),
    foot: {
      recipients: [],
      capacity: ['Chủ trì'],
      signer: minutes.countersignedBy ?? chair?.name ?? '',
      second: { capacity: ['Thư ký'], signer: minutes.signedBy ?? secretary?.name ?? '' },
    },
  };
}

function correction({ ordinal, reason }: MinutesOfPaper): readonly PaperBlock[] {
  return ordinal === 1 ? [] : [paragraph(`Biên bản này thay cho biên bản đã ký trước đó. Lý do sửa: ${reason}`)];
}

function heading(number: string, text: string): PaperBlock {
  return { kind: 'HEADING', level: 1, number, text };
}

function roled(seat: MinutesSeat | undefined): string {
  return seat === undefined ? '……………………' : `Đ/c ${seat.name}, ${COUNCIL_ROLE_NAMES[seat.role]}`;
}

/** One line for one person; where the chair was handed over, each with the hours and why. */
function chairWords(presiding: readonly MinutesPresiding[], timeZone: string): readonly PaperBlock[] {
  if (presiding.length < 2) return [paragraph(`Chủ trì: ${roled(presiding[0]?.seat)}.`)];
  const hours = ({ from, to }: MinutesPresiding) => {
    const begin = from === undefined ? 'từ đầu phiên họp' : `từ ${hourIn(timeZone, from)}`;
    return `${begin} đến ${to === undefined ? 'khi kết thúc' : hourIn(timeZone, to)}`;
  };
  return [
    paragraph('Chủ trì:'),
    ...list(
      '-',
      presiding.map((each) => {
        const why = each.reason === '' ? '' : `; nhận quyền chủ trì, lý do: ${each.reason}`;
        return `${roled(each.seat)}, ${hours(each)}${why}`;
      }),
    ),
  ];
}

/** How many were there and how many must be; then each by name, and who came late or left early. */
function attendanceWords(content: MinutesContent, timeZone: string): readonly PaperBlock[] {
  const { seats, quorum } = content;
  const ofAttendance = (wanted: MinutesSeat['attendance']) => seats.filter(({ attendance }) => attendance === wanted);
  const absent = ofAttendance('ABSENT');
  const untold = ofAttendance(null).filter(({ hasVote }) => hasVote);
  return [
    paragraph(
      `Có mặt ${quorum.present}/${quorum.total} thành viên có quyền biểu quyết, tối thiểu phải có mặt ${quorum.needed} người (${quorum.ground}):`,
    ),
    ...list('-', ofAttendance('PRESENT').map(named)),
    ...(absent.length === 0 ? [] : [paragraph('Vắng mặt:'), ...list('-', absent.map(absentWords))]),
    ...(untold.length === 0 ? [] : [paragraph('Chưa ghi nhận có mặt hay vắng:'), ...list('-', untold.map(named))]),
    ...comings(content, timeZone),
  ];
}

function named({ name, post, role }: MinutesSeat): string {
  return [`Đ/c ${name}`, post, COUNCIL_ROLE_NAMES[role]].filter((part) => part !== '').join(', ');
}

function absentWords(seat: MinutesSeat): string {
  return seat.reason === '' ? named(seat) : `${named(seat)} (${seat.reason})`;
}

/** Who came late or left early, with the hour: it tells on which votes they were there. */
function comings({ presence, seats }: MinutesContent, timeZone: string): readonly PaperBlock[] {
  const names = new Map(seats.map(({ memberId, name }) => [memberId, name]));
  return list(
    '+',
    presence.map(
      ({ memberId, isPresent, at }) =>
        `${hourIn(timeZone, at)}: Đ/c ${names.get(memberId) ?? ''} ${isPresent ? 'có mặt' : 'rời phiên họp'}`,
    ),
  );
}

function resultTable(items: MinutesContent['items']): PaperBlock {
  return {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 11, align: 'CENTRE' },
      { header: 'Họ tên, tập thể', share: 36, align: 'START' },
      { header: 'Danh hiệu, hình thức', share: 36, align: 'START' },
      { header: 'Đồng ý', share: 15, align: 'CENTRE' },
      { header: 'Không đồng ý', share: 17, align: 'CENTRE' },
      { header: 'Không có ý kiến', share: 17, align: 'CENTRE' },
      { header: 'Tỷ lệ', share: 20, align: 'CENTRE' },
      { header: 'Kết quả', share: 20, align: 'CENTRE' },
    ],
    rows: items.map((item) => ({ cells: [...cellsOf(item)] })),
  };
}

function cellsOf({ ordinal, subjectName, subjectPost, award, result }: MinutesItem): readonly string[] {
  const who = [
    countWord(ordinal),
    subjectPost === '' ? subjectName : `${subjectName}, ${subjectPost}`,
    AWARDS[award].name,
  ];
  if (result === null) return [...who, '', '', '', '', 'Chưa xét'];
  const { agree, disagree, blank, base, isPassed } = result;
  return [
    ...who,
    String(agree),
    String(disagree),
    String(blank),
    countedShare(agree, base),
    isPassed ? 'Đạt' : 'Không đạt',
  ];
}

function itemWords(item: MinutesItem): readonly PaperBlock[] {
  const formula = minutesFormula(item);
  if (formula === undefined) return [];
  const aside = item.asideNames.length === 0 ? '' : ` Không tham gia biểu quyết: ${item.asideNames.join(', ')}.`;
  const lines = formulaLines(FORMULA_WORDS_VI, formula).join(' ');
  return [
    paragraph(`${item.ordinal}. ${item.subjectName} (${FORM_WORDS[item.form]}): ${lines}${aside}${lowerWords(item)}`),
  ];
}

/** An item on a lower award and the one it comes from name each other, so that neither is read alone. */
function lowerWords({ loweredFrom, loweredTo }: MinutesItem): string {
  const from = loweredFrom === null ? '' : ` Mục này xét mức thấp hơn, sau khi mục ${loweredFrom} không đạt.`;
  const to = loweredTo === null ? '' : ` Đã đưa ra xét mức thấp hơn ở mục ${loweredTo}.`;
  return `${from}${to}`;
}

/** The result of an item with every number that makes it; undefined while it has none. */
export function minutesFormula({ rule, result }: MinutesItem): VoteFormula | undefined {
  if (result === null) return undefined;
  return {
    ballots: result.ballots ?? undefined,
    agree: result.agree,
    disagree: result.disagree,
    blank: result.blank,
    rule: {
      share: { numerator: rule.numerator, denominator: rule.denominator },
      isStrict: rule.isStrict,
      base: rule.base,
    },
    base: result.base,
    needed: result.needed,
    isPassed: result.isPassed,
    legalGround: rule.ground,
  };
}

function roundWords({ rounds }: MinutesContent): readonly PaperBlock[] {
  return rounds.map(({ title, isVoid, manifestCode, resultsRoot, tellerNames, scans }) =>
    paragraph(
      isVoid
        ? `${title} (mã niêm phong ${manifestCode}): đã hủy, không tính kết quả.${scanWords(scans)}`
        : `${title}: tổ kiểm phiếu ${tellerNames.map((name) => `Đ/c ${name}`).join(', ')}; mã niêm phong ${manifestCode}; mã kiểm tra kết quả ${codeWords(resultsRoot)}.${scanWords(scans)}`,
    ),
  );
}

function scanWords(scans: MinutesRound['scans']): string {
  const told = scanCounts(scans.map(({ kind }) => kind));
  return told === '' ? '' : ` Kèm theo bản chụp: ${told}.`;
}
