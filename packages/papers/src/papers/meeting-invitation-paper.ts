import { COUNCIL_ROLE_NAMES, type CouncilRole } from '@thidua/domain/council';
import { yearOf, type PlainDate } from '@thidua/domain/kernel';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import type { Paper, PaperBlock } from '../model/paper.ts';
import { countWord, dayWords, lowered } from '../model/paper-words.ts';
import { bold, closed, list, paragraph, paragraphsOf } from '../model/runs.ts';
import type { IssuingBody } from './issuing-body.ts';
import { wordedBlocks, wordedLines, type Filling, type Wording } from './worded-blocks.ts';

const KIND = 'MEETING_INVITATION';

/** A meeting of the council as the invitation to it needs it. */
export interface MeetingOfPaper {
  readonly title: string;
  readonly councilName: string;
  readonly startsOn: PlainDate;
  /** `14:00`. */
  readonly startsAt: string;
  readonly place: string;
  /** 1 for the first invitation, 2 for the one that replaces it; undefined while none was sent: what is printed is a draft then. */
  readonly number: number | undefined;
  /** What to prepare, as the invitation says; may be empty. */
  readonly note: string;
  /** In the order of the decision that set the council up. */
  readonly members: readonly MemberOfMeeting[];
  /** In the order of the agenda. */
  readonly agenda: readonly { readonly award: AwardCode }[];
  /** The words of the body; left out, those with which the product comes. */
  readonly wording?: Wording;
}

export interface MemberOfMeeting {
  readonly name: string;
  readonly post: string;
  readonly departmentName: string;
  readonly role: CouncilRole;
}

const TYPE = 'Giấy mời';
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** Giấy mời họp: who is asked, when and where, and what the council will decide. Number and day are given when it is issued. */
export function meetingInvitation(meeting: MeetingOfPaper, body: IssuingBody): Paper {
  const { title, councilName, startsOn, members } = meeting;
  const filling = fillingOf(meeting);
  const chair = members.find(({ role }) => role === 'CHAIR');
  return {
    title: `${TYPE} dự ${sittingWords(title)}`,
    isDraft: meeting.number === undefined,
    head: {
      parent: body.name,
      issuer: councilName,
      number: undefined,
      sign: body.documentSign === '' ? 'GM' : `GM-${body.documentSign}`,
      place: body.place,
      date: undefined,
      year: yearOf(startsOn),
      form: 'NAMED',
      typeName: TYPE,
      subject: `Dự ${sittingWords(title)}`,
      addressees: [],
    },
    blocks: closed(wordedBlocks(KIND, 'words', filling)),
    foot: {
      recipients: wordedLines(KIND, 'recipients', filling),
      capacity: ['TM. Hội đồng', 'Chủ tịch'],
      signer: chair?.name ?? '',
    },
  };
}

function fillingOf(meeting: MeetingOfPaper): Filling<typeof KIND> {
  const { councilName, startsOn, startsAt, place, members, number = 1, note, agenda, wording } = meeting;
  const chair = members.find(({ role }) => role === 'CHAIR');
  const secretary = members.find(({ role }) => role === 'SECRETARY');
  return {
    wording,
    values: {
      council: councilName,
      time: `${hourOf(startsAt)}, ${weekdayOf(startsOn)}, ${dayWords(startsOn)}`,
      place,
      secretary: `thư ký Hội đồng${secretary === undefined ? '' : ` (${secretary.name})`}`,
    },
    blocks: {
      members: list(
        '-',
        members.map((member, at) => `${whoWords(member)}${at === members.length - 1 ? '.' : ';'}`),
      ),
      chair: chair === undefined ? [] : [paragraph(bold('Chủ trì: '), `${whoWords(chair)}.`)],
      agenda: agendaWords(agenda),
      preparation: [
        ...(note === '' ? [] : [paragraph(bold('Chuẩn bị: ')), ...paragraphsOf(note)]),
        ...(number > 1 ? [paragraph(`Giấy mời này thay cho giấy mời lần ${countWord(number - 1)}.`)] : []),
      ],
    },
  };
}

/** `Xét tặng Giấy khen năm 2021` and `Phiên họp xét tặng …` are both meetings: the word is said once. */
function sittingWords(title: string): string {
  return `phiên họp ${lowered(title.replace(/^(?:phiên )?họp /i, ''))}`;
}

function whoWords({ name, post, departmentName, role }: MemberOfMeeting): string {
  // `Giám đốc, Ban Giám đốc`, `Chánh Văn phòng, Văn phòng`: the post says the place already.
  const place = lastTwoWords(post) === lastTwoWords(departmentName) ? '' : departmentName;
  return [name, post, place, COUNCIL_ROLE_NAMES[role]].filter((part) => part !== '').join(', ');
}

function lastTwoWords(text: string): string {
  return text.toLocaleLowerCase('vi').split(' ').slice(-2).join(' ');
}

function hourOf(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${hours} giờ ${minutes} phút`;
}

function weekdayOf(day: PlainDate): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** How many are proposed for each award; the dossiers themselves are read where they are kept. */
function agendaWords(agenda: MeetingOfPaper['agenda']): readonly PaperBlock[] {
  if (agenda.length === 0) return [paragraph(bold('Nội dung: '), 'xét khen thưởng theo chương trình họp.')];
  const groups = [...Map.groupBy(agenda, ({ award }) => award)];
  return [
    paragraph(bold('Nội dung: '), `xét ${countWord(agenda.length)} đề nghị khen thưởng, gồm:`),
    ...list(
      '-',
      groups.map(
        ([award, items], at) =>
          `${AWARDS[award].name}: ${countWord(items.length)} đề nghị${at === groups.length - 1 ? '.' : ';'}`,
      ),
    ),
  ];
}
