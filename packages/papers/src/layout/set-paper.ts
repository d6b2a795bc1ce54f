import type { ListBlock, Paper, PaperBlock, ParagraphBlock, Run, TableRow } from '../model/paper.ts';
import { capitals, dayWords, numberLine, openDayWords, recipientLines } from '../model/paper-words.ts';
import { CELL_PADDING_MM, HEAD_COLUMNS_MM, SIZE_PT, TEXT_WIDTH_MM } from './measures.ts';
import { boldWidthMm, ruleWidthMm } from './rule-width.ts';
import { textWidthMm } from './text-width.ts';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const DRAFT_MARK = 'DỰ THẢO';
export const RECIPIENTS_TITLE = 'Nơi nhận:';

/** A paper as lines ready to be placed: what both writers have in common, so that neither words anything itself. */
export interface SetPaper {
  readonly title: string;
  readonly issuer: string;
  readonly fingerprint: string | undefined;
  readonly isDraft: boolean;
  readonly head: {
    readonly parent: string;
    readonly issuer: string;
    /** Lengths of the lines below issuer and motto, in millimetres. */
    readonly issuerRule: number;
    readonly nation: string;
    readonly motto: string;
    readonly mottoRule: number;
    /** Empty for a paper without number. */
    readonly number: string;
    /** Under the number of a letter: `V/v …`. */
    readonly letterSubject: string | undefined;
    readonly placeAndDay: string;
    /** The state's name alone over the whole width: a person writes, not a body. */
    readonly isRequest: boolean;
  };
  /** Kind and subject in the middle; a letter has none. */
  readonly name: { readonly type: string; readonly subject: string; readonly rule: number } | undefined;
  readonly addressees: readonly string[];
  readonly blocks: readonly PaperBlock[];
  /** The last of the text, which stays on one page with the signature. */
  readonly closing: readonly PaperBlock[];
  /** Set like this one, each beginning a page. */
  readonly further: readonly SetPaper[];
  readonly annexes: readonly SetAnnex[];
  readonly recipients: readonly string[];
  /** Who signs at the left, in the place of the recipients. */
  readonly second: { readonly capacity: readonly string[]; readonly signer: string } | undefined;
  /** Above the signature of a request; empty on other papers, which have it in their head. */
  readonly signedAt: string;
  readonly capacity: readonly string[];
  /** Under the capacity, in italics; mostly empty. */
  readonly note: string;
  readonly signer: string;
}

/** Pages that follow a paper: numbered by themselves, without head and signature. */
export interface SetAnnex {
  /** `Phụ lục`, with a Roman number where there are several. */
  readonly mark: string;
  readonly name: string;
  readonly reference: string;
  /** True where its tables need the sheet across. */
  readonly isWide: boolean;
  readonly blocks: readonly PaperBlock[];
}

