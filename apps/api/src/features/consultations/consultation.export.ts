import {
  CONSULTATION_ANSWER_NAMES,
  CONSULTATION_ASPECT_NAMES,
  CONSULTATION_STATUS_NAMES,
  type ConsultationAnswer,
  type ConsultationAspect,
  type ConsultationStatus,
} from '@thidua/domain/consultations';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, yearOf } from '../../platform/export/filter-words.ts';
import type { ConsultationFilter } from './consultation.input.ts';

interface Row {
  readonly code: string;
  readonly subjectName: string;
  readonly award: AwardCode;
  readonly officeName: string;
  readonly aspect: ConsultationAspect;
  readonly question: string;
  readonly askedOn: string;
  readonly askedBy: string;
  readonly dueOn: string;
  readonly status: ConsultationStatus;
  readonly answer: ConsultationAnswer | null;
  readonly remark: string;
  readonly answeredBy: string | null;
  readonly cancelledReason: string | null;
  readonly weighedReason: string | null;
}

function text(header: string, width: number, value: (row: Row) => string | null) {
  return { header, kind: 'text', width, fieldClass: 'P1', value } as const;
}

function day(header: string, value: (row: Row) => string | null) {
  return { header, kind: 'date', width: 14, fieldClass: 'P1', value } as const;
}

/** What offices of the body were asked about the lines of a year, and what they said. */
export const consultationExport: ExportList<Row> = {
  slug: 'consultations',
  permission: 'consultation-list:read',
  document: question(`
    query ($year: Int!, $filter: ConsultationFilter, $after: String) {
      consultations(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          code subjectName award officeName aspect question askedOn askedBy dueOn status answer remark answeredBy
          cancelledReason weighedReason
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Ý kiến thẩm định của các phòng năm ${yearOf(variables)}`,
  portionOf: ({ consultations }) => consultations as Portion<Row>,
  columns: [
    text('Mã hồ sơ', 16, ({ code }) => code),
    text('Cá nhân, tập thể', 30, ({ subjectName }) => subjectName),
    text('Danh hiệu, hình thức', 30, ({ award }) => AWARDS[award].name),
    text('Phòng, người được hỏi', 34, ({ officeName }) => officeName),
    text('Mặt được hỏi', 34, ({ aspect }) => CONSULTATION_ASPECT_NAMES[aspect]),
    text('Câu hỏi', 40, (row) => row.question),
    day('Ngày hỏi', ({ askedOn }) => askedOn),
    text('Người hỏi', 26, ({ askedBy }) => askedBy),
    day('Hạn cho ý kiến', ({ dueOn }) => dueOn),
    text('Trạng thái', 18, ({ status }) => CONSULTATION_STATUS_NAMES[status]),
    text('Ý kiến', 24, ({ answer }) => (answer === null ? null : CONSULTATION_ANSWER_NAMES[answer])),
    text('Nội dung ý kiến', 50, ({ remark }) => remark),
    text('Người cho ý kiến', 26, ({ answeredBy }) => answeredBy),
    text('Lý do thôi hỏi', 40, ({ cancelledReason }) => cancelledReason),
    text('Lý do vẫn kết luận đủ điều kiện', 40, ({ weighedReason }) => weighedReason),
  ],
  filters: (variables) => {
    const { statuses, aspects, askedOfMe, overdueOnly } = filterOf<ConsultationFilter>(variables);
    return [
      ...choiceFact('Trạng thái', statuses, CONSULTATION_STATUS_NAMES),
      ...choiceFact('Mặt được hỏi', aspects, CONSULTATION_ASPECT_NAMES),
      ...(askedOfMe === true ? [['Hỏi ai', 'Tôi hoặc phòng tôi phụ trách'] as const] : []),
      ...(overdueOnly === true ? [['Hạn', 'Quá hạn'] as const] : []),
    ];
  },
};
