import {
  AlignmentType,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { CELL_PADDING_MM, PARAGRAPH_GAP_PT, SIZE_PT, TEXT_WIDTH_MM, twipsOfMm } from '../layout/measures.ts';
import { headingText, markedRuns, mayBreakRows } from '../layout/set-paper.ts';
import type { PaperBlock, ParagraphBlock, Run, TableBlock, TableColumn } from '../model/paper.ts';
import { linesOf } from '../model/runs.ts';
import { centredLine, STYLE, textRuns, thin } from './docx-text.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

interface Setting {
  /** None of them is parted from what follows. */
  readonly isKept?: boolean;
  readonly widthMm?: number;
}

export function docxBlocks(
  blocks: readonly PaperBlock[],
  { isKept = false, widthMm = TEXT_WIDTH_MM }: Setting = {},
): (Paragraph | Table)[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'HEADING':
        return [new Paragraph({ heading: HEADINGS[block.level], children: [new TextRun(headingText(block))] })];
      case 'PARAGRAPH':
        return [body(block.runs, STYLE.body, isKept, block.align)];
      case 'LIST':
        return block.items.map((item) => body(markedRuns(block.marker, item), STYLE.item, isKept));
      case 'TABLE':
        return table(block, widthMm);
    }
  });
}

function body(
  runs: readonly Run[],
  style: string,
  isKept: boolean,
  align: ParagraphBlock['align'] = 'JUSTIFIED',
): Paragraph {
  return new Paragraph({
    style,
    // Word would move a line over where the PDF does not, and the two would break pages differently.
    widowControl: false,
    children: textRuns(runs),
    ...(isKept ? { keepNext: true, keepLines: true } : {}),
    ...(align === 'CENTRED' ? { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } } : {}),
  });
}

function table({ caption, columns, rows, rowMm }: TableBlock, widthMm: number): (Paragraph | Table)[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((twipsOfMm(widthMm) * share) / shares));
  const isBreakable = mayBreakRows(rows);
  return [
    caption === ''
      ? thin(PARAGRAPH_GAP_PT, { keepNext: true })
      : centredLine(caption, SIZE_PT.body, {
          keepNext: true,
          bold: true,
          before: PARAGRAPH_GAP_PT,
          after: PARAGRAPH_GAP_PT,
        }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: twipsOfMm(widthMm), type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: twipsOfMm(CELL_PADDING_MM), right: twipsOfMm(CELL_PADDING_MM), top: 40, bottom: 40 },
      rows: [
        new TableRow({
          tableHeader: true,
          children: columns.map(({ header }, at) => cell(header, widths[at] ?? 0, { isBold: true, align: 'CENTRE' })),
        }),
        ...rows.map(
          (row, at) =>
            new TableRow({
              // LibreOffice drops the rows of a table whose name stays with it when neither its head nor its first row may be broken.
              cantSplit: !isBreakable && at > 0,
              ...(rowMm === undefined ? {} : { height: { value: twipsOfMm(rowMm), rule: HeightRule.ATLEAST } }),
              children:
                'group' in row
                  ? [cell(row.group, twipsOfMm(widthMm), { isBold: true, span: columns.length })]
                  : columns.map(({ align }, column) =>
                      cell(row.cells[column] ?? '', widths[column] ?? 0, { align, isBold: row.isSum ?? false }),
                    ),
            }),
        ),
      ],
    }),
  ];
}

const CELL_ALIGNMENT = {
  START: AlignmentType.LEFT,
  CENTRE: AlignmentType.CENTER,
  END: AlignmentType.RIGHT,
} as const satisfies Record<TableColumn['align'], string>;

interface CellLook {
  readonly isBold?: boolean;
  readonly align?: TableColumn['align'];
  readonly span?: number;
}

function cell(text: string, width: number, { isBold = false, align = 'START', span = 1 }: CellLook): TableCell {
  const lines = linesOf(text);
  return new TableCell({
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    children: (lines.length === 0 ? [''] : lines).map(
      (each) =>
        new Paragraph({
          style: STYLE.tableText,
          widowControl: false,
          alignment: CELL_ALIGNMENT[align],
          children: [new TextRun({ text: each, bold: isBold })],
        }),
    ),
  });
}
