import {
  NOMINATION_STATUS_NAMES,
  OTHER_SUBJECT_KIND_NAMES,
  type NominationStatus,
  type OtherSubjectKind,
} from '@thidua/domain/nominations';
import {
  AWARDS,
  COMMENDATION_KIND_NAMES,
  type AwardCode,
  type CommendationKind,
  type NomineeKind,
} from '@thidua/domain/vocabulary';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { departmentFact, filterOf, searchFact, yearOf, choiceFact } from '../../platform/export/filter-words.ts';
import type { NominationFilter } from './nomination.input.ts';

interface Row {
  readonly code: string;
  readonly status: NominationStatus;
  readonly award: AwardCode;
  readonly kind: CommendationKind;
  readonly achievement: string;
  readonly subjectKind: NomineeKind;
  readonly otherSubject: { readonly kind: OtherSubjectKind } | null;
  readonly subjectName: string;
  readonly isLeader: boolean;
  readonly missingPaperCount: number;
  readonly submittedAt: string | null;
  readonly receivedAt: string | null;
  readonly updatedAt: string;
  readonly department: { readonly name: string };
  readonly lastAwards: readonly { readonly award: AwardCode; readonly year: number }[];
}

/** The dossiers of a year that the person may see, as the page “Hồ sơ đề nghị” lists them. */
export const nominationExport: ExportList<Row> = {
  slug: 'nominations',
  permission: 'nomination:read',
  document: question(`
    query ($year: Int!, $filter: NominationFilter, $sort: NominationSort, $after: String) {
      nominations(year: $year, filter: $filter, sort: $sort, after: $after, first: 100) {
        nodes {
          code status award kind achievement subjectKind subjectName otherSubject { kind }
           isLeader missingPaperCount submittedAt receivedAt updatedAt
          department { name }
          lastAwards { award year }
        }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }`),
  title: (variables) => `Danh sách hồ sơ đề nghị khen thưởng năm ${yearOf(variables)}`,
  portionOf: ({ nominations }) => nominations as Portion<Row>,
  columns: [
    { header: 'Mã hồ sơ', kind: 'text', width: 14, fieldClass: 'P1', value: ({ code }) => code },
    { header: 'Cá nhân, tập thể', kind: 'text', width: 30, fieldClass: 'P0', value: ({ subjectName }) => subjectName },
    {
      header: 'Loại',
      kind: 'text',
      width: 11,
      fieldClass: 'P1',
      value: ({ subjectKind, otherSubject }) =>
        otherSubject === null
          ? subjectKind === 'PERSON'
            ? 'Cá nhân'
            : 'Tập thể'
          : OTHER_SUBJECT_KIND_NAMES[otherSubject.kind],
    },
    {
      header: 'Chức vụ lãnh đạo',
      kind: 'text',
      width: 12,
      fieldClass: 'P1',
      value: ({ subjectKind, otherSubject, isLeader }) =>
        subjectKind === 'PERSON' && otherSubject === null ? (isLeader ? 'Có' : 'Không') : null,
    },
    {
      header: 'Danh hiệu, hình thức',
      kind: 'text',
      width: 30,
      fieldClass: 'P1',
      value: ({ award }) => AWARDS[award].name,
    },
    {
      header: 'Loại hình',
      kind: 'text',
      width: 22,
      fieldClass: 'P1',
      value: ({ kind }) => COMMENDATION_KIND_NAMES[kind],
    },
    {
      header: 'Thành tích được ghi nhận',
      kind: 'text',
      width: 36,
      fieldClass: 'P1',
      value: ({ achievement }) => (achievement === '' ? null : achievement),
    },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 34,
      fieldClass: 'P0',
      value: ({ department }) => department.name,
    },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 26,
      fieldClass: 'P1',
      value: ({ status }) => NOMINATION_STATUS_NAMES[status],
    },
    {
      header: 'Giấy tờ còn thiếu',
      kind: 'integer',
      width: 11,
      fieldClass: 'P1',
      value: ({ missingPaperCount }) => (missingPaperCount === 0 ? null : missingPaperCount),
    },
    {
      header: 'Khen thưởng gần nhất',
      kind: 'text',
      width: 36,
      fieldClass: 'P0',
      value: ({ lastAwards }) => lastAwards.map(({ award, year }) => `${AWARDS[award].shortName} ${year}`).join(', '),
    },
    { header: 'Gửi lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ submittedAt }) => submittedAt },
    { header: 'Tiếp nhận lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ receivedAt }) => receivedAt },
    { header: 'Cập nhật', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ updatedAt }) => updatedAt },
  ],
  filters: async (variables, ask) => {
    const { text, statuses, awards, kinds, departmentId, nonLeadersOnly, missingPapersOnly } =
      filterOf<NominationFilter>(variables);
    return [
      ...searchFact(text),
      ...choiceFact('Trạng thái', statuses, NOMINATION_STATUS_NAMES),
      ...((awards ?? []).length === 0
        ? []
        : [['Danh hiệu, hình thức', (awards ?? []).map((award) => AWARDS[award].name).join(', ')] as const]),
      ...choiceFact('Loại hình', kinds, COMMENDATION_KIND_NAMES),
      ...(await departmentFact(departmentId, yearOf(variables), ask)),
      ...(nonLeadersOnly === true ? [['Chức vụ', 'Không giữ chức vụ lãnh đạo'] as const] : []),
      ...(missingPapersOnly === true ? [['Giấy tờ', 'Còn thiếu'] as const] : []),
    ];
  },
};
