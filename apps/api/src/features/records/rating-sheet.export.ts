import { UNRATED_REASON_NAMES, type UnratedReason } from '@thidua/domain/records';
import { RATING_NAMES, type RatingLevel } from '@thidua/domain/vocabulary';
import { question, type AnyExportList, type ExportList } from '../../platform/export/export-list.ts';
import { yearOf } from '../../platform/export/filter-words.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly groupName: string;
  readonly level: RatingLevel | null;
  readonly unratedReason: UnratedReason | null;
  readonly decisionNumber: string | null;
  readonly decidedOn: string | null;
  readonly decidedBy: string | null;
}

/** The ratings of a year, as the page “Xếp loại” shows them: not rated is not the same as not completed. */
const ratingExport: ExportList<Row> = {
  slug: 'ratings',
  permission: 'rating:read',
  document: question(`
    query ($year: Int!, $subject: SubjectKind!) {
      ratingSheet(year: $year, subject: $subject) {
        rows { code name groupName level unratedReason decisionNumber decidedOn decidedBy }
      }
    }`),
  title: (variables) =>
    `Xếp loại ${variables['subject'] === 'COLLECTIVE' ? 'tập thể' : 'cá nhân'} năm ${yearOf(variables)}`,
  portionOf: ({ ratingSheet }) => ({ nodes: (ratingSheet as { readonly rows: readonly Row[] }).rows }),
  columns: [
    { header: 'Mã', kind: 'text', width: 12, fieldClass: 'P1', value: ({ code }) => code },
    { header: 'Cá nhân, tập thể', kind: 'text', width: 32, fieldClass: 'P0', value: ({ name }) => name },
    { header: 'Phòng, đơn vị', kind: 'text', width: 34, fieldClass: 'P0', value: ({ groupName }) => groupName },
    {
      header: 'Xếp loại',
      kind: 'text',
      width: 30,
      fieldClass: 'P1',
      value: ({ level }) => (level === null ? null : RATING_NAMES[level]),
    },
    {
      header: 'Lý do chưa xếp loại',
      kind: 'text',
      width: 30,
      fieldClass: 'P1',
      value: ({ unratedReason }) => (unratedReason === null ? null : UNRATED_REASON_NAMES[unratedReason]),
    },
    {
      header: 'Số quyết định',
      kind: 'text',
      width: 18,
      fieldClass: 'P1',
      value: ({ decisionNumber }) => decisionNumber,
    },
    { header: 'Ngày quyết định', kind: 'date', width: 13, fieldClass: 'P1', value: ({ decidedOn }) => decidedOn },
    { header: 'Người quyết định', kind: 'text', width: 30, fieldClass: 'P1', value: ({ decidedBy }) => decidedBy },
  ],
};

/** The lists of this feature as files. */
export const recordExports: readonly AnyExportList[] = [ratingExport];
