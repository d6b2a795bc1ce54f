import { COUNCIL_ROLE_NAMES } from '@thidua/domain/council';
import { awayTimes, type AwayTime, type MinutesContent, type MinutesSeat } from '@thidua/domain/meeting-minutes';
import type { PaperBlock } from '../model/paper.ts';
import { hourIn } from '../model/paper-words.ts';
import { list, paragraph } from '../model/runs.ts';

type Attended = Pick<MinutesContent, 'seats' | 'quorum' | 'presence'>;

/** How many were there at the opening and how many must be; then each by name, and who was there for a part of the meeting alone. */
export function attendanceWords({ seats, quorum, presence }: Attended, timeZone: string): readonly PaperBlock[] {
  const away = awayTimes(presence);
  const late = away.filter(({ from }) => from === undefined);
  const isLate = ({ memberId }: MinutesSeat) => late.some((each) => each.memberId === memberId);
  const ofAttendance = (wanted: MinutesSeat['attendance']) => seats.filter(({ attendance }) => attendance === wanted);
  const people = new Map(seats.map((seat) => [seat.memberId, named(seat)]));
  const told = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [paragraph(title), ...list('-', lines)];
  const times = (title: string, chosen: readonly AwayTime[], hours: (time: AwayTime) => string) =>
    told(
      title,
      chosen.map((time) => `${people.get(time.memberId) ?? ''}, ${hours(time)}${inBrackets(time.reason)}`),
    );
  const hour = (at: string | undefined) => hourIn(timeZone, at ?? null);
  return [
    paragraph(
      `${quorum.isAtOpening ? 'Khi khai mạc có mặt' : 'Có mặt'} ${quorum.present}/${quorum.total} thành viên có quyền biểu quyết, tối thiểu phải có mặt ${quorum.needed} người (${quorum.ground}):`,
    ),
    ...list(
      '-',
      ofAttendance('PRESENT')
        .filter((seat) => !isLate(seat))
        .map(named),
    ),
    ...times('Đến sau khi khai mạc:', late, ({ to }) => `lúc ${hour(to)}`),
    ...told(
      'Vắng mặt:',
      ofAttendance('ABSENT').map((seat) => `${named(seat)}${inBrackets(seat.reason)}`),
    ),
    ...told(
      'Chưa ghi nhận có mặt hay vắng:',
      ofAttendance(null)
        .filter(({ hasVote }) => hasVote)
        .map(named),
    ),
    ...times(
      'Rời phòng họp một lúc:',
      away.filter(({ from, to }) => from !== undefined && to !== undefined),
      ({ from, to }) => `từ ${hour(from)} đến ${hour(to)}`,
    ),
    ...times(
      'Rời phòng họp trước khi kết thúc:',
      away.filter(({ to }) => to === undefined),
      ({ from }) => `lúc ${hour(from)}`,
    ),
  ];
}

function named({ name, post, role }: MinutesSeat): string {
  return [`Đ/c ${name}`, post, COUNCIL_ROLE_NAMES[role]].filter((part) => part !== '').join(', ');
}

function inBrackets(reason: string): string {
  return reason === '' ? '' : ` (${reason})`;
}