export function setPaper(given: Paper): SetPaper {
  const paper = printable(given);
  const { head, foot, blocks, isDraft, title, fingerprint } = paper;
  const issuer = capitals(head.issuer);
  const isLetter = head.form === 'LETTER';
  const isRequest = head.form === 'REQUEST';
  const placeAndDay = `${head.place}, ${head.date === undefined ? openDayWords(head.year) : dayWords(head.date)}`;
  return {
    title,
    fingerprint,
    isDraft,
    issuer: head.issuer,
    head: {
      issuer,
      parent: capitals(head.parent),
      issuerRule: ruleWidthMm(issuer, SIZE_PT.issuer, HEAD_COLUMNS_MM[0]),
      nation: NATION,
      motto: MOTTO,
      mottoRule: boldWidthMm(MOTTO, SIZE_PT.motto),
      number: head.sign === undefined ? '' : numberLine(head.number, head.sign),
      letterSubject: isLetter ? `V/v ${head.subject}` : undefined,
      placeAndDay: isRequest ? '' : placeAndDay,
      isRequest,
    },
    name: isLetter
      ? undefined
      : {
          type: capitals(head.typeName),
          subject: head.subject,
          rule: ruleWidthMm(head.subject, SIZE_PT.title, TEXT_WIDTH_MM),
        },
    addressees: head.addressees,
    further: (paper.further ?? []).map(setPaper),
    annexes: (paper.annexes ?? []).map((annex, at, all) => ({
      mark: all.length === 1 ? 'Phụ lục' : `Phụ lục ${ROMAN[at] ?? String(at + 1)}`,
      name: capitals(annex.name),
      reference: `(${annex.reference})`,
      isWide: annex.blocks.some(needsWideSheet),
      blocks: annex.blocks.map(inCapitals),
    })),
    ...partedAtEnd(blocks.map(inCapitals)),
    recipients: recipientLines(foot.recipients),
    second: foot.second && { ...foot.second, capacity: foot.second.capacity.map(capitals) },
    signedAt: isRequest ? placeAndDay : '',
    capacity: foot.capacity.map(capitals),
    note: foot.note ?? '',
    signer: foot.signer,
  };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'] as const;

/** A row of more lines than this on an upright sheet is easier to read across. */
const MOST_LINES = 5;

/** True where some cell would stand in too many lines on an upright sheet. */
function needsWideSheet(block: PaperBlock): boolean {
  if (block.kind !== 'TABLE') return false;
  const shares = block.columns.reduce((sum, { share }) => sum + share, 0);
  return block.rows.some(
    (row) =>
      'cells' in row &&
      block.columns.some(({ share }, at) => {
        const inside = (TEXT_WIDTH_MM * share) / shares - 2 * CELL_PADDING_MM;
        return textWidthMm(row.cells[at] ?? '', SIZE_PT.table, 'normal') > MOST_LINES * inside;
      }),
  );
}

function inCapitals(block: PaperBlock): PaperBlock {
  return block.kind === 'HEADING' && block.level === 1 ? { ...block, text: capitals(block.text) } : block;
}

/** Longer than this, in characters, and a last paragraph may be parted from the signature: it could fill a page by itself. */
const LONG_PARAGRAPH = 1500;

/** The last paragraph with the headings above it apart from the rest. After a table there is none. */
function partedAtEnd(blocks: readonly PaperBlock[]): Pick<SetPaper, 'blocks' | 'closing'> {
  const last = blocks.at(-1);
  if (last?.kind !== 'PARAGRAPH' && last?.kind !== 'LIST') return { blocks, closing: [] };
  if (lengthOf(last) > LONG_PARAGRAPH) return { blocks, closing: [] };
  const before = blocks.slice(0, -1).findLastIndex(({ kind }) => kind !== 'HEADING');
  return { blocks: blocks.slice(0, before + 1), closing: blocks.slice(before + 1) };
}

function lengthOf(block: ParagraphBlock | ListBlock): number {
  const runs = block.kind === 'LIST' ? block.items.flat() : block.runs;
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** `Kính gửi: …`: one after the colon, several as lines below it. */
export function addresseeLines(addressees: readonly string[]): readonly string[] {
  const [only, ...others] = addressees;
  if (only === undefined) return [];
  if (others.length === 0) return [`Kính gửi: ${only}`];
  return ['Kính gửi:', ...addressees.map((each, at) => `- ${each}${at === addressees.length - 1 ? '.' : ';'}`)];
}

/** Runs of a heading with its number. */
export function headingText({ number, text }: { readonly number: string; readonly text: string }): string {
  return number === '' ? text : `${number} ${text}`;
}

export function markedRuns(marker: string, runs: readonly Run[]): readonly Run[] {
  const [first, ...others] = runs;
  return first === undefined ? [] : [{ ...first, text: `${marker} ${first.text}` }, ...others];
}

/** A text longer than this, in characters, could make a row longer than a page. */
const LONG_CELL = 900;

/** True where rows may be broken over two pages. */
export function mayBreakRows(rows: readonly TableRow[]): boolean {
  return rows.some((row) => 'cells' in row && row.cells.some((text) => text.length > LONG_CELL));
}

/** What XML cannot hold and no printer shows: controls, halves of letters. A tab is a space. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

function printable<T>(value: T): T {
  if (typeof value === 'string') {
    return value.toWellFormed().replaceAll(UNPRINTABLE, '').replaceAll('\t', ' ') as T & string;
  }
  if (Array.isArray(value)) return value.map((each: unknown) => printable(each)) as T & unknown[];
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printable(inner as unknown)])) as T &
      object;
  }
  return value;
}
