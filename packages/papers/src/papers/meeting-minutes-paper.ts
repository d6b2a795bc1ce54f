import { COUNCIL_ROLE_NAMES } from '@thidua/domain/council';
import { dayIn, plainDate, yearOf } from '@thidua/domain/kernel';
import {
  presidingSeats,
  type MinutesContent,
  type MinutesPresiding,
  type MinutesSeat,
  type MinutesStatus,
} from '@thidua/domain/meeting-minutes';
import type { Paper, PaperBlock } from '../model/paper.ts';
import { codeWords, countWord, dayFigures, dayWords, hourIn } from '../model/paper-words.ts';
import { closed, list, paragraph, paragraphsOf } from '../model/runs.ts';
import type { IssuingBody } from './issuing-body.ts';
import { attendanceWords } from './minutes-attendance.ts';
import { resultWords } from './minutes-results.ts';
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
      ...resultWords(content, timeZone),
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
