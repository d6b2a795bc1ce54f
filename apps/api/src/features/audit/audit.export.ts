import { ROLE_NAMES } from '@thidua/domain/accounts';
import { HIDDEN_VALUE, isPersonalField } from '@thidua/domain/audit';
import {
  AUDIT_ACTION_NAMES,
  AUDIT_FAMILY_NAMES,
  AUDIT_OBJECT_NAMES,
  AUDIT_STATES,
  AUDIT_VALUES,
  AUDIT_WORDS,
  entryFacts,
  valueWords,
  wordOf,
  type EntryWords,
} from '@thidua/domain/audit-words';
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
  readonly doorName: string | null;
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

const NAMES: Readonly<Record<string, string>> = { ...ROLE_NAMES, PUBLIC: 'Chưa đăng nhập', SYSTEM: 'Phần mềm' };

const WORDS: EntryWords = {
  facts: AUDIT_WORDS,
  values: AUDIT_VALUES,
  states: AUDIT_STATES,
  touched: (effect, year, count) => `${effect} năm ${year}: ${count}`,
  yes: 'có',
  no: 'không',
};

/** The words, with how the records are called that the entry mentions. */
function wordsWith(names: Row['names']): EntryWords {
  return { ...WORDS, names: new Map(names.map(({ id, name }) => [id, name])) };
}

/** “ô: trước” or “ô: sau” for each value; those of class P2 stay masked in a file, whoever takes it. */
function valuesOf({ objectType, changes, names }: Row, side: 'before' | 'after'): string {
  return changes
    .map((change) => {
      const value = change[side];
      const shown =
        value !== null && isPersonalField(change.field)
          ? HIDDEN_VALUE
          : valueWords(objectType, value, wordsWith(names));
      return `${wordOf(AUDIT_WORDS, change.field)}: ${shown || '(trống)'}`;
    })
    .join('; ');
}

/**
 * The trail as the person may read it, in the words of the screen, with the codes in the last columns: an inspector lays them
 * beside `thidua audit export`. Personal values never stand in the file.
 */
const auditExport: ExportList<Row> = {
  slug: 'audit',
  permission: 'audit:read',
  document: question(`
    query ($filter: AuditFilter, $after: String) {
      auditEntries(filter: $filter, after: $after, first: 100) {
        nodes { seq at actorName actorRole action objectType objectName objectId data doorName names { id name } changes { field before after } }
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
    {
      header: 'Việc',
      kind: 'text',
      width: 34,
      fieldClass: 'P1',
      value: ({ action }) => wordOf(AUDIT_ACTION_NAMES, action),
    },
    {
      header: 'Đối tượng',
      kind: 'text',
      width: 20,
      fieldClass: 'P1',
      value: ({ objectType }) => wordOf(AUDIT_OBJECT_NAMES, objectType),
    },
    { header: 'Hồ sơ', kind: 'text', width: 30, fieldClass: 'P1', value: ({ objectName }) => objectName },
    {
      header: 'Chi tiết',
      kind: 'text',
      width: 60,
      fieldClass: 'P1',
      value: ({ objectType, data, doorName, names }) =>
        entryFacts(objectType, data, { ...wordsWith(names), door: doorName ?? undefined })
          .map(({ name, value }) => `${name}: ${value}`)
          .join('; '),
    },
    { header: 'Trước', kind: 'text', width: 40, fieldClass: 'P1', value: (row) => valuesOf(row, 'before') },
    { header: 'Sau', kind: 'text', width: 40, fieldClass: 'P1', value: (row) => valuesOf(row, 'after') },
    { header: 'Mã việc', kind: 'text', width: 30, fieldClass: 'P1', value: ({ action }) => action },
    { header: 'Mã trong hệ thống', kind: 'text', width: 38, fieldClass: 'P1', value: ({ objectId }) => objectId },
  ],
  filters: (variables) => {
    const { text, action, family, objectId, fromDay, toDay } = filterOf<AuditFilter>(variables);
    const shown = (label: string, value: string | null | undefined) =>
      value === null || value === undefined ? [] : [[label, value] as const];
    return [
      ...searchFact(text),
      ...shown('Nhóm việc', family && AUDIT_FAMILY_NAMES[family]),
      ...shown('Việc', action && wordOf(AUDIT_ACTION_NAMES, action)),
      ...shown('Hồ sơ', objectId),
      ...shown('Từ ngày', fromDay),
      ...shown('Đến hết ngày', toDay),
    ];
  },
};

/** The lists of this feature as files. */
export const auditExports: readonly AnyExportList[] = [auditExport];
