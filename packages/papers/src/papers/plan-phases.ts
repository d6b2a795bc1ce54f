import type { PlainDate } from '@thidua/domain/kernel';
import type { PaperBlock } from '../model/paper.ts';
import { dayFigures } from '../model/paper-words.ts';
import { italic, list, paragraph } from '../model/runs.ts';

export interface PaperPhase {
  readonly name: string;
  readonly fromDay: PlainDate;
  /** The plan's own words for the first day; empty when there are none. */
  readonly fromText: string;
  readonly toDay: PlainDate;
  readonly toText: string;
  readonly reviewOn: PlainDate | null;
  readonly reviewText: string | null;
  readonly occasions: readonly PaperOccasion[];
}

export interface PaperOccasion {
  readonly name: string;
  readonly originDay: PlainDate | null;
  readonly anniversary: PlainDate | null;
  /** The count that the plan writes, right or wrong. */
  readonly statedYears: number | null;
}

/** The phases with the days that they greet, then when they are reviewed. */
export function phaseBlocks(phases: readonly PaperPhase[]): readonly PaperBlock[] {
  const reviews = phases.flatMap(({ name, reviewOn, reviewText }) => {
    if (reviewText !== null && reviewText !== '') return [reviewText];
    return reviewOn === null ? [] : [`Sơ kết, tổng kết ${name.toLocaleLowerCase('vi')}: ngày ${dayFigures(reviewOn)}.`];
  });
  return [
    ...phases.map((phase): PaperBlock => ({
      kind: 'LIST',
      marker: '-',
      items: [[italic(`${phase.name}:`), { text: ` ${phaseWords(phase)}` }]],
    })),
    ...(reviews.length === 0 ? [] : [paragraph(italic('Thời gian sơ kết, tổng kết')), ...list('-', reviews)]),
  ];
}

function phaseWords({ fromDay, fromText, toDay, toText, occasions }: PaperPhase): string {
  const from = fromText === '' ? `Từ ngày ${dayFigures(fromDay)}` : fromText;
  const to = toText === '' ? `đến ngày ${dayFigures(toDay)}` : toText;
  const span = `${from} ${to}`;
  return occasions.length === 0
    ? `${span}.`
    : `${span}: Thi đua lập thành tích chào mừng ${occasions.map(occasionWords).join(', ')}.`;
}

function occasionWords({ name, originDay, anniversary, statedYears }: PaperOccasion): string {
  const days = [originDay, anniversary]
    .filter((day) => day !== null)
    .map(dayFigures)
    .join(' – ');
  return [
    ...(statedYears === null ? [] : [`kỷ niệm ${statedYears} năm`]),
    name,
    ...(days === '' ? [] : [`(${days})`]),
  ].join(' ');
}
