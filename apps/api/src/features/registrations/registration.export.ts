import { REGISTRATION_STATUS_NAMES, type RegistrationStatus } from '@thidua/domain/registrations';
import { AWARDS, type AwardCode, type SubjectKind } from '@thidua/domain/vocabulary';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, departmentFact, filterOf, searchFact, yearOf } from '../../platform/export/filter-words.ts';
import type { RegistrationFilter } from './registration.input.ts';

interface Row {
  readonly subjectKind: SubjectKind;
  readonly subjectName: string;
  readonly departmentName: string;
  readonly status: RegistrationStatus;
  readonly isLate: boolean;
  readonly registered: readonly AwardCode[];
  readonly achieved: readonly AwardCode[];
  readonly remindedOn: string | null;
  readonly sheet: {
    readonly titles: readonly AwardCode[];
    readonly content: string;
    readonly measures: string;
    readonly initiativeCount: number;
    readonly submittedAt: string | null;
    readonly approvedAt: string | null;
    readonly approvedByName: string | null;
  } | null;
}

function names(awards: readonly AwardCode[]): string {
  return awards.map((award) => AWARDS[award].shortName).join(', ');
}

/** What was registered and not achieved by decision. */
function missed({ registered, achieved }: Row): readonly AwardCode[] {
  return registered.filter((award) => !achieved.includes(award));
}

/** Everybody of a year with what they registered and what they achieved, as the list of registrations shows them. */
export const registrationExport: ExportList<Row> = {
  slug: 'registrations',
  permission: 'registration:read',
  document: question(`
    query ($year: Int!, $filter: RegistrationFilter, $after: String) {
      registrations(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          subjectKind subjectName departmentName status isLate registered achieved remindedOn
          sheet { titles content measures initiativeCount submittedAt approvedAt approvedByName }
        }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }`),
  title: (variables) => `Đăng ký thi đua năm ${yearOf(variables)}`,
  portionOf: ({ registrations }) => registrations as Portion<Row>,
  columns: [
    { header: 'Cá nhân, tập thể', kind: 'text', width: 30, fieldClass: 'P0', value: ({ subjectName }) => subjectName },
    {
      header: 'Loại',
      kind: 'text',
      width: 11,
      fieldClass: 'P1',
      value: ({ subjectKind }) => (subjectKind === 'PERSON' ? 'Cá nhân' : 'Tập thể'),
    },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 34,
      fieldClass: 'P0',
      value: ({ departmentName }) => departmentName,
    },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 16,
      fieldClass: 'P1',
      value: ({ status }) => REGISTRATION_STATUS_NAMES[status],
    },
    { header: 'Gửi muộn', kind: 'text', width: 10, fieldClass: 'P1', value: ({ isLate }) => (isLate ? 'Có' : null) },
    {
      header: 'Danh hiệu trong phiếu',
      kind: 'text',
      width: 30,
      fieldClass: 'P1',
      value: ({ sheet }) => names(sheet?.titles ?? []),
    },
    {
      header: 'Danh hiệu đã duyệt',
      kind: 'text',
      width: 30,
      fieldClass: 'P1',
      value: ({ registered }) => names(registered),
    },
    { header: 'Đã có quyết định', kind: 'text', width: 30, fieldClass: 'P0', value: ({ achieved }) => names(achieved) },
    { header: 'Đăng ký nhưng chưa đạt', kind: 'text', width: 24, fieldClass: 'P1', value: (row) => names(missed(row)) },
    {
      header: 'Nội dung thi đua',
      kind: 'text',
      width: 50,
      fieldClass: 'P1',
      value: ({ sheet }) => sheet?.content ?? null,
    },
    {
      header: 'Biện pháp thực hiện',
      kind: 'text',
      width: 50,
      fieldClass: 'P1',
      value: ({ sheet }) => sheet?.measures ?? null,
    },
    {
      header: 'Số sáng kiến đăng ký',
      kind: 'integer',
      width: 12,
      fieldClass: 'P1',
      value: ({ sheet }) => sheet?.initiativeCount ?? null,
    },
    {
      header: 'Gửi lúc',
      kind: 'datetime',
      width: 17,
      fieldClass: 'P1',
      value: ({ sheet }) => sheet?.submittedAt ?? null,
    },
    {
      header: 'Duyệt lúc',
      kind: 'datetime',
      width: 17,
      fieldClass: 'P1',
      value: ({ sheet }) => sheet?.approvedAt ?? null,
    },
    {
      header: 'Người duyệt',
      kind: 'text',
      width: 24,
      fieldClass: 'P1',
      value: ({ sheet }) => sheet?.approvedByName ?? null,
    },
    { header: 'Nhắc ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ remindedOn }) => remindedOn },
  ],
  filters: async (variables, ask) => {
    const { text, statuses, departmentId, award, lateOnly, result, withoutPledge } =
      filterOf<RegistrationFilter>(variables);
    return [
      ...searchFact(text),
      ...choiceFact('Trạng thái', statuses, REGISTRATION_STATUS_NAMES),
      ...(await departmentFact(departmentId, yearOf(variables), ask)),
      ...(award === null || award === undefined ? [] : [['Danh hiệu', AWARDS[award].name] as const]),
      ...(lateOnly === true ? [['Gửi', 'Chỉ phiếu gửi muộn'] as const] : []),
      ...(result === 'ACHIEVED' ? [['Kết quả', 'Đạt mọi danh hiệu đã đăng ký'] as const] : []),
      ...(result === 'MISSED' ? [['Kết quả', 'Còn danh hiệu đã đăng ký chưa đạt'] as const] : []),
      ...(typeof withoutPledge === 'string' ? [['Cam kết', 'Chưa đăng ký một phong trào chuyên đề'] as const] : []),
    ];
  },
};
