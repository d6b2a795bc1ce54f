import { partialDayText } from '@thidua/domain/plans';
import { question, type AnyExportList, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { searchFact } from '../../platform/export/filter-words.ts';

interface Row {
  readonly number: string;
  readonly typeName: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly issued: { readonly year: number; readonly month: number | null; readonly day: number | null } | null;
  readonly plans: readonly { readonly title: string; readonly year: number; readonly isBasis: boolean }[];
}

/** The register of papers from above; the day of issue as a text, because of some only the year is known. */
const documentExport: ExportList<Row> = {
  slug: 'higher-documents',
  permission: 'movement:read',
  document: question(`
    query ($text: String, $after: String) {
      higherDocuments(text: $text, after: $after, first: 100) {
        nodes { number typeName issuer subject issued { year month day } plans { title year isBasis } }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: () => 'Sổ văn bản cấp trên',
  portionOf: ({ higherDocuments }) => higherDocuments as Portion<Row>,
  columns: [
    { header: 'Số, ký hiệu', kind: 'text', width: 22, fieldClass: 'P0', value: ({ number }) => number },
    { header: 'Loại văn bản', kind: 'text', width: 18, fieldClass: 'P0', value: ({ typeName }) => typeName },
    {
      header: 'Ngày ban hành',
      kind: 'text',
      width: 16,
      fieldClass: 'P0',
      value: ({ issued }) =>
        issued && partialDayText({ year: issued.year, month: issued.month ?? undefined, day: issued.day ?? undefined }),
    },
    { header: 'Cơ quan ban hành', kind: 'text', width: 34, fieldClass: 'P0', value: ({ issuer }) => issuer },
    { header: 'Trích yếu', kind: 'text', width: 60, fieldClass: 'P0', value: ({ subject }) => subject },
    {
      header: 'Kế hoạch dẫn tới',
      kind: 'text',
      width: 60,
      fieldClass: 'P1',
      value: ({ plans }) =>
        plans.map(({ title, year, isBasis }) => `${title} (${year}${isBasis ? ', căn cứ ban hành' : ''})`).join('; '),
    },
  ],
  filters: ({ text }) => searchFact(typeof text === 'string' ? text : undefined),
};

/** The lists of this feature as files. */
export const documentExports: readonly AnyExportList[] = [documentExport];
