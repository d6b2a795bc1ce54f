import type { PlainDate } from '@thidua/domain/kernel';
import { TARGET_STATE_NAMES, type TargetGroup } from '@thidua/domain/movements';
import { askedIn, REVIEW_PARTS, type ReviewFigure } from '@thidua/domain/reviews';
import { RATING_NAMES } from '@thidua/domain/vocabulary';
import type { Paper, PaperBlock, TableBlock, TableRow } from '../model/paper.ts';
import { countWord, dayFigures, lowered, subjectOf } from '../model/paper-words.ts';
import { bold, closed, GAP, italic, linesOf, paragraph, paragraphsOf } from '../model/runs.ts';
import type { IssuingBody, PaperSignature } from './issuing-body.ts';
import { wordedBlocks, wordedLine, wordedLines, type Filling, type Wording } from './worded-blocks.ts';

const KIND = 'REVIEW_PAPER';

/** A review (sơ kết, tổng kết, on demand) as its paper needs it: of one that was sent, the frozen copy. */
export interface ReviewOfPaper {
  readonly title: string;
  readonly year: number;
  readonly receiver: string;
  /** One per general goal, then those of REVIEW_PARTS. */
  readonly headings: readonly string[];
  readonly texts: readonly string[];
  readonly figures: readonly PaperFigure[];
  /** The day that the figures are of. */
  readonly figuresDay: PlainDate;
  /** The day on which it was sent; null for a draft. */
  readonly sentOn: PlainDate | null;
  /** Of the frozen copy; null for a draft. */
  readonly hash: string | null;
  /** The archive's line of Nơi nhận: `Lưu: VT, VPTTr`. */
  readonly archive: string;
  readonly signature: PaperSignature;
  /** The words of the body; left out, those with which the product comes. */
  readonly wording?: Wording;
}

export interface PaperFigure extends Omit<ReviewFigure, 'targetId'> {
  readonly group: TargetGroup;
}

const TYPE = 'Báo cáo';

/** The review of a movement as an official report: one part per general goal, where the targets stand, then the other parts. */
export function reviewPaper(review: ReviewOfPaper, body: IssuingBody): Paper {
  const { title, year, receiver, sentOn, hash, archive, signature, wording } = review;
  const subject = subjectOf(title, TYPE);
  const filling: Filling<typeof KIND> = {
    wording,
    values: {
      archive,
      body: body.name,
      subject: lowered(subject),
      receiver: receiver === '' ? '' : `${receiver} (để b/c)`,
      year: String(year),
    },
    blocks: {},
  };
  return {
    title,
    isDraft: sentOn === null,
    ...(hash === null ? {} : { fingerprint: hash }),
    head: {
      subject,
      year,
      issuer: body.name,
      parent: body.parentName,
      number: undefined,
      sign: `BC-${body.documentSign}`,
      place: body.place,
      date: sentOn ?? undefined,
      form: 'NAMED',
      typeName: TYPE,
      addressees: receiver === '' ? [] : [receiver],
    },
    blocks: closed([
      ...wordedBlocks(KIND, 'opening', filling),
      ...partsOf(review, filling),
      ...wordedBlocks(KIND, 'closing', filling),
    ]),
    foot: {
      recipients: wordedLines(KIND, 'recipients', filling),
      capacity: signature.capacity,
      signer: signature.name,
    },
  };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;

function partsOf(review: ReviewOfPaper, filling: Filling<typeof KIND>): readonly PaperBlock[] {
  const { headings, texts } = review;
  const goals = headings.slice(0, -REVIEW_PARTS.length);
  const parts: readonly { readonly title: string; readonly blocks: readonly PaperBlock[] }[] = [
    {
      title: wordedLine(KIND, 'goals', filling),
      blocks: goals.flatMap((goal, at) => goalBlocks(at + 1, goal, texts[at] ?? '')),
    },
    { title: wordedLine(KIND, 'targets', filling), blocks: figureBlocks(review) },
    ...headings.slice(goals.length).map((title, at) => ({ title, blocks: said(texts[goals.length + at] ?? '') })),
  ];
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at): readonly PaperBlock[] => [
      { kind: 'HEADING', level: 1, number: `${ROMAN[at] ?? at + 1}.`, text: title },
      ...blocks,
    ]);
}

/** The goal in the plan's own words, then what is said of it. A goal is a whole paragraph, which no heading is. */
function goalBlocks(number: number, goal: string, text: string): readonly PaperBlock[] {
  const [first = '', ...others] = linesOf(goal);
  return [
    paragraph(bold(`${number}. `), italic(first)),
    ...others.map((line) => paragraph(italic(line))),
    ...said(text),
  ];
}

/** A part that nobody has written yet has its place in a draft; none is sent without words. */
function said(text: string): readonly PaperBlock[] {
  const blocks = paragraphsOf(text);
  return blocks.length === 0 ? [paragraph(GAP)] : blocks;
}

const GROUPS = [
  ['COLLECTIVE', 'Về tập thể', 'tập thể'],
  ['PERSON', 'Về cá nhân', 'cá nhân'],
  ['TASK', 'Về nhiệm vụ', 'nhiệm vụ'],
] as const satisfies readonly (readonly [TargetGroup, string, string])[];

function figureBlocks({ figures, figuresDay }: ReviewOfPaper): readonly PaperBlock[] {
  if (figures.length === 0) return [];
  const day = dayFigures(figuresDay);
  const groups = GROUPS.map(([group, title, short]) => ({
    title,
    short,
    figures: figures.filter((figure) => figure.group === group),
  })).filter((group) => group.figures.length > 0);
  const counts = groups.map((group) => `${group.short} ${reached(group.figures)}`).join(', ');
  const table: TableBlock = {
    kind: 'TABLE',
    caption: `Tình hình thực hiện các chỉ tiêu đến ngày ${day}`,
    columns: [
      { header: 'Mã', share: 12, align: 'CENTRE' },
      { header: 'Chỉ tiêu', share: 54, align: 'START' },
      { header: 'Kết quả', share: 28, align: 'CENTRE' },
      { header: 'Cần đạt', share: 28, align: 'CENTRE' },
      { header: 'Trong tổng số', share: 18, align: 'CENTRE' },
      { header: 'Đánh giá', share: 24, align: 'CENTRE' },
    ],
    rows: groups.flatMap((group): readonly TableRow[] => [{ group: group.title }, ...group.figures.map(rowOf)]),
  };
  return [paragraph(`Đến ngày ${day}, đạt và vượt ${reached(figures)} chỉ tiêu (${counts}).`), table];
}

function reached(figures: readonly PaperFigure[]): string {
  const met = figures.filter(({ state }) => state === 'MET' || state === 'EXCEEDED').length;
  return `${countWord(met)}/${countWord(figures.length)}`;
}

function rowOf(figure: PaperFigure): TableRow {
  const { code, title, value, rating, base, state } = figure;
  const count = (number: number | null) => (number === null ? '–' : countWord(number));
  return {
    cells: [
      code,
      title,
      rating === null ? count(value) : RATING_NAMES[rating],
      askedIn(figure, countWord),
      count(base),
      TARGET_STATE_NAMES[state],
    ],
  };
}
