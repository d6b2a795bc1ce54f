/**
 * Where things stand on an official paper, and how large: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, where it leaves a range
 * the value that offices use. Lengths in millimetres, sizes of letters and distances of lines in points.
 */
export const PAGE_MM = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;

export const TEXT_WIDTH_MM = PAGE_MM.width - PAGE_MM.left - PAGE_MM.right;

/** The width of the text on a sheet that lies across; its margins are the same. */
export const WIDE_TEXT_MM = PAGE_MM.height - PAGE_MM.left - PAGE_MM.right;

/** From the edge to the page number, which is centred in the top margin. */
export const PAGE_NUMBER_MM = 10;

/** The head in two columns: the state's name in bold is 87,3 mm wide at 12 points and must not break. */
export const HEAD_COLUMNS_MM = [73, 92] as const;

/** Recipients at the left, the signature at the right. */
export const FOOT_COLUMNS_MM = [80, 85] as const;

/** Room for signature and seal between the post and the name. */
export const SIGNING_ROOM_MM = 28;

export const FIRST_LINE_MM = 12.7;

/** Inside a cell of a table with lines, at its left and right. */
export const CELL_PADDING_MM = 1.5;

export const SIZE_PT = {
  nation: 12,
  motto: 13,
  parent: 12,
  issuer: 12,
  number: 13,
  place: 13,
  letterSubject: 12,
  title: 14,
  body: 14,
  table: 12,
  pageNumber: 13,
  recipientsTitle: 12,
  recipients: 11,
  signature: 14,
  mark: 13,
} as const;

/** From line to line. At 14 points 18 is 1,12 of single spacing, within “đơn đến 1,5 dòng”. */
export function lineOf(size: number): number {
  return Math.round(size * 1.28);
}

/** Before each paragraph of the text. */
export const PARAGRAPH_GAP_PT = 6;

const POINTS_PER_MM = 72 / 25.4;
const TWIPS_PER_POINT = 20;

export function pointsOfMm(mm: number): number {
  return mm * POINTS_PER_MM;
}

/** Twentieths of a point, as DOCX measures. */
export function twipsOfMm(mm: number): number {
  return Math.round(pointsOfMm(mm) * TWIPS_PER_POINT);
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}
