import {
  TRANSFER_KIND_NAMES,
  TRANSFER_STATUS_NAMES,
  type TransferKind,
  type TransferStatus,
} from '@thidua/domain/organisation';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact } from '../../platform/export/filter-words.ts';

interface Row {
  readonly kind: TransferKind;
  readonly status: TransferStatus;
  readonly wantedOn: string;
  readonly untilDay: string | null;
  readonly effectiveOn: string | null;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly answerReason: string | null;
  readonly opinionText: string | null;
  readonly opinionBy: string | null;
  readonly staff: { readonly fullName: string; readonly post: string };
  readonly fromDepartment: { readonly name: string };
  readonly toDepartment: { readonly name: string };
}

/** Transfers and secondments, with who asked, who answered and the written opinion of the old unit. */
export const transferExport: ExportList<Row> = {
  slug: 'transfers',
  permission: 'transfer:read',
  document: question(`
    query ($statuses: [TransferStatus!], $after: String) {
      transfers(statuses: $statuses, after: $after, first: 100) {
        nodes {
          kind status wantedOn untilDay effectiveOn reason askedBy askedAt answeredBy answeredAt answerReason
          opinionText opinionBy staff { fullName post } fromDepartment { name } toDepartment { name }
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: () => 'Điều động, biệt phái',
  portionOf: ({ transfers }) => transfers as Portion<Row>,
  columns: [
    { header: 'Họ và tên', kind: 'text', width: 26, fieldClass: 'P0', value: ({ staff }) => staff.fullName },
    { header: 'Chức vụ', kind: 'text', width: 22, fieldClass: 'P0', value: ({ staff }) => staff.post },
    { header: 'Việc', kind: 'text', width: 14, fieldClass: 'P1', value: ({ kind }) => TRANSFER_KIND_NAMES[kind] },
    { header: 'Nơi đi', kind: 'text', width: 34, fieldClass: 'P0', value: ({ fromDepartment }) => fromDepartment.name },
    { header: 'Nơi đến', kind: 'text', width: 34, fieldClass: 'P0', value: ({ toDepartment }) => toDepartment.name },
    { header: 'Mong muốn từ ngày', kind: 'date', width: 18, fieldClass: 'P1', value: ({ wantedOn }) => wantedOn },
    { header: 'Từ ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ effectiveOn }) => effectiveOn },
    { header: 'Đến hết ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ untilDay }) => untilDay },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 22,
      fieldClass: 'P1',
      value: ({ status }) => TRANSFER_STATUS_NAMES[status],
    },
    { header: 'Lý do', kind: 'text', width: 44, fieldClass: 'P1', value: ({ reason }) => reason },
    { header: 'Người đề nghị', kind: 'text', width: 26, fieldClass: 'P1', value: ({ askedBy }) => askedBy },
    { header: 'Đề nghị lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ askedAt }) => askedAt },
    { header: 'Người trả lời', kind: 'text', width: 26, fieldClass: 'P1', value: ({ answeredBy }) => answeredBy },
    { header: 'Trả lời lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ answeredAt }) => answeredAt },
    { header: 'Lý do trả lời', kind: 'text', width: 34, fieldClass: 'P1', value: ({ answerReason }) => answerReason },
    { header: 'Ý kiến của nơi cũ', kind: 'text', width: 44, fieldClass: 'P1', value: ({ opinionText }) => opinionText },
    { header: 'Người nêu ý kiến', kind: 'text', width: 26, fieldClass: 'P1', value: ({ opinionBy }) => opinionBy },
  ],
  filters: ({ statuses }) => choiceFact('Trạng thái', statuses as readonly TransferStatus[], TRANSFER_STATUS_NAMES),
};
