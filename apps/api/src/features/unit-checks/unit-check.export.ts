import { TASK_OUTCOME_NAMES, type TaskOutcome } from '@thidua/domain/plans';
import {
  CHECK_FINDING_KIND_NAMES,
  CHECK_FINDING_STATUS_NAMES,
  UNIT_CHECK_STATUS_NAMES,
  type CheckFindingEvent,
  type CheckFindingKind,
  type CheckFindingStatus,
  type UnitCheckStatus,
} from '@thidua/domain/unit-checks';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, searchFact, yearOf } from '../../platform/export/filter-words.ts';
import type { UnitCheckFilter } from './unit-check.input.ts';

interface Row {
  readonly title: string;
  readonly status: UnitCheckStatus;
  readonly plannedDay: string;
  readonly carriedOutOn: string | null;
  readonly department: { readonly name: string };
  readonly task: { readonly number: string } | null;
  readonly taskOutcome: TaskOutcome | null;
  readonly visitors: readonly { readonly name: string }[];
  readonly contents: string;
  readonly conclusion: string;
  readonly figures: {
    readonly findings: number;
    readonly toMend: number;
    readonly settled: number;
    readonly overdue: number;
  } | null;
}

/** The checks of a year, as far as the person may see them, with how far what was found is mended. */
export const unitCheckExport: ExportList<Row> = {
  slug: 'unit-checks',
  permission: 'unit-check-list:read',
  document: question(`
    query ($year: Int!, $filter: UnitCheckFilter, $after: String) {
      unitChecks(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          title status plannedDay carriedOutOn department { name } task { number } taskOutcome visitors { name } contents
          conclusion figures { findings toMend settled overdue }
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Kiểm tra công tác thi đua năm ${yearOf(variables)}`,
  portionOf: ({ unitChecks }) => unitChecks as Portion<Row>,
  columns: [
    { header: 'Cuộc kiểm tra', kind: 'text', width: 44, fieldClass: 'P1', value: ({ title }) => title },
    { header: 'Phòng, đơn vị', kind: 'text', width: 34, fieldClass: 'P0', value: ({ department }) => department.name },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 18,
      fieldClass: 'P1',
      value: ({ status }) => UNIT_CHECK_STATUS_NAMES[status],
    },
    { header: 'Ngày dự kiến', kind: 'date', width: 13, fieldClass: 'P1', value: ({ plannedDay }) => plannedDay },
    { header: 'Ngày kiểm tra', kind: 'date', width: 13, fieldClass: 'P1', value: ({ carriedOutOn }) => carriedOutOn },
    {
      header: 'Người đi kiểm tra',
      kind: 'text',
      width: 34,
      fieldClass: 'P1',
      value: ({ visitors }) => visitors.map(({ name }) => name).join(', '),
    },
    { header: 'Nội dung', kind: 'text', width: 60, fieldClass: 'P1', value: ({ contents }) => contents },
    { header: 'Nhiệm vụ', kind: 'text', width: 10, fieldClass: 'P1', value: ({ task }) => task?.number ?? null },
    {
      header: 'Kết quả nhiệm vụ',
      kind: 'text',
      width: 16,
      fieldClass: 'P1',
      value: ({ taskOutcome }) => (taskOutcome === null ? null : TASK_OUTCOME_NAMES[taskOutcome]),
    },
    {
      header: 'Số nhận xét',
      kind: 'integer',
      width: 11,
      fieldClass: 'P1',
      value: ({ figures }) => figures?.findings ?? null,
    },
    {
      header: 'Phải khắc phục',
      kind: 'integer',
      width: 14,
      fieldClass: 'P1',
      value: ({ figures }) => figures?.toMend ?? null,
    },
    {
      header: 'Đã khắc phục',
      kind: 'integer',
      width: 13,
      fieldClass: 'P1',
      value: ({ figures }) => figures?.settled ?? null,
    },
    {
      header: 'Quá hạn',
      kind: 'integer',
      width: 9,
      fieldClass: 'P1',
      value: ({ figures }) => figures?.overdue ?? null,
    },
    { header: 'Kết luận', kind: 'text', width: 60, fieldClass: 'P1', value: ({ conclusion }) => conclusion },
  ],
  filters: (variables) => {
    const { text, statuses } = filterOf<UnitCheckFilter>(variables);
    return [...searchFact(text), ...choiceFact('Trạng thái', statuses, UNIT_CHECK_STATUS_NAMES)];
  },
};

interface FindingRow {
  readonly kind: CheckFindingKind;
  readonly text: string;
  readonly dueOn: string | null;
  readonly status: CheckFindingStatus;
  readonly turns: readonly { readonly event: CheckFindingEvent; readonly text: string }[];
}

interface Minutes {
  readonly title: string;
  readonly findings: readonly FindingRow[];
}

/** What one check found, with the unit's last answer. */
export const checkFindingExport: ExportList<FindingRow> = {
  slug: 'check-findings',
  permission: 'unit-check:read',
  document: question(`
    query ($id: UUID!) {
      unitCheck(id: $id) { title findings { kind text dueOn status turns { event text } } }
    }`),
  title: (_variables, { unitCheck }) => `Nhận xét của biên bản: ${(unitCheck as Minutes).title}`,
  portionOf: ({ unitCheck }) => ({ nodes: (unitCheck as Minutes).findings }),
  columns: [
    { header: 'Loại', kind: 'text', width: 14, fieldClass: 'P1', value: ({ kind }) => CHECK_FINDING_KIND_NAMES[kind] },
    { header: 'Nhận xét', kind: 'text', width: 70, fieldClass: 'P1', value: ({ text }) => text },
    { header: 'Hạn khắc phục', kind: 'date', width: 14, fieldClass: 'P1', value: ({ dueOn }) => dueOn },
    {
      header: 'Tình hình',
      kind: 'text',
      width: 16,
      fieldClass: 'P1',
      value: ({ status }) => CHECK_FINDING_STATUS_NAMES[status],
    },
    {
      header: 'Giải trình của đơn vị',
      kind: 'text',
      width: 60,
      fieldClass: 'P1',
      value: ({ turns }) => turns.findLast(({ event }) => event === 'ANSWER')?.text ?? null,
    },
  ],
};
