import {
  CAPACITY_MARKS,
  DELEGATION_STATUS_NAMES,
  DELEGATION_VIEW_NAMES,
  DUTY_NAMES,
  type DelegatedDuty,
  type DelegationCapacity,
  type DelegationStatus,
  type DelegationView,
} from '@thidua/domain/accounts';
import { question, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact } from '../../platform/export/filter-words.ts';

interface DelegationRow {
  readonly duty: DelegatedDuty;
  readonly capacity: DelegationCapacity;
  readonly status: DelegationStatus;
  readonly view: DelegationView;
  readonly validFrom: string;
  readonly validTo: string;
  readonly paperNumber: string;
  readonly paperDate: string;
  readonly reason: string;
  readonly principalPost: string;
  readonly delegatePost: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly endedOn: string | null;
  readonly department: { readonly name: string } | null;
  readonly principal: { readonly displayName: string };
  readonly delegate: { readonly displayName: string };
}

interface Filter {
  readonly view?: DelegationView | null;
  readonly duty?: DelegatedDuty | null;
}

/** Who acts in whose stead, as the page “Ủy quyền” lists them. */
export const delegationExport: ExportList<DelegationRow> = {
  slug: 'delegations',
  permission: 'delegation:read',
  document: question(`
    query ($view: DelegationView, $duty: DelegatedDuty, $after: String) {
      delegations(view: $view, duty: $duty, after: $after, first: 100) {
        nodes {
          duty capacity status view validFrom validTo paperNumber paperDate reason principalPost delegatePost
          proposedBy proposedAt decidedBy decidedAt endedOn
          department { name } principal { displayName } delegate { displayName }
        }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }`),
  title: () => 'Ủy quyền, ký thay, giao phụ trách',
  portionOf: ({ delegations }) => delegations as Portion<DelegationRow>,
  columns: [
    {
      header: 'Người làm thay',
      kind: 'text',
      width: 28,
      fieldClass: 'P0',
      value: ({ delegate }) => delegate.displayName,
    },
    { header: 'Chức vụ', kind: 'text', width: 24, fieldClass: 'P0', value: ({ delegatePost }) => delegatePost },
    { header: 'Tư cách', kind: 'text', width: 10, fieldClass: 'P1', value: ({ capacity }) => CAPACITY_MARKS[capacity] },
    { header: 'Việc', kind: 'text', width: 26, fieldClass: 'P1', value: ({ duty }) => DUTY_NAMES[duty] },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 34,
      fieldClass: 'P0',
      value: ({ department }) => department?.name ?? null,
    },
    { header: 'Thay cho', kind: 'text', width: 28, fieldClass: 'P0', value: ({ principal }) => principal.displayName },
    {
      header: 'Chức vụ người được thay',
      kind: 'text',
      width: 24,
      fieldClass: 'P0',
      value: ({ principalPost }) => principalPost,
    },
    { header: 'Từ ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ validFrom }) => validFrom },
    { header: 'Đến hết ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ validTo }) => validTo },
    { header: 'Văn bản số', kind: 'text', width: 18, fieldClass: 'P1', value: ({ paperNumber }) => paperNumber },
    { header: 'Ngày văn bản', kind: 'date', width: 13, fieldClass: 'P1', value: ({ paperDate }) => paperDate },
    { header: 'Lý do', kind: 'text', width: 40, fieldClass: 'P1', value: ({ reason }) => reason },
    {
      header: 'Bước',
      kind: 'text',
      width: 18,
      fieldClass: 'P1',
      value: ({ status }) => DELEGATION_STATUS_NAMES[status],
    },
    { header: 'Hôm nay', kind: 'text', width: 18, fieldClass: 'P1', value: ({ view }) => DELEGATION_VIEW_NAMES[view] },
    { header: 'Người đề nghị', kind: 'text', width: 26, fieldClass: 'P1', value: ({ proposedBy }) => proposedBy },
    { header: 'Đề nghị lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ proposedAt }) => proposedAt },
    { header: 'Người duyệt', kind: 'text', width: 26, fieldClass: 'P1', value: ({ decidedBy }) => decidedBy },
    { header: 'Duyệt lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ decidedAt }) => decidedAt },
    { header: 'Cho thôi ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ endedOn }) => endedOn },
  ],
  filters: (variables) => {
    // The variables are those of the page's own query, which the document above declares.
    const { view, duty } = variables as Filter;
    return [
      ...choiceFact('Hôm nay', view == null ? [] : [view], DELEGATION_VIEW_NAMES),
      ...choiceFact('Việc', duty == null ? [] : [duty], DUTY_NAMES),
    ];
  },
};
