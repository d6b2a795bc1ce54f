import { CONFLICT_REASONS } from '@thidua/domain/council';
import { plainDate } from '@thidua/domain/kernel';
import type { MinutesAside, MinutesNamed } from '@thidua/domain/meeting-minutes';
import { NAMED_CHOICE_NAMES } from '@thidua/domain/secret-ballot';
import { dayFigures } from '../model/paper-words.ts';

/** Who could vote on an item, in one sentence; minutes and tally sheet say the same. */
export function electorWords(
  members: number,
  present: number | undefined,
  aside: readonly MinutesAside[],
  excluded: number,
): string {
  const there = present === undefined ? '' : `có mặt ${present}, `;
  return `Tổng số thành viên ${members}, ${there}không tham gia biểu quyết ${excluded}, được biểu quyết ${members - excluded}.${asideWords(aside)}`;
}

export function asideWords(aside: readonly MinutesAside[]): string {
  const told = aside.map(({ name, kind }) => (kind === null ? name : `${name} (${CONFLICT_REASONS[kind]})`));
  return told.length === 0 ? '' : ` Không tham gia biểu quyết: ${told.join(', ')}.`;
}

/** Signed opinions with the letter that brought them: they were counted and are not secret. */
export function namedWords(named: readonly MinutesNamed[]): string {
  const told = named.map(
    ({ name, documentNumber, documentDate, choice }) =>
      `Đ/c ${name}, văn bản số ${documentNumber} ngày ${dayFigures(plainDate(documentDate))}: ${NAMED_CHOICE_NAMES[choice].toLowerCase()}`,
  );
  return told.length === 0 ? '' : ` Ý kiến ghi tên, không kín: ${told.join('; ')}.`;
}
