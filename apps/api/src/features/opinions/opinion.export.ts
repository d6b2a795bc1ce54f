import {
  OPINION_ANSWER_NAMES,
  OPINION_BODY_NAMES,
  OPINION_HOLD_NAMES,
  OPINION_STATUS_NAMES,
  type OpinionAnswer,
  type OpinionBody,
  type OpinionHold,
  type OpinionStatus,
} from '@thidua/domain/opinions';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, yearOf } from '../../platform/export/filter-words.ts';
import type { OpinionFilter } from './opinion.input.ts';

interface Row {
  readonly body: OpinionBody;
  readonly bodyName: string;
  readonly letterNumber: string;
  readonly letterOn: string;
  readonly dueOn: string;
  readonly holds: OpinionHold;
  readonly ground: string;
  readonly status: OpinionStatus;
  readonly answerNumber: string | null;
  readonly answerOn: string | null;
  readonly closedReason: string | null;
  readonly lines: readonly {
    readonly code: string;
    readonly subjectName: string;
    readonly answer: OpinionAnswer | null;
  }[];
}

function text(header: string, width: number, value: (row: Row) => string | null) {
  return { header, kind: 'text', width, fieldClass: 'P1', value } as const;
}

function day(header: string, value: (row: Row) => string | null) {
  return { header, kind: 'date', width: 14, fieldClass: 'P1', value } as const;
}

function namesOf({ lines }: Row, ...answers: readonly OpinionAnswer[]): string {
  return lines
    .filter(({ answer }) => answers.length === 0 || (answer !== null && answers.includes(answer)))
    .map(({ code, subjectName }) => `${subjectName} (${code})`)
    .join('; ');
}

/** The letters of a year with their lines and answers. */
export const opinionExport: ExportList<Row> = {
  slug: 'opinions',
  permission: 'opinion:read',
  document: question(`
    query ($year: Int!, $filter: OpinionFilter, $after: String) {
      opinionRequests(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          body bodyName letterNumber letterOn dueOn holds ground status answerNumber answerOn closedReason
          lines { code subjectName answer }
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Lấy ý kiến cơ quan khác năm ${yearOf(variables)}`,
  portionOf: ({ opinionRequests }) => opinionRequests as Portion<Row>,
  columns: [
    text('Cơ quan được lấy ý kiến', 40, ({ bodyName }) => bodyName),
    text('Loại cơ quan', 26, ({ body }) => OPINION_BODY_NAMES[body]),
    text('Số công văn', 20, ({ letterNumber }) => letterNumber),
    day('Ngày công văn', ({ letterOn }) => letterOn),
    day('Hạn trả lời', ({ dueOn }) => dueOn),
    text('Giữ hồ sơ', 36, ({ holds }) => OPINION_HOLD_NAMES[holds]),
    text('Căn cứ', 40, ({ ground }) => ground),
    text('Hồ sơ', 60, (row) => namesOf(row)),
    text('Trạng thái', 22, ({ status }) => OPINION_STATUS_NAMES[status]),
    text('Số văn bản trả lời', 20, ({ answerNumber }) => answerNumber),
    day('Ngày trả lời', ({ answerOn }) => answerOn),
    text(OPINION_ANSWER_NAMES.AGREES, 40, (row) => namesOf(row, 'AGREES')),
    text(OPINION_ANSWER_NAMES.NO_COMMENT, 40, (row) => namesOf(row, 'NO_COMMENT')),
    text(OPINION_ANSWER_NAMES.OBJECTS, 40, (row) => namesOf(row, 'OBJECTS')),
    text('Lý do kết thúc, hủy', 40, ({ closedReason }) => closedReason),
  ],
  filters: (variables) => {
    const { statuses, bodies, overdueOnly } = filterOf<OpinionFilter>(variables);
    return [
      ...choiceFact('Trạng thái', statuses, OPINION_STATUS_NAMES),
      ...choiceFact('Cơ quan', bodies, OPINION_BODY_NAMES),
      ...(overdueOnly === true ? [['Hạn', 'Quá hạn'] as const] : []),
    ];
  },
};
