import { INITIATIVE_SCOPE_NAMES, type InitiativeScope } from '@thidua/domain/vocabulary';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, searchFact } from '../../platform/export/filter-words.ts';
import type { Ask } from '../../platform/http/ask.ts';
import type { LibraryFilter } from './library.input.ts';

interface Row {
  readonly title: string;
  readonly year: number;
  readonly field: string;
  readonly scope: InitiativeScope;
  readonly authorNames: readonly string[];
  readonly department: { readonly name: string } | null;
  readonly source: string;
  readonly reuseCount: number;
}

const DEPARTMENT_NAME = question('query ($id: UUID!) { department(id: $id) { name } }');

/** The division's name of today: the library is of no year. */
async function nameOf(id: string, ask: Ask): Promise<string> {
  const answer = await ask(DEPARTMENT_NAME, { id });
  // The question above asks for exactly this.
  return (answer as { readonly department: { readonly name: string } }).department.name;
}

/** The library as its page lists it. */
export const libraryExport: ExportList<Row> = {
  slug: 'library',
  permission: 'library:read',
  document: question(`
    query ($filter: LibraryFilter, $sort: LibrarySort, $after: String) {
      library(filter: $filter, sort: $sort, after: $after, first: 100) {
        nodes { title year field scope authorNames department { name } source reuseCount }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: () => 'Thư viện sáng kiến',
  portionOf: ({ library }) => library as Portion<Row>,
  columns: [
    { header: 'Tên sáng kiến', kind: 'text', width: 56, fieldClass: 'P1', value: ({ title }) => title },
    { header: 'Năm', kind: 'year', width: 8, fieldClass: 'P1', value: ({ year }) => year },
    { header: 'Lĩnh vực', kind: 'text', width: 26, fieldClass: 'P1', value: ({ field }) => field },
    {
      header: 'Phạm vi',
      kind: 'text',
      width: 14,
      fieldClass: 'P0',
      value: ({ scope }) => INITIATIVE_SCOPE_NAMES[scope],
    },
    {
      header: 'Tác giả',
      kind: 'text',
      width: 34,
      fieldClass: 'P0',
      value: ({ authorNames }) => authorNames.join(', '),
    },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 34,
      fieldClass: 'P0',
      value: ({ department }) => department?.name ?? null,
    },
    { header: 'Nguồn', kind: 'text', width: 44, fieldClass: 'P1', value: ({ source }) => source },
    {
      header: 'Số lần áp dụng lại',
      kind: 'integer',
      width: 12,
      fieldClass: 'P1',
      value: ({ reuseCount }) => reuseCount,
    },
  ],
  filters: async (variables, ask) => {
    const { text, year, field, scope, departmentId } = filterOf<LibraryFilter>(variables);
    return [
      ...searchFact(text),
      ...(year == null ? [] : [['Năm', String(year)] as const]),
      ...(field == null ? [] : [['Lĩnh vực', field] as const]),
      ...choiceFact('Phạm vi', scope == null ? [] : [scope], INITIATIVE_SCOPE_NAMES),
      ...(departmentId == null ? [] : [['Phòng, đơn vị', await nameOf(departmentId, ask)] as const]),
    ];
  },
};
