import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell of a test workbook: a text, a number, nothing, or one of what real files hold besides. */
export type BuiltCell =
  | string
  | number
  | undefined
  | { readonly formula: string; readonly value?: string | number }
  /** Serial number under a format of days. */
  | { readonly day: number }
  /** A number under the format 000000000000. */
  | { readonly padded: number }
  | { readonly error: string };

export interface BuiltSheet {
  readonly name: string;
  readonly rows: readonly (readonly BuiltCell[])[];
  /** Merged blocks as `A1:B2`. */
  readonly merges?: readonly string[];
}

export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[];
  /** Further parts, by name: macros, files inside the file. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Content type of the workbook; that of a file without macros when left out. */
  readonly contentType?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Positions in the styles below. */
const DAY_STYLE = 1;
const PADDED_STYLE = 2;

/** An XLSX file as a spreadsheet program writes it, from plain rows: what tests of the import open. */
export function buildWorkbook({ sheets, parts = {}, contentType = WORKBOOK_TYPE }: BuiltWorkbook): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${contentType}"/></Types>`,
    ),
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
        .map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets
        .map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
        .join('')}${relation('rIdS', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="000000000000"/></numFmts>` +
        '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    ),
  };
  for (const [at, sheet] of sheets.entries()) files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(sheetXml(sheet));
  for (const [name, part] of Object.entries(parts)) files[name] = typeof part === 'string' ? strToU8(part) : part;
  // One time for all parts: the same rows are the same file.
  return zipSync(files, { level: 6, mtime: new Date('2021-12-01T00:00:00') });
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function sheetXml({ rows, merges = [] }: BuiltSheet): string {
  const body = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, at, column)).join('')}</row>`,
  );
  const merged = merges.map((block) => `<mergeCell ref="${block}"/>`).join('');
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData>${
    merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`
  }</worksheet>`;
}

function cellXml(cell: BuiltCell, row: number, column: number): string {
  const reference = `r="${columnName(column)}${row + 1}"`;
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c ${reference}><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    return `<c ${reference} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  }
  if ('day' in cell) return `<c ${reference} s="${DAY_STYLE}"><v>${cell.day}</v></c>`;
  if ('padded' in cell) return `<c ${reference} s="${PADDED_STYLE}"><v>${cell.padded}</v></c>`;
  if ('error' in cell) return `<c ${reference} t="e"><v>${cell.error}</v></c>`;
  const formula = `<f>${escaped(cell.formula)}</f>`;
  if (cell.value === undefined) return `<c ${reference}>${formula}</c>`;
  const type = typeof cell.value === 'string' ? ' t="str"' : '';
  return `<c ${reference}${type}>${formula}<v>${escaped(String(cell.value))}</v></c>`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
