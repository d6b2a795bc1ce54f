import type { Zip, ZipDeflate } from 'fflate';
import type { Table } from './column.ts';
import { columnLetters, rowXml } from './xlsx-cells.ts';
import {
  BOOK_RELATIONS,
  CONTENT_TYPES,
  PACKAGE_RELATIONS,
  SHEET_START,
  sheetNameOf,
  STYLE_SHEET,
  workbookXml,
} from './xlsx-parts.ts';

/** What a reader must know of a file that left the system, one line each: “Bộ lọc”, “Phòng Hợp tác quốc tế”. */
export type FileFact = readonly [label: string, words: string];

/** Cells of a column that offer a list to choose from: the words of some lines of the second sheet, counted from 1. */
export interface ColumnChoices {
  readonly column: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface Book extends Table {
  readonly sheetName: string;
  /** Asked when the table is written, so that it may count the rows. */
  readonly facts: () => readonly FileFact[];
  /** Lists to choose from, in a file that people fill in. */
  readonly choices?: readonly ColumnChoices[];
}

const FACTS_SHEET = 'Thông tin';
const FACTS_WIDTHS = [18, 80] as const;

/**
 * A table as a workbook: the table alone on the first sheet, so that sorting, filtering and pivots work at once, and what is
 * known about it on the second. Written and packed portion by portion: the memory does not grow with the rows.
 */
export async function* xlsxOf(book: Book): AsyncGenerator<Uint8Array> {
  const fflate = await import('fflate');
  const packed: Uint8Array[] = [];
  const zip: Zip = new fflate.Zip((error, chunk) => {
    if (error !== null) throw error;
    packed.push(chunk);
  });
  const open = (name: string): ZipDeflate => {
    const part = new fflate.ZipDeflate(name, { level: 6 });
    zip.add(part);
    return part;
  };
  const push = (part: ZipDeflate, text: string, isLast = false): void => part.push(fflate.strToU8(text), isLast);
  const whole = (name: string, text: string): void => push(open(name), text, true);

  whole('[Content_Types].xml', CONTENT_TYPES);
  whole('_rels/.rels', PACKAGE_RELATIONS);
  whole('xl/workbook.xml', workbookXml(sheetNameOf(book.sheetName), FACTS_SHEET));
  whole('xl/_rels/workbook.xml.rels', BOOK_RELATIONS);
  whole('xl/styles.xml', STYLE_SHEET);

  const sheet = open('xl/worksheets/sheet1.xml');
  push(sheet, tableStart(book));
  let rows = 1;
  for await (const portion of book.portions) {
    push(sheet, portion.map((cells) => rowXml((rows += 1), cells)).join(''));
    yield* packed.splice(0);
  }
  push(sheet, tableEnd(book.heads.length, rows, book.choices ?? []), true);
  whole('xl/worksheets/sheet2.xml', factsSheet(book.facts()));
  zip.end();
  yield* packed.splice(0);
}

function tableStart({ heads }: Table): string {
  const widths = heads.map(({ width }, index) => columnXml(index, width)).join('');
  const head = heads.map(({ header }) => ({ kind: 'text', value: header }) as const);
  return (
    `${SHEET_START}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<cols>${widths}</cols><sheetData>${rowXml(1, head, 'head')}`
  );
}

/** Rows of a form for which lists are offered. */
const FORM_ROWS = 2_000;

function tableEnd(columns: number, rows: number, choices: readonly ColumnChoices[]): string {
  return (
    `</sheetData><autoFilter ref="A1:${columnLetters(columns - 1)}${rows}"/>` +
    choicesXml(choices) +
    '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddHeader>&amp;C&amp;P</oddHeader></headerFooter></worksheet>'
  );
}

function choicesXml(choices: readonly ColumnChoices[]): string {
  if (choices.length === 0) return '';
  const lists = choices.map(({ column, firstLine, lastLine }) => {
    const letters = columnLetters(column);
    return (
      `<dataValidation type="list" allowBlank="1" errorStyle="warning" showErrorMessage="1" sqref="${letters}2:${letters}${FORM_ROWS}">` +
      `<formula1>'${FACTS_SHEET}'!$B$${firstLine}:$B$${lastLine}</formula1></dataValidation>`
    );
  });
  return `<dataValidations count="${choices.length}">${lists.join('')}</dataValidations>`;
}

function factsSheet(facts: readonly FileFact[]): string {
  const [title, ...lines] = facts;
  const rows = [
    ...(title === undefined ? [] : [rowXml(1, [{ kind: 'text', value: title[1] }], 'title')]),
    ...lines.map((line, index) =>
      rowXml(
        index + 2,
        line.map((words) => ({ kind: 'text', value: words }) as const),
      ),
    ),
  ];
  const widths = FACTS_WIDTHS.map((width, index) => columnXml(index, width)).join('');
  return `${SHEET_START}<cols>${widths}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function columnXml(index: number, width: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}
