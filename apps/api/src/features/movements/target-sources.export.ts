import { dayText } from '@thidua/domain/eligibility';
import { plainDate } from '@thidua/domain/kernel';
import { question, type ExportList } from '../../platform/export/export-list.ts';
import type { TargetSourceKind } from './movement.enums.ts';

interface Row {
  readonly kind: TargetSourceKind;
  readonly label: string;
  readonly detail: string;
}

interface Target {
  readonly code: string;
  readonly title: string;
  readonly sources: readonly Row[];
}

const KIND_NAMES = {
  AWARD: 'Khen thưởng',
  INITIATIVE: 'Sáng kiến',
  RATING: 'Xếp loại',
  CONTENT: 'Nội dung chương trình',
  TRAINING: 'Hoàn thành khóa học',
  REGISTRATION: 'Đăng ký',
  NOMINATION: 'Đề nghị',
  CHECK_IN: 'Cập nhật',
} as const satisfies Record<TargetSourceKind, string>;

/** The records behind the number of a target, now or on a day that is past, as its page lists them. */
export const targetSourcesExport: ExportList<Row> = {
  slug: 'target-sources',
  permission: 'movement:read',
  document: question(`
    query ($id: UUID!, $onDay: PlainDate) {
      target(id: $id) { code title sources(onDay: $onDay) { kind label detail } }
    }`),
  title: (_variables, data) => {
    const { code, title } = targetOf(data);
    return `Số liệu của chỉ tiêu ${code}: ${title}`;
  },
  portionOf: (data) => ({ nodes: targetOf(data).sources }),
  columns: [
    { header: 'Loại hồ sơ', kind: 'text', width: 24, fieldClass: 'P1', value: ({ kind }) => KIND_NAMES[kind] },
    { header: 'Hồ sơ', kind: 'text', width: 50, fieldClass: 'P1', value: ({ label }) => label },
    { header: 'Chi tiết', kind: 'text', width: 60, fieldClass: 'P1', value: ({ detail }) => detail },
  ],
  filters: ({ onDay }) => (typeof onDay === 'string' ? [['Số liệu ngày', dayText(plainDate(onDay))] as const] : []),
};

function targetOf(data: unknown): Target {
  return (data as { readonly target: Target }).target; // the answer to the question above
}
