import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import {
  FOOT_COLUMNS_MM,
  HEAD_COLUMNS_MM,
  PARAGRAPH_GAP_PT,
  pointsOfMm,
  SIGNING_ROOM_MM,
  SIZE_PT,
  TEXT_WIDTH_MM,
  twipsOfMm,
} from '../layout/measures.ts';
import { addresseeLines, DRAFT_MARK, RECIPIENTS_TITLE, type SetAnnex, type SetPaper } from '../layout/set-paper.ts';
import { centredLine, line, STYLE, thin } from './docx-text.ts';

/** Issuer and state side by side; below them number, place and day on one line. */
export function docxHead(paper: SetPaper): readonly (Table | Paragraph)[] {
  return paper.head.isRequest ? docxStateHead(paper) : [docxBodyHead(paper)];
}

/** The state's name in the middle, as a person's request begins. */
function docxStateHead({ head, isDraft }: SetPaper): readonly Paragraph[] {
  return [
    centredLine(head.nation, SIZE_PT.nation, { bold: true }),
    centredLine(head.motto, SIZE_PT.motto, { bold: true }),
    rule(head.mottoRule, TEXT_WIDTH_MM),
    ...(isDraft ? [centredLine(DRAFT_MARK, SIZE_PT.mark, { bold: true, before: PARAGRAPH_GAP_PT })] : []),
  ];
}

function docxBodyHead({ head, isDraft }: SetPaper): Table {
  const [left, right] = HEAD_COLUMNS_MM;
  return bareTable(HEAD_COLUMNS_MM, [
    [
      [
        ...(head.parent === '' ? [] : [centredLine(head.parent, SIZE_PT.parent)]),
        centredLine(head.issuer, SIZE_PT.issuer, { bold: true }),
        rule(head.issuerRule, left),
      ],
      [
        centredLine(head.nation, SIZE_PT.nation, { bold: true }),
        centredLine(head.motto, SIZE_PT.motto, { bold: true }),
        rule(head.mottoRule, right),
      ],
    ],
    [
      [
        ...(head.number === '' ? [] : [centredLine(head.number, SIZE_PT.number)]),
        ...(head.letterSubject === undefined ? [] : [centredLine(head.letterSubject, SIZE_PT.letterSubject)]),
        ...(isDraft ? [centredLine(DRAFT_MARK, SIZE_PT.mark, { bold: true, before: PARAGRAPH_GAP_PT })] : []),
      ],
      [centredLine(head.placeAndDay, SIZE_PT.place, { italics: true })],
    ],
  ]);
}

/** Kind and subject in the middle with a line below, and whom the paper is for. */
export function docxName({ name, addressees }: SetPaper): Paragraph[] {
  return [
    ...(name === undefined
      ? []
      : [
          centredLine(name.type, SIZE_PT.title, { bold: true, before: 18 }),
          ...(name.subject === ''
            ? []
            : [centredLine(name.subject, SIZE_PT.title, { bold: true }), rule(name.rule, TEXT_WIDTH_MM)]),
        ]),
    ...addresseeLines(addressees).map((text, at) => centredLine(text, SIZE_PT.body, { before: at === 0 ? 12 : 0 })),
    thin(6.65),
  ];
}

/** “Phụ lục”, its name and to what it belongs, each on lines of its own in the middle. */
export function docxAnnexName({ mark, name, reference }: SetAnnex): Paragraph[] {
  return [
    centredLine(mark, SIZE_PT.title, { bold: true }),
    centredLine(name, SIZE_PT.title, { bold: true }),
    centredLine(reference, SIZE_PT.title, { italics: true }),
    thin(6.65),
  ];
}

/** Recipients or a second signature at the left, the signature at the right, never on two pages. */
export function docxFoot({ recipients, second, signedAt, capacity, note, signer }: SetPaper): (Paragraph | Table)[] {
  const addressed =
    recipients.length === 0
      ? [thin(1)]
      : [
          line(RECIPIENTS_TITLE, SIZE_PT.recipientsTitle, { bold: true, italics: true }),
          ...recipients.map((text) => line(text, SIZE_PT.recipients, { style: STYLE.recipients })),
        ];
  return [
    thin(12, { keepNext: true }),
    bareTable(FOOT_COLUMNS_MM, [
      [second === undefined ? addressed : signed(second), signed({ signedAt, capacity, note, signer })],
    ]),
    // A file may not end with a table: left to the program, what follows is a whole line, which a full page has no room for.
    thin(1),
  ];
}

interface Signing {
  readonly signedAt?: string;
  readonly capacity: readonly string[];
  readonly note?: string;
  readonly signer: string;
}

/** As what somebody signs, room for the hand, the name. */
function signed({ signedAt = '', capacity, note = '', signer }: Signing): Cell {
  return [
    ...(signedAt === '' ? [] : [centredLine(signedAt, SIZE_PT.place, { italics: true })]),
    ...capacity.map((text) => centredLine(text, SIZE_PT.signature, { bold: true })),
    ...(note === '' ? [] : [centredLine(note, SIZE_PT.place, { italics: true })]),
    centredLine(signer, SIZE_PT.signature, { bold: true, before: pointsOfMm(SIGNING_ROOM_MM) }),
  ];
}

type Cell = readonly Paragraph[];

/** A table without lines and without room inside its cells: with Word's own the name of the state breaks. */
function bareTable(widths: readonly number[], rows: readonly (readonly Cell[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    width: { size: twipsOfMm(TEXT_WIDTH_MM), type: WidthType.DXA },
    columnWidths: widths.map(twipsOfMm),
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                width: { size: twipsOfMm(widths[at] ?? 0), type: WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

/** A line in the middle of its column, as the upper border of a thin paragraph; lengths in millimetres. */
function rule(length: number, column: number): Paragraph {
  const side = twipsOfMm((column - length) / 2);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side, firstLine: 0 },
    spacing: { before: 60, after: 0, line: 100, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}
