import { UNRATED_NAME, UNRATED_REASON_NAMES, type UnratedReason } from '@thidua/domain/records';
import { RATING_NAMES, type RatingLevel, type SubjectKind } from '@thidua/domain/vocabulary';
import type { Column } from '../../platform/export/column.ts';
import { question, type AnyExportList, type ExportList } from '../../platform/export/export-list.ts';
import { yearOf } from '../../platform/export/filter-words.ts';

interface Row {
  readonly year: number;
  readonly code: string;
  readonly name: string;
  readonly groupName: string;
  readonly level: RatingLevel | null;
  readonly unratedReason: UnratedReason | null;
  readonly decisionNumber: string | null;
  readonly decidedOn: string | null;
  readonly decidedBy: string | null;
}

interface Sheet {
  readonly year: number;
  readonly subject: SubjectKind;
  readonly rows: readonly Omit<Row, 'year'>[];
}

const WHOM: Readonly<Record<SubjectKind, readonly Column<Row>[]>> = {
  PERSON: [
    { header: 'Mã cán bộ', kind: 'text', width: 12, fieldClass: 'P1', value: ({ code }) => code },
    { header: 'Họ và tên', kind: 'text', width: 32, fieldClass: 'P0', value: ({ name }) => name },
    { header: 'Phòng, đơn vị', kind: 'text', width: 34, fieldClass: 'P0', value: ({ groupName }) => groupName },
  ],
  COLLECTIVE: [
    { header: 'Mã', kind: 'text', width: 12, fieldClass: 'P1', value: ({ code }) => code },
    { header: 'Phòng, đơn vị', kind: 'text', width: 34, fieldClass: 'P0', value: ({ name }) => name },
  ],
};

const RATING: readonly Column<Row>[] = [
  { header: 'Năm', kind: 'year', width: 8, fieldClass: 'P1', value: ({ year }) => year },
  { header: 'Mức xếp loại', kind: 'text', width: 30, fieldClass: 'P1', value: levelOf },
  {
    header: 'Lý do chưa xếp loại',
    kind: 'text',
    width: 30,
    fieldClass: 'P1',
    value: ({ unratedReason }) => (unratedReason === null ? null : UNRATED_REASON_NAMES[unratedReason]),
  },
  { header: 'Số quyết định', kind: 'text', width: 18, fieldClass: 'P1', value: ({ decisionNumber }) => decisionNumber },
  { header: 'Ngày quyết định', kind: 'date', width: 13, fieldClass: 'P1', value: ({ decidedOn }) => decidedOn },
  { header: 'Người quyết định', kind: 'text', width: 30, fieldClass: 'P1', value: ({ decidedBy }) => decidedBy },
];

/** In the words that the import takes: a blank is no data, and neither “not rated” nor “not completed”. */
function levelOf({ level, unratedReason }: Row): string | null {
  if (level !== null) return RATING_NAMES[level];
  return unratedReason === null ? null : UNRATED_NAME;
}

/**
 * The ratings of a year, as the page “Xếp loại” shows them. The headings are those of the import, so that the file comes in again
 * as it went out.
 */
const ratingExport: ExportList<Row> = {
  slug: 'ratings',
  permission: 'rating:read',
  document: question(`
    query ($year: Int!, $subject: SubjectKind!) {
      ratingSheet(year: $year, subject: $subject) {
        year
        subject
        rows { code name groupName level unratedReason decisionNumber decidedOn decidedBy }
      }
    }`),
  title: (variables) =>
    `Xếp loại ${variables['subject'] === 'COLLECTIVE' ? 'tập thể' : 'cá nhân'} năm ${yearOf(variables)}`,
  portionOf: (data) => {
    const { rows, year } = sheetOf(data);
    return { nodes: rows.map((row) => ({ ...row, year })) };
  },
  columns: (data) => [...WHOM[sheetOf(data).subject], ...RATING],
};

function sheetOf({ ratingSheet }: Readonly<Record<string, unknown>>): Sheet {
  // The answer to the question above.
  return ratingSheet as Sheet;
}

/** The lists of this feature as files. */
export const recordExports: readonly AnyExportList[] = [ratingExport];
