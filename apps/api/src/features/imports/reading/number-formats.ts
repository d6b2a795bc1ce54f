import { parseXml } from './parse-xml.ts';

/** What a number of a cell means by its format. */
export type NumberFormat =
  | { readonly kind: 'NUMBER' }
  | { readonly kind: 'DATE' }
  /** Shown with leading zeros up to this many digits: a code, not a quantity. */
  | { readonly kind: 'DIGITS'; readonly digits: number };

const NUMBER: NumberFormat = { kind: 'NUMBER' };
const DATE: NumberFormat = { kind: 'DATE' };
/** Built-in formats of days, among them those of East Asian spreadsheets (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** The meaning of every cell style of a workbook, by its position. */
export function numberFormats(stylesXml: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let isInCells = false;
  parseXml(stylesXml, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) styles.push(Number(numFmtId));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return styles.map((id) => meaningOf(id, codes.get(id)));
}

function meaningOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return BUILT_IN_DATES.has(id) ? DATE : NUMBER;
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  if (/^0{2,}$/.test(bare)) return { kind: 'DIGITS', digits: bare.length };
  return /[dy]/i.test(bare) ? DATE : NUMBER;
}
