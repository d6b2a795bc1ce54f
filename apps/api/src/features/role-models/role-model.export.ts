import { ROLE_MODEL_STATUS_NAMES, type RoleModelStatus } from '@thidua/domain/role-models';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, searchFact, yearOf } from '../../platform/export/filter-words.ts';
import type { RoleModelFilter } from './role-model.input.ts';

interface Row {
  readonly title: string;
  readonly subjectName: string;
  readonly department: { readonly name: string };
  readonly movementTitle: string;
  readonly field: string;
  readonly achievedOn: string;
  readonly status: RoleModelStatus;
  readonly story: string;
  readonly award: { readonly decisionNumber: string; readonly decidedOn: string } | null;
}

/** The examples of a year that the person may see, with their stories. */
export const roleModelExport: ExportList<Row> = {
  slug: 'role-models',
  permission: 'role-model:read',
  document: question(`
    query ($year: Int!, $filter: RoleModelFilter, $after: String) {
      roleModels(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          title subjectName department { name } movementTitle field achievedOn status story award { decisionNumber decidedOn }
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Điển hình tiên tiến năm ${yearOf(variables)}`,
  portionOf: ({ roleModels }) => roleModels as Portion<Row>,
  columns: [
    { header: 'Điển hình', kind: 'text', width: 44, fieldClass: 'P1', value: ({ title }) => title },
    { header: 'Cá nhân, tập thể', kind: 'text', width: 30, fieldClass: 'P1', value: ({ subjectName }) => subjectName },
    { header: 'Phòng, đơn vị', kind: 'text', width: 34, fieldClass: 'P0', value: ({ department }) => department.name },
    { header: 'Phong trào', kind: 'text', width: 40, fieldClass: 'P1', value: ({ movementTitle }) => movementTitle },
    { header: 'Lĩnh vực', kind: 'text', width: 24, fieldClass: 'P1', value: ({ field }) => field },
    { header: 'Ngày lập thành tích', kind: 'date', width: 16, fieldClass: 'P1', value: ({ achievedOn }) => achievedOn },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 16,
      fieldClass: 'P1',
      value: ({ status }) => ROLE_MODEL_STATUS_NAMES[status],
    },
    {
      header: 'Quyết định khen thưởng',
      kind: 'text',
      width: 22,
      fieldClass: 'P1',
      value: ({ award }) => award?.decisionNumber ?? null,
    },
    {
      header: 'Ngày quyết định',
      kind: 'date',
      width: 14,
      fieldClass: 'P1',
      value: ({ award }) => award?.decidedOn ?? null,
    },
    { header: 'Câu chuyện', kind: 'text', width: 80, fieldClass: 'P1', value: ({ story }) => story },
  ],
  filters: (variables) => {
    const { text, statuses } = filterOf<RoleModelFilter>(variables);
    return [...searchFact(text), ...choiceFact('Trạng thái', statuses, ROLE_MODEL_STATUS_NAMES)];
  },
};
