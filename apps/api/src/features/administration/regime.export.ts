import { AWARDS, type AwardCode, type NomineeKind } from '@thidua/domain/vocabulary';
import { question, type ExportList } from '../../platform/export/export-list.ts';
import { yearOf } from '../../platform/export/filter-words.ts';

interface Texts {
  readonly id: string;
  readonly name: string;
  readonly documents: readonly string[];
  readonly from: string;
  readonly to: string | null;
}

interface Cited {
  readonly citations: readonly string[];
  readonly isCertain: boolean;
}

interface Regimes {
  readonly applied: string;
  readonly regimes: readonly Texts[];
  readonly transitions: readonly (Cited & { readonly text: string })[];
  readonly rules: readonly (Cited & {
    readonly award: AwardCode;
    readonly subject: NomineeKind;
    readonly title: string;
    readonly doubt: string;
  })[];
}

/** A line of any of the page's three tables; what a table does not have stays empty. */
interface Row {
  readonly part: string;
  readonly award: string | null;
  readonly subject: string | null;
  readonly text: string;
  readonly grounds: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly mark: string | null;
  readonly doubt: string | null;
}

const SUBJECTS = {
  PERSON: 'Cá nhân',
  COLLECTIVE: 'Tập thể',
  HOUSEHOLD: 'Hộ gia đình',
} as const satisfies Record<NomineeKind, string>;

const EMPTY = { award: null, subject: null, from: null, to: null, mark: null, doubt: null } as const;

function markOf({ isCertain }: Cited): string {
  return isCertain ? 'Đã đối chiếu' : 'Cần đối chiếu';
}

function rowsOf({ applied, regimes, transitions, rules }: Regimes): readonly Row[] {
  return [
    ...regimes.map(({ id, name, documents, from, to }) => ({
      ...EMPTY,
      part: id === applied ? 'Văn bản, áp dụng cho năm' : 'Văn bản',
      text: `${id}. ${name}`,
      grounds: documents,
      from,
      to,
    })),
    ...transitions.map((rule) => ({
      ...EMPTY,
      part: 'Quy định chuyển tiếp',
      text: rule.text,
      grounds: rule.citations,
      mark: markOf(rule),
    })),
    ...rules.map((rule) => ({
      ...EMPTY,
      part: 'Điều kiện xét',
      award: AWARDS[rule.award].name,
      subject: SUBJECTS[rule.subject],
      text: rule.title,
      grounds: rule.citations,
      mark: markOf(rule),
      doubt: rule.doubt === '' ? null : rule.doubt,
    })),
  ];
}

/** Which texts judge the dossiers of a year, and every rule with the place where it is written. */
export const regimeExport: ExportList<Row> = {
  slug: 'legal-rules',
  permission: 'regime:read',
  document: question(`
    query ($year: Int!) {
      legalRegimes(year: $year) {
        applied
        regimes { id name documents from to }
        transitions { text citations isCertain }
        rules { award subject title citations isCertain doubt }
      }
    }`),
  title: (variables) => `Căn cứ pháp lý và điều kiện xét năm ${yearOf(variables)}`,
  portionOf: ({ legalRegimes }) => ({ nodes: rowsOf(legalRegimes as Regimes) }),
  columns: [
    { header: 'Phần', kind: 'text', width: 24, fieldClass: 'P0', value: ({ part }) => part },
    { header: 'Danh hiệu, hình thức', kind: 'text', width: 36, fieldClass: 'P0', value: ({ award }) => award },
    { header: 'Đối tượng', kind: 'text', width: 12, fieldClass: 'P0', value: ({ subject }) => subject },
    { header: 'Quy định', kind: 'text', width: 60, fieldClass: 'P0', value: ({ text }) => text },
    {
      header: 'Văn bản, viện dẫn',
      kind: 'text',
      width: 60,
      fieldClass: 'P0',
      value: ({ grounds }) => grounds.join('; '),
    },
    { header: 'Từ ngày', kind: 'date', width: 13, fieldClass: 'P0', value: ({ from }) => from },
    { header: 'Đến hết ngày', kind: 'date', width: 13, fieldClass: 'P0', value: ({ to }) => to },
    { header: 'Đối chiếu', kind: 'text', width: 16, fieldClass: 'P0', value: ({ mark }) => mark },
    { header: 'Điều còn phải đối chiếu', kind: 'text', width: 60, fieldClass: 'P0', value: ({ doubt }) => doubt },
  ],
};
