import type { NominationStatus } from '@thidua/domain/nominations';
import { AWARDS, RATING_NAMES, type AwardCode, type RatingLevel } from '@thidua/domain/vocabulary';
import type { Paper, PaperBlock, TableRow } from '../model/paper.ts';
import { countWord } from '../model/paper-words.ts';
import { closed, paragraph } from '../model/runs.ts';
import type { IssuingBody, PaperSignature } from './issuing-body.ts';
import { wordedBlocks, type Filling, type Wording } from './worded-blocks.ts';

const KIND = 'NOMINATION_LIST';

/** Whom a division proposes in a year, as its list needs them. */
export interface NominationListOfPaper {
  readonly year: number;
  readonly departmentName: string;
  /** In the order of the list; an award after the other is made here. */
  readonly lines: readonly LineOfList[];
  readonly signature: PaperSignature;
  /** The words of the body; left out, those with which the product comes. */
  readonly wording?: Wording;
}

export interface LineOfList {
  readonly award: AwardCode;
  readonly code: string;
  readonly status: NominationStatus;
  readonly subjectName: string;
  /** Empty for the collective. */
  readonly post: string;
  readonly isPerson: boolean;
  readonly rating: RatingLevel | null;
  readonly initiatives: readonly { readonly code: string; readonly title: string }[];
  /** Null where the division has not reviewed the line. */
  readonly peerVote: { readonly agree: number; readonly counted: number } | null;
}

const TYPE = 'Danh sách';
/** Lines that the division may still change. */
const AT_DESK: readonly NominationStatus[] = ['DRAFT', 'RETURNED'];

/** Danh sách đề nghị of a division (law.md g.2): every line under its award with rating, initiatives and the vote of the division; a draft while it can change. */
export function nominationListPaper(list: NominationListOfPaper, body: IssuingBody): Paper {
  const { year, departmentName, lines, signature, wording } = list;
  const filling: Filling<typeof KIND> = {
    wording,
    values: {
      department: departmentName,
      lines: countWord(lines.length),
      subjects: subjectsOf(lines),
      body: body.name,
      year: String(year),
    },
    blocks: {},
  };
  return {
    title: `${TYPE} đề nghị khen thưởng năm ${year} của ${departmentName}`,
    isDraft: lines.length === 0 || lines.some(({ status }) => AT_DESK.includes(status)),
    head: {
      parent: body.name,
      issuer: departmentName,
      number: undefined,
      // A division inside a body has no numbers of its own.
      sign: undefined,
      place: body.place,
      date: undefined,
      year,
      form: 'NAMED',
      typeName: TYPE,
      subject: `Đề nghị xét tặng danh hiệu thi đua, hình thức khen thưởng năm ${year}`,
      addressees: [],
    },
    blocks: closed([
      ...(lines.length === 0
        ? [paragraph(`${departmentName} không đề nghị khen thưởng.`)]
        : wordedBlocks(KIND, 'opening', filling)),
      table(lines),
      ...totals(lines),
      ...wordedBlocks(KIND, 'closing', filling),
    ]),
    foot: { recipients: [], capacity: signature.capacity, signer: signature.name },
  };
}

/** `05 cá nhân, 01 tập thể`. */
function subjectsOf(lines: readonly LineOfList[]): string {
  const people = new Set(
    lines.filter(({ isPerson }) => isPerson).map(({ subjectName, post }) => `${subjectName}\n${post}`),
  );
  return [
    ...(people.size === 0 ? [] : [`${countWord(people.size)} cá nhân`]),
    ...(lines.some(({ isPerson }) => !isPerson) ? ['01 tập thể'] : []),
  ].join(', ');
}

function table(lines: readonly LineOfList[]): PaperBlock {
  let at = 0;
  return {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 11, align: 'CENTRE' },
      { header: 'Cá nhân, tập thể', share: 40, align: 'START' },
      { header: 'Xếp loại', share: 27, align: 'START' },
      { header: 'Sáng kiến trong năm', share: 39, align: 'START' },
      { header: 'Phiếu bình xét', share: 18, align: 'CENTRE' },
      { header: 'Mã hồ sơ', share: 30, align: 'CENTRE' },
    ],
    rows: [...Map.groupBy(inOrder(lines), ({ award }) => award)].flatMap(([award, ofAward]): readonly TableRow[] => [
      { group: AWARDS[award].name },
      ...ofAward.map((line) => {
        at += 1;
        return { cells: [countWord(at), ...cellsOf(line)] };
      }),
    ]),
  };
}

function cellsOf({ subjectName, post, rating, initiatives, peerVote, code }: LineOfList): readonly string[] {
  return [
    post === '' ? subjectName : `${subjectName}\n${post}`,
    rating === null ? '' : RATING_NAMES[rating],
    initiatives.map((one) => `${one.title} (${one.code})`).join(';\n'),
    peerVote === null ? '' : `${peerVote.agree}/${peerVote.counted}`,
    code,
  ];
}

/** Titles before forms, as at the ceremony; within an award as in the list. */
function inOrder(lines: readonly LineOfList[]): readonly LineOfList[] {
  const order = Object.keys(AWARDS);
  return lines.toSorted((one, other) => order.indexOf(one.award) - order.indexOf(other.award));
}

function totals(lines: readonly LineOfList[]): readonly PaperBlock[] {
  const counts = [...Map.groupBy(inOrder(lines), ({ award }) => award)];
  if (counts.length === 0) return [];
  return [
    paragraph(`Tổng hợp: ${counts.map(([award, of]) => `${AWARDS[award].name}: ${countWord(of.length)}`).join('; ')}.`),
  ];
}
