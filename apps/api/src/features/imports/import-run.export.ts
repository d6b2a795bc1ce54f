import { IMPORT_KIND_NAMES, IMPORT_STATUS_NAMES, type ImportKind, type ImportStatus } from '@thidua/domain/imports';
import { question, type AnyExportList, type ExportList, type Portion } from '../../platform/export/export-list.ts';

interface Row {
  readonly kind: ImportKind;
  readonly status: ImportStatus;
  readonly fileName: string;
  readonly createdAt: string;
  readonly startedByName: string;
  readonly createdCount: number;
  readonly updatedCount: number;
  readonly keptCount: number;
}

/** Which files were brought in, by whom, and what came of them. */
const importExport: ExportList<Row> = {
  slug: 'imports',
  permission: 'import:run',
  document: question(`
    query ($after: String) {
      imports(after: $after, first: 100) {
        nodes { kind status fileName createdAt startedByName createdCount updatedCount keptCount }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: () => 'Các lần nhập dữ liệu',
  portionOf: ({ imports }) => imports as Portion<Row>,
  columns: [
    { header: 'Tệp', kind: 'text', width: 40, fieldClass: 'P1', value: ({ fileName }) => fileName },
    { header: 'Nội dung', kind: 'text', width: 34, fieldClass: 'P1', value: ({ kind }) => IMPORT_KIND_NAMES[kind] },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 18,
      fieldClass: 'P1',
      value: ({ status }) => IMPORT_STATUS_NAMES[status],
    },
    { header: 'Dòng thêm', kind: 'integer', width: 11, fieldClass: 'P1', value: ({ createdCount }) => createdCount },
    { header: 'Dòng sửa', kind: 'integer', width: 11, fieldClass: 'P1', value: ({ updatedCount }) => updatedCount },
    {
      header: 'Dòng giữ lại khi hoàn tác',
      kind: 'integer',
      width: 24,
      fieldClass: 'P1',
      value: ({ keptCount }) => keptCount,
    },
    { header: 'Người nhập', kind: 'text', width: 26, fieldClass: 'P1', value: ({ startedByName }) => startedByName },
    { header: 'Lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ createdAt }) => createdAt },
  ],
};

/** The lists of this feature as files. */
export const importExports: readonly AnyExportList[] = [importExport];
