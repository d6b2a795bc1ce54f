import { DOSSIER_PAPER_NAMES, type DossierPaper, type PaperState } from '@thidua/domain/dossier-papers';
import { yearOf, type PlainDate } from '@thidua/domain/kernel';
import type { SubmissionStatus } from '@thidua/domain/submissions';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import type { Annex, Paper, PaperBlock, TableRow } from '../model/paper.ts';
import { countWord, dayWords, openDayWords, subjectOf } from '../model/paper-words.ts';
import { closed, paragraphsOf } from '../model/runs.ts';
import type { IssuingBody } from './issuing-body.ts';
import { wordedBlocks, wordedLines, type Filling, type Wording } from './worded-blocks.ts';

const KIND = 'SUBMISSION_PAPER';

/** A tờ trình as its paper needs it; the lines in the order of the ceremony. */
export interface SubmissionOfPaper {
  readonly year: number;
  readonly status: SubmissionStatus;
  readonly recipient: string;
  readonly title: string;
  readonly content: string;
  readonly documentNumber: string | null;
  readonly sign: string;
  readonly signedOn: PlainDate | null;
  /** Capacity from the top down, then the name; empty while nobody has signed. */
  readonly signatureBlock: readonly string[];
  readonly lines: readonly LineOfPaper[];
  /** The words of the body; left out, those with which the product comes. */
  readonly wording?: Wording;
}

interface LineOfPaper {
  readonly code: string;
  readonly award: AwardCode;
  readonly subjectName: string;
  /** Empty for a collective. */
  readonly subjectPost: string;
  readonly summary: string;
  readonly agreeCount: number | null;
  readonly baseCount: number | null;
  /** Null where the higher level says how many. */
  readonly sets: number | null;
  /** Where it is written that files go along; null where paper alone is enough. */
  readonly filesGround: string | null;
  readonly setsGround: string;
  readonly nomination: {
    readonly dossierPapers: readonly { readonly paper: DossierPaper; readonly state: PaperState }[];
  } | null;
}

/** Tờ trình with the list of who is proposed and the list of the dossiers that go with it, each an annex. */
export function submissionPaper(submission: SubmissionOfPaper, body: IssuingBody): Paper {
  const { year, title, content, lines, recipient, signatureBlock, wording } = submission;
  const filling: Filling<typeof KIND> = {
    wording,
    values: {
      total: countWord(lines.length),
      counts: countsOf(lines),
      recipient,
      body: body.name,
      year: String(year),
    },
    blocks: { content: paragraphsOf(content) },
  };
  return {
    title: `${title}${submission.documentNumber === null ? '' : ` – ${submission.documentNumber}`}`,
    isDraft: submission.status === 'DRAFT',
    head: {
      ...headOf(submission, body),
      number: submission.documentNumber ?? undefined,
      sign: submission.sign,
      typeName: 'Tờ trình',
      subject: subjectOf(title, 'Tờ trình'),
      addressees: [recipient],
    },
    blocks: closed(wordedBlocks(KIND, 'words', filling)),
    foot: {
      recipients: wordedLines(KIND, 'recipients', filling),
      capacity: signatureBlock.slice(0, -1),
      signer: signatureBlock.at(-1) ?? '',
    },
    annexes: [annex(submission, body, 'Danh sách đề nghị khen thưởng', nominees(lines)), dossiers(submission, body)],
  };
}

function headOf({ year, signedOn }: SubmissionOfPaper, body: IssuingBody) {
  return {
    parent: body.parentName,
    issuer: body.name,
    place: body.place,
    date: signedOn ?? undefined,
    year: signedOn === null ? year : yearOf(signedOn),
    form: 'NAMED' as const,
  };
}

/** `02 Tập thể lao động xuất sắc, 03 Chiến sĩ thi đua cấp tỉnh`. */
function countsOf(lines: readonly LineOfPaper[]): string {
  return [...Map.groupBy(lines, ({ award }) => award)]
    .map(([award, ofAward]) => `${countWord(ofAward.length)} ${AWARDS[award].name}`)
    .join(', ');
}

/** A list that goes with the tờ trình, with the number and the day of it. */
function annex(submission: SubmissionOfPaper, body: IssuingBody, name: string, table: PaperBlock): Annex {
  const { documentNumber, sign, signedOn, year } = submission;
  const day = signedOn === null ? openDayWords(year) : dayWords(signedOn);
  return {
    name,
    reference: `Kèm theo Tờ trình số ${documentNumber ?? `……/${sign}`} ${day} của ${body.name}`,
    blocks: [table],
  };
}

/** Rows of each award under its name, numbered through. */
function grouped(
  lines: readonly LineOfPaper[],
  cellsOf: (line: LineOfPaper) => readonly string[],
): readonly TableRow[] {
  let at = 0;
  return [...Map.groupBy(lines, ({ award }) => award)].flatMap(([award, ofAward]): readonly TableRow[] => [
    { group: AWARDS[award].name },
    ...ofAward.map((line) => {
      at += 1;
      return { cells: [countWord(at), ...cellsOf(line)] };
    }),
  ]);
}

function nominees(lines: readonly LineOfPaper[]): PaperBlock {
  return {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 10, align: 'CENTRE' },
      { header: 'Cá nhân, tập thể', share: 38, align: 'START' },
      { header: 'Chức vụ, đơn vị', share: 42, align: 'START' },
      { header: 'Phiếu đồng ý', share: 18, align: 'CENTRE' },
      { header: 'Tóm tắt thành tích', share: 62, align: 'START' },
    ],
    rows: grouped(lines, ({ subjectName, subjectPost, agreeCount, baseCount, summary }) => [
      subjectName,
      subjectPost,
      votesOf(agreeCount, baseCount),
      summary,
    ]),
  };
}

/** `10/11 (90,9%)`: the number and the share that the higher level asks for; rounded down, so that it never seems more. */
function votesOf(agree: number | null, base: number | null): string {
  if (agree === null || base === null || base === 0) return '';
  const share = Math.floor((agree * 1000) / base) / 10;
  return `${agree}/${base} (${share.toLocaleString('vi')}%)`;
}

/** Bảng kê: what each dossier holds and in how many sets it goes up. */
function dossiers(submission: SubmissionOfPaper, body: IssuingBody): Annex {
  return annex(submission, body, 'Bảng kê hồ sơ', {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 10, align: 'CENTRE' },
      { header: 'Hồ sơ', share: 44, align: 'START' },
      { header: 'Giấy tờ có trong hồ sơ', share: 70, align: 'START' },
      { header: 'Số bộ', share: 46, align: 'START' },
    ],
    rows: grouped(submission.lines, (line) => [`${line.subjectName} (${line.code})`, papersOf(line), setsOf(line)]),
  });
}

/** The papers at hand; the tờ trình itself goes with every dossier. */
function papersOf({ nomination }: LineOfPaper): string {
  const papers = nomination?.dossierPapers ?? [];
  return papers
    .filter(({ paper, state }) => state === 'HAVE' || paper === 'SUBMISSION')
    .map(({ paper }) => DOSSIER_PAPER_NAMES[paper])
    .join('; ');
}

function setsOf({ sets, filesGround, setsGround }: LineOfPaper): string {
  const count = sets === null ? 'Theo quy định của cấp trên' : `${countWord(sets)} bộ`;
  return `${count} (${setsGround})${filesGround === null ? '' : `; kèm tệp điện tử (${filesGround})`}`;
}
