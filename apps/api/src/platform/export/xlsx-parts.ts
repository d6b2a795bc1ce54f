import { xmlText } from './xml-text.ts';

/*
 * The fixed parts of a workbook with two sheets (ECMA-376): the table, and what is known about it.
 */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const SHEET_START = `${HEAD}<worksheet xmlns="${MAIN}">`;

export const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET}.worksheet+xml"/></Types>`;

export const PACKAGE_RELATIONS =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

export const BOOK_RELATIONS =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/>` +
  `<Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

/** In the order of STYLES in xlsx-cells.ts. Times New Roman as official papers have it (ux.md 1.5). */
export const STYLE_SHEET =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="166" formatCode="0.0%"/></numFmts>' +
  '<fonts count="3"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>' +
  '<font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>' +
  '<font><b/><sz val="14"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF3"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF7A8794"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="10">' +
  [
    style('49', 'applyNumberFormat="1"', true),
    style('3', 'applyNumberFormat="1"'),
    style('1', 'applyNumberFormat="1"'),
    style('4', 'applyNumberFormat="1"'),
    style('166', 'applyNumberFormat="1"'),
    style('164', 'applyNumberFormat="1"'),
    style('165', 'applyNumberFormat="1"'),
    style('49', 'applyNumberFormat="1" quotePrefix="1"', true),
    '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
    '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  ].join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function style(format: string, more: string, wraps = false): string {
  const alignment = `<alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/>`;
  return `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" ${more} applyAlignment="1">${alignment}</xf>`;
}

/** The sheets' names, and the head row repeated on every printed page. */
export function workbookXml(sheetName: string, factsName: string): string {
  const quoted = xmlText(`'${sheetName.replaceAll("'", "''")}'!$1:$1`);
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
    `<sheet name="${xmlText(sheetName)}" sheetId="1" r:id="rId1"/><sheet name="${xmlText(factsName)}" sheetId="2" r:id="rId2"/>` +
    `</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}</definedName></definedNames></workbook>`
  );
}

const SHEET_NAME_LIMIT = 31;

/** A name that Excel accepts for a sheet: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end. */
export function sheetNameOf(wanted: string): string {
  const clean = wanted
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const whole = clean.length > SHEET_NAME_LIMIT ? clean.slice(0, SHEET_NAME_LIMIT + 1).replace(/\s\S*$/, '') : clean;
  const name = whole
    .slice(0, SHEET_NAME_LIMIT)
    .replaceAll(/^'+|'+$/g, '')
    .trim();
  return name === '' ? 'Danh sách' : name;
}
