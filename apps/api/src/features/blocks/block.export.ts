import {
  BLOCK_LEVEL_NAMES,
  BLOCK_ROLE_NAMES,
  termsOfYear,
  type BlockLevel,
  type BlockRole,
} from '@thidua/domain/blocks';
import { plainDate } from '@thidua/domain/kernel';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, searchFact, yearOf } from '../../platform/export/filter-words.ts';
import type { BlockFilter } from './block.input.ts';

interface Listed {
  readonly title: string;
  readonly level: BlockLevel;
  readonly organiser: string;
  readonly terms: readonly Term[];
  readonly pact: { readonly reference: string; readonly signedOn: string | null } | null;
}

interface Term {
  readonly role: BlockRole;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly member: { readonly name: string };
}

type Row = Omit<Listed, 'terms'> & { readonly term: Term | undefined };

/** The blocks of a year, one row for whoever is or leads there; a block without anybody has one row of its own. */
export const blockExport: ExportList<Row> = {
  slug: 'blocks',
  permission: 'block:read',
  document: question(`
    query ($year: Int!, $filter: BlockFilter, $after: String) {
      emulationBlocks(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          title level organiser
          terms { role validFrom validTo member { name } }
          pact(year: $year) { reference signedOn }
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Cụm, khối thi đua năm ${yearOf(variables)}`,
  portionOf: ({ emulationBlocks }, variables) => {
    const { nodes, ...page } = emulationBlocks as Portion<Listed>;
    return { ...page, nodes: nodes.flatMap((block) => rowsOf(block, yearOf(variables))) };
  },
  columns: [
    { header: 'Cụm, khối', kind: 'text', width: 44, fieldClass: 'P1', value: ({ title }) => title },
    { header: 'Loại', kind: 'text', width: 22, fieldClass: 'P1', value: ({ level }) => BLOCK_LEVEL_NAMES[level] },
    { header: 'Nơi tổ chức', kind: 'text', width: 30, fieldClass: 'P1', value: ({ organiser }) => organiser },
    { header: 'Đơn vị', kind: 'text', width: 40, fieldClass: 'P1', value: ({ term }) => term?.member.name ?? null },
    {
      header: 'Vai trò',
      kind: 'text',
      width: 22,
      fieldClass: 'P1',
      value: ({ term }) => (term === undefined ? null : BLOCK_ROLE_NAMES[term.role]),
    },
    { header: 'Từ ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ term }) => term?.validFrom ?? null },
    { header: 'Đến ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ term }) => term?.validTo ?? null },
    { header: 'Số giao ước', kind: 'text', width: 18, fieldClass: 'P1', value: ({ pact }) => pact?.reference ?? null },
    { header: 'Ký giao ước', kind: 'date', width: 13, fieldClass: 'P1', value: ({ pact }) => pact?.signedOn ?? null },
  ],
  filters: (variables) => {
    const { text, level } = filterOf<BlockFilter>(variables);
    return [...choiceFact('Loại', level == null ? [] : [level], BLOCK_LEVEL_NAMES), ...searchFact(text)];
  },
};

function rowsOf({ terms, ...block }: Listed, year: number): readonly Row[] {
  const dated = terms.map((term) => ({
    term,
    validFrom: plainDate(term.validFrom),
    validTo: term.validTo === null ? undefined : plainDate(term.validTo),
  }));
  const rows = termsOfYear(dated, year).map(({ term }) => ({ ...block, term }));
  return rows.length > 0 ? rows : [{ ...block, term: undefined }];
}
