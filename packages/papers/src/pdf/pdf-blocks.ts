import type { Content, ContentTable, ContentText } from 'pdfmake/interfaces.js';
import {
  CELL_PADDING_MM,
  FIRST_LINE_MM,
  lineOf,
  PARAGRAPH_GAP_PT,
  pointsOfMm,
  SIZE_PT,
  TEXT_WIDTH_MM,
} from '../layout/measures.ts';
import { headingText, markedRuns, mayBreakRows } from '../layout/set-paper.ts';
import { TINOS_LINE } from '../layout/tinos.ts';
import type { HeadingBlock, PaperBlock, ParagraphBlock, Run, TableBlock, TableColumn } from '../model/paper.ts';
import { linesOf } from '../model/runs.ts';

/** Letters and lines of one size. */
export function sized(size: number): { readonly fontSize: number; readonly lineHeight: number } {
  return { fontSize: size, lineHeight: lineOf(size) / (size * TINOS_LINE) };
}

/** A word with marks in it, `15/KH-UBND`, with the space after it. */
const MARKED_WORD = /(\S*\S[-/]\S+\s*)/;
/** Longer than this and a word must be broken somewhere. */
const LONGEST_WORD = 40;

/**
 * Words with a dash or a stroke are kept in one: the library would take the mark for the end of a word, and when it widens the
 * spaces of a line it would put one behind it.
 */
function textOf(runs: readonly Run[]): ContentText[] {
  return runs.flatMap(({ text, isBold = false, isItalic = false }) =>
    text
      .split(MARKED_WORD)
      .filter((piece) => piece !== '')
      .map((piece) => ({
        text: piece,
        bold: isBold,
        italics: isItalic,
        noWrap: MARKED_WORD.test(piece) && piece.length <= LONGEST_WORD,
      })),
  );
}

/** Points that what follows a heading needs below it: a line of text, or the head of a table with a row. */
const NEXT_PT = { text: PARAGRAPH_GAP_PT + lineOf(SIZE_PT.body), table: 90 } as const;

/**
 * Headings stay with what they stand above. The library knows no such thing, so that they are set as one piece with room for the next
 * line, over which that line is then set: one pass, where its own hook sets the whole paper anew for each heading that moves.
 */
export function pdfBlocks(blocks: readonly PaperBlock[], widthMm: number = TEXT_WIDTH_MM): Content[] {
  const set: Content[] = [];
  let headings: Content[] = [];
  for (const block of blocks) {
    if (block.kind === 'HEADING') {
      headings.push(heading(block));
      continue;
    }
    const [first, ...others] = contentsOf(block, widthMm);
    if (block.kind === 'TABLE') headings.push(tableName(block));
    if (headings.length > 0) {
      const room = block.kind === 'TABLE' ? NEXT_PT.table : NEXT_PT.text;
      set.push(
        { stack: [...headings, blank(room)], unbreakable: true },
        first === undefined ? [] : raised(first, room),
      );
    } else if (first !== undefined) set.push(first);
    set.push(...others);
    headings = [];
  }
  return [...set, ...headings];
}

function contentsOf(block: Exclude<PaperBlock, HeadingBlock>, widthMm: number): Spaced[] {
  switch (block.kind) {
    case 'PARAGRAPH':
      return [body(block.runs, block.align)];
    case 'LIST':
      return block.items.map((item) => body(markedRuns(block.marker, item), 'JUSTIFIED'));
    case 'TABLE':
      return [table(block, widthMm)];
  }
}

/** What stands so far below what is before it, in points. */
type Spaced = (ContentText | ContentTable) & { readonly margin: Margin };
type Margin = [left: number, top: number, right: number, bottom: number];

function raised(content: Spaced, points: number): Content {
  const [left, top, right, bottom] = content.margin;
  return { ...content, margin: [left, top - points, right, bottom] };
}

function blank(points: number): Content {
  return { text: '', fontSize: points / TINOS_LINE, lineHeight: 1 };
}

function heading(block: HeadingBlock): Content {
  return {
    ...sized(SIZE_PT.body),
    text: textOf([{ text: headingText(block), isBold: true, isItalic: block.level === 3 }]),
    // A heading of two lines that ends with one word would be torn apart.
    alignment: 'left',
    leadingIndent: pointsOfMm(FIRST_LINE_MM),
    margin: [0, PARAGRAPH_GAP_PT, 0, 0],
  };
}

function body(runs: readonly Run[], align: ParagraphBlock['align']): Spaced {
  return {
    ...sized(SIZE_PT.body),
    text: textOf(runs),
    margin: [0, PARAGRAPH_GAP_PT, 0, 0],
    ...(align === 'CENTRED'
      ? { alignment: 'center' }
      : { alignment: 'justify', leadingIndent: pointsOfMm(FIRST_LINE_MM) }),
  };
}

function tableName({ caption }: TableBlock): Content {
  if (caption === '') return blank(PARAGRAPH_GAP_PT);
  return {
    ...sized(SIZE_PT.body),
    text: textOf([{ text: caption, isBold: true }]),
    alignment: 'center',
    margin: [0, PARAGRAPH_GAP_PT, 0, PARAGRAPH_GAP_PT],
  };
}

function table({ columns, rows, rowMm }: TableBlock, widthMm: number): Spaced {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  // A column is as wide as its share of the text; inside it go the room at its sides and one line.
  const inside = (share: number) => (pointsOfMm(widthMm) * share) / shares - 2 * pointsOfMm(CELL_PADDING_MM) - LINE_PT;
  const isBreakable = mayBreakRows(rows);
  return {
    layout: GRID,
    margin: [0, 0, 0, PARAGRAPH_GAP_PT],
    table: {
      headerRows: 1,
      dontBreakRows: !isBreakable,
      keepWithHeaderRows: 1,
      ...(rowMm === undefined ? {} : { heights: (row: number) => (row === 0 ? 'auto' : pointsOfMm(rowMm)) }),
      widths: columns.map(({ share }) => inside(share)),
      body: [
        columns.map(({ header }) => cell(header, { isBold: true, align: 'CENTRE' })),
        ...rows.map((row) =>
          'group' in row
            ? [
                { ...cell(row.group, { isBold: true }), colSpan: columns.length },
                ...columns.slice(1).map(() => ({ text: '' })),
              ]
            : columns.map(({ align }, at) => cell(row.cells[at] ?? '', { align, isBold: row.isSum ?? false })),
        ),
      ],
    },
  };
}

const CELL_ALIGNMENT = { START: 'left', CENTRE: 'center', END: 'right' } as const satisfies Record<
  TableColumn['align'],
  string
>;

interface CellLook {
  readonly isBold?: boolean;
  readonly align?: TableColumn['align'];
}

function cell(text: string, { isBold = false, align = 'START' }: CellLook): ContentText {
  return {
    ...sized(SIZE_PT.table),
    text: linesOf(text).join('\n'),
    bold: isBold,
    alignment: CELL_ALIGNMENT[align],
  };
}

const LINE_PT = 0.5;

const GRID = {
  hLineWidth: () => LINE_PT,
  vLineWidth: () => LINE_PT,
  paddingLeft: () => pointsOfMm(CELL_PADDING_MM),
  paddingRight: () => pointsOfMm(CELL_PADDING_MM),
  paddingTop: () => 2,
  paddingBottom: () => 2,
};
