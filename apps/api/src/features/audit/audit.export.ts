import { ROLE_NAMES } from '@thidua/domain/accounts';
import { question, type AnyExportList, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { filterOf, searchFact } from '../../platform/export/filter-words.ts';
import type { AuditFilter } from './audit.type.ts';

interface Row {
  readonly seq: string;
  readonly at: string;
  readonly actorName: string | null;
  readonly actorRole: string;
  readonly action: string;
  readonly objectType: string;
  readonly objectName: string | null;
  readonly objectId: string | null;
  readonly data: string;
}

const NAMES: Readonly<Record<string, string>> = { ...ROLE_NAMES, PUBLIC: 'Chưa đăng nhập', SYSTEM: 'Phần mềm' };

/**
 * The trail as the person may read it, with its own codes: an inspector lays them beside `thidua audit export`. What people's
 * values were before and after stays in the system, where each look at it leaves a trace.
 */
const auditExport: ExportList<Row> = {
  slug: 'audit',
  permission: 'audit:read',
  document: question(`
    query ($filter: AuditFilter, $after: String) {
      auditEntries(filter: $filter, after: $after, first: 100) {
        nodes { seq at actorName actorRole action objectType objectName objectId data }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }`),
  title: () => 'Nhật ký hệ thống',
  portionOf: ({ auditEntries }) => auditEntries as Portion<Row>,
  columns: [
    { header: 'Số', kind: 'integer', width: 10, fieldClass: 'P1', value: ({ seq }) => Number(seq) },
    { header: 'Lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ at }) => at },
    {
      header: 'Người làm',
      kind: 'text',
      width: 28,
      fieldClass: 'P1',
      value: ({ actorName }) => actorName ?? 'Đã xóa theo yêu cầu',
    },
    {
      header: 'Vai trò lúc đó',
      kind: 'text',
      width: 34,
      fieldClass: 'P1',
      value: ({ actorRole }) =>
        actorRole
          .split(',')
          .map((role) => NAMES[role] ?? role)
          .join('; '),
    },
    { header: 'Mã việc', kind: 'text', width: 30, fieldClass: 'P1', value: ({ action }) => action },
    { header: 'Loại hồ sơ', kind: 'text', width: 18, fieldClass: 'P1', value: ({ objectType }) => objectType },
    { header: 'Hồ sơ', kind: 'text', width: 30, fieldClass: 'P1', value: ({ objectName }) => objectName },
    { header: 'Mã trong hệ thống', kind: 'text', width: 38, fieldClass: 'P1', value: ({ objectId }) => objectId },
    { header: 'Dữ kiện', kind: 'text', width: 60, fieldClass: 'P1', value: ({ data }) => data },
  ],
  filters: (variables) => {
    const { text, action, family, objectId, fromDay, toDay } = filterOf<AuditFilter>(variables);
    const shown = (label: string, value: string | null | undefined) =>
      value === null || value === undefined ? [] : [[label, value] as const];
    return [
      ...searchFact(text),
      ...shown('Nhóm việc', family),
      ...shown('Mã việc', action),
      ...shown('Hồ sơ', objectId),
      ...shown('Từ ngày', fromDay),
      ...shown('Đến hết ngày', toDay),
    ];
  },
};

/** The lists of this feature as files. */
export const auditExports: readonly AnyExportList[] = [auditExport];
