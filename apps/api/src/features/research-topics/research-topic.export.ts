import {
  RESEARCH_LEVEL_NAMES,
  RESEARCH_RESULT_NAMES,
  RESEARCH_ROLE_NAMES,
  RESEARCH_TOPIC_STATUS_NAMES,
  type ResearchLevel,
  type ResearchResult,
  type ResearchRole,
  type ResearchTopicStatus,
} from '@thidua/domain/research-topics';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, searchFact, yearOf } from '../../platform/export/filter-words.ts';
import type { ResearchTopicFilter } from './research-topic.input.ts';

interface Row {
  readonly title: string;
  readonly level: ResearchLevel;
  readonly programme: string;
  readonly contractNumber: string;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly acceptedBy: string;
  readonly acceptedOn: string | null;
  readonly result: ResearchResult | null;
  readonly paperNumber: string;
  readonly paperOn: string | null;
  readonly isApplied: boolean | null;
  readonly status: ResearchTopicStatus;
  readonly people: readonly { readonly name: string; readonly role: ResearchRole }[];
}

const APPLIED = { true: 'Đã áp dụng', false: 'Chưa áp dụng', null: null } as const;

function namesOf({ people }: Row, ...roles: readonly ResearchRole[]): string {
  return people
    .filter(({ role }) => roles.includes(role))
    .map(({ name, role }) => (role === 'OTHER' ? `${name} (${RESEARCH_ROLE_NAMES.OTHER.toLowerCase()})` : name))
    .join(', ');
}

function text(header: string, width: number, value: (row: Row) => string | null) {
  return { header, kind: 'text', width, fieldClass: 'P1', value } as const;
}

function day(header: string, value: (row: Row) => string | null) {
  return { header, kind: 'date', width: 14, fieldClass: 'P1', value } as const;
}

/** The topics of a year that the person may see, with their people. */
export const researchTopicExport: ExportList<Row> = {
  slug: 'research-topics',
  permission: 'research:read',
  document: question(`
    query ($year: Int, $filter: ResearchTopicFilter, $after: String) {
      researchTopics(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          title level programme contractNumber startedOn endedOn acceptedBy acceptedOn result paperNumber paperOn isApplied status
          people { name role }
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Đề tài khoa học năm ${yearOf(variables)}`,
  portionOf: ({ researchTopics }) => researchTopics as Portion<Row>,
  columns: [
    text('Đề tài', 60, ({ title }) => title),
    text('Cấp', 14, ({ level }) => RESEARCH_LEVEL_NAMES[level]),
    text('Chủ nhiệm', 28, (row) => namesOf(row, 'LEADER')),
    text('Người tham gia', 44, (row) => namesOf(row, 'PARTICIPANT', 'OTHER')),
    text('Chương trình, đề án', 32, ({ programme }) => programme),
    text('Số hợp đồng, mã số', 20, ({ contractNumber }) => contractNumber),
    day('Từ ngày', ({ startedOn }) => startedOn),
    day('Đến ngày', ({ endedOn }) => endedOn),
    text('Hội đồng nghiệm thu', 32, ({ acceptedBy }) => acceptedBy),
    day('Ngày nghiệm thu', ({ acceptedOn }) => acceptedOn),
    text('Kết quả', 14, ({ result }) => (result === null ? null : RESEARCH_RESULT_NAMES[result])),
    text('Số văn bản', 20, ({ paperNumber }) => paperNumber),
    day('Ngày văn bản', ({ paperOn }) => paperOn),
    text('Áp dụng tại cơ quan', 16, ({ isApplied }) => APPLIED[`${isApplied}`]),
    text('Trạng thái', 16, ({ status }) => RESEARCH_TOPIC_STATUS_NAMES[status]),
  ],
  filters: (variables) => {
    const { text: searched, mine, statuses, levels, results } = filterOf<ResearchTopicFilter>(variables);
    return [
      ...searchFact(searched),
      ...(mine === true ? [['Phạm vi', 'Của tôi'] as const] : []),
      ...choiceFact('Cấp', levels, RESEARCH_LEVEL_NAMES),
      ...choiceFact('Kết quả', results, RESEARCH_RESULT_NAMES),
      ...choiceFact('Trạng thái', statuses, RESEARCH_TOPIC_STATUS_NAMES),
    ];
  },
};
