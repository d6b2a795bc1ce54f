import { ROLE_NAMES, type Role } from '@thidua/domain/accounts';
import { question, type AnyExportList, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, filterOf, searchFact } from '../../platform/export/filter-words.ts';
import { regimeExport } from './regime.export.ts';
import { rightsExport } from './rights.export.ts';
import { settingExport } from './setting.export.ts';

interface RoleHeld {
  readonly role: Role;
  readonly tense: 'COMING' | 'HELD' | 'ENDED';
  readonly department: { readonly name: string } | null;
}

interface AccountRow {
  readonly username: string;
  readonly displayName: string;
  readonly createdAt: string;
  readonly disabledAt: string | null;
  readonly staff: { readonly post: string; readonly department: { readonly name: string } | null } | null;
  readonly roles: readonly RoleHeld[];
}

interface Filter {
  readonly text: string | null;
  readonly role: Role | null;
  readonly isDisabled: boolean | null;
}

function roleWords({ role, department }: Pick<RoleHeld, 'role' | 'department'>): string {
  return department === null ? ROLE_NAMES[role] : `${ROLE_NAMES[role]} (${department.name})`;
}

/** The accounts of the body, as the page “Tài khoản” lists them; the quarterly look at who may what is made from it. */
const accountExport: ExportList<AccountRow> = {
  slug: 'accounts',
  permission: 'account:read',
  document: question(`
    query ($filter: AccountFilter, $after: String) {
      accounts(filter: $filter, after: $after, first: 100) {
        nodes {
          username displayName createdAt disabledAt
          staff { post department { name } }
          roles { role tense department { name } }
        }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }`),
  title: () => 'Danh sách tài khoản và vai trò',
  portionOf: ({ accounts }) => accounts as Portion<AccountRow>,
  columns: [
    { header: 'Tên đăng nhập', kind: 'text', width: 22, fieldClass: 'P1', value: ({ username }) => username },
    { header: 'Người dùng', kind: 'text', width: 28, fieldClass: 'P0', value: ({ displayName }) => displayName },
    { header: 'Chức vụ', kind: 'text', width: 24, fieldClass: 'P0', value: ({ staff }) => staff?.post ?? null },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 34,
      fieldClass: 'P0',
      value: ({ staff }) => staff?.department?.name ?? null,
    },
    {
      header: 'Vai trò hôm nay',
      kind: 'text',
      width: 50,
      fieldClass: 'P1',
      value: ({ roles }) =>
        roles
          .filter(({ tense }) => tense === 'HELD')
          .map(roleWords)
          .join('; '),
    },
    { header: 'Lập lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ createdAt }) => createdAt },
    { header: 'Khóa lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ disabledAt }) => disabledAt },
  ],
  filters: (variables) => {
    const { text, role, isDisabled } = filterOf<Filter>(variables);
    return [
      ...searchFact(text),
      ...choiceFact('Vai trò', role === null || role === undefined ? [] : [role], ROLE_NAMES),
      ...(typeof isDisabled === 'boolean' ? [['Trạng thái', isDisabled ? 'Bị khóa' : 'Đang dùng được'] as const] : []),
    ];
  },
};

const PROPOSAL_STATUS_NAMES = {
  PROPOSED: 'Chờ Giám đốc duyệt',
  APPROVED: 'Chờ quản trị áp dụng',
  APPLIED: 'Đã áp dụng',
  REFUSED: 'Không duyệt',
  WITHDRAWN: 'Đã rút',
} as const;

interface ProposalRow {
  readonly kind: 'GRANT' | 'END';
  readonly status: keyof typeof PROPOSAL_STATUS_NAMES;
  readonly role: Role;
  readonly reason: string;
  readonly proposedAt: string;
  readonly proposedBy: string;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawalReason: string | null;
  readonly appliedAt: string | null;
  readonly appliedBy: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly department: { readonly name: string } | null;
  readonly account: { readonly username: string; readonly displayName: string };
}

/** Who proposed, approved and applied which role, as the page “Đề nghị vai trò” lists them. */
const roleProposalExport: ExportList<ProposalRow> = {
  slug: 'role-proposals',
  permission: 'account:read',
  document: question(`
    query ($isOpen: Boolean, $after: String) {
      roleProposals(isOpen: $isOpen, after: $after, first: 100) {
        nodes {
          kind status role reason proposedAt proposedBy decidedAt decidedBy decisionReason
          withdrawnAt withdrawnBy withdrawalReason appliedAt appliedBy
          validFrom validTo department { name } account { username displayName }
        }
        pageInfo { endCursor hasNextPage }
        totalCount
      }
    }`),
  title: () => 'Đề nghị về vai trò',
  portionOf: ({ roleProposals }) => roleProposals as Portion<ProposalRow>,
  columns: [
    { header: 'Tên đăng nhập', kind: 'text', width: 22, fieldClass: 'P1', value: ({ account }) => account.username },
    { header: 'Người dùng', kind: 'text', width: 28, fieldClass: 'P0', value: ({ account }) => account.displayName },
    {
      header: 'Đề nghị',
      kind: 'text',
      width: 10,
      fieldClass: 'P1',
      value: ({ kind }) => (kind === 'GRANT' ? 'Giao' : 'Thôi'),
    },
    { header: 'Vai trò', kind: 'text', width: 44, fieldClass: 'P1', value: roleWords },
    { header: 'Từ ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ validFrom }) => validFrom },
    { header: 'Đến hết ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ validTo }) => validTo },
    { header: 'Lý do', kind: 'text', width: 40, fieldClass: 'P1', value: ({ reason }) => reason },
    { header: 'Bước', kind: 'text', width: 22, fieldClass: 'P1', value: ({ status }) => PROPOSAL_STATUS_NAMES[status] },
    { header: 'Người đề nghị', kind: 'text', width: 26, fieldClass: 'P1', value: ({ proposedBy }) => proposedBy },
    { header: 'Đề nghị lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ proposedAt }) => proposedAt },
    { header: 'Người duyệt', kind: 'text', width: 26, fieldClass: 'P1', value: ({ decidedBy }) => decidedBy },
    { header: 'Duyệt lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ decidedAt }) => decidedAt },
    { header: 'Lý do duyệt', kind: 'text', width: 40, fieldClass: 'P1', value: ({ decisionReason }) => decisionReason },
    { header: 'Người rút', kind: 'text', width: 26, fieldClass: 'P1', value: ({ withdrawnBy }) => withdrawnBy },
    { header: 'Rút lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ withdrawnAt }) => withdrawnAt },
    {
      header: 'Lý do rút',
      kind: 'text',
      width: 40,
      fieldClass: 'P1',
      value: ({ withdrawalReason }) => withdrawalReason,
    },
    { header: 'Người áp dụng', kind: 'text', width: 26, fieldClass: 'P1', value: ({ appliedBy }) => appliedBy },
    { header: 'Áp dụng lúc', kind: 'datetime', width: 17, fieldClass: 'P1', value: ({ appliedAt }) => appliedAt },
  ],
  filters: ({ isOpen }) => (typeof isOpen === 'boolean' ? [['Đề nghị', isOpen ? 'Đang xử lý' : 'Đã xong']] : []),
};

/** The lists of this feature as files. */
export const administrationExports: readonly AnyExportList[] = [
  accountExport,
  roleProposalExport,
  rightsExport,
  settingExport,
  regimeExport,
];
