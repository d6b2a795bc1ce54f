import { isOneOf } from '@thidua/domain/kernel';
import { ROLES } from '@thidua/domain/accounts';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { CreateAccountDialog } from '../actions/create-account-dialog.tsx';
import styles from '../administration.module.css';
import { administrationText } from '../text.ts';
import { AccountsPageDocument } from './accounts-page.gql.ts';
import type { AccountsPageQuery } from './accounts-page.gql.ts';

type Row = AccountsPageQuery['accounts']['nodes'][number];

/** All accounts of the body: who uses them, which roles they hold today, whether they are locked. */
export function AccountsPage() {
  const t = useText(administrationText);
  const viewer = useViewer();
  const [params] = useSearchParams();
  const { set } = useListParams();
  const [isCreating, setIsCreating] = useState(false);
  const text = params.get('tim') ?? '';
  const asked = params.get('vai-tro') ?? '';
  const role = isOneOf(ROLES, asked) ? asked : undefined;
  const state = params.get('trang-thai') ?? undefined;
  const variables = {
    filter: {
      ...(text === '' ? {} : { text }),
      ...(role === undefined ? {} : { role }),
      ...(state === undefined ? {} : { isDisabled: state === 'bi-khoa' }),
    },
  };
  const { table } = usePagedList(AccountsPageDocument, variables, (answer) => answer.accounts);

  const columns: readonly Column<Row>[] = [
    {
      key: 'username',
      header: t.accounts.columns.username,
      isRowHeader: true,
      width: '13rem',
      cell: (row) => <Link to={hrefs.accountRecord(row.id)}>{row.username}</Link>,
    },
    {
      key: 'person',
      header: t.accounts.columns.person,
      cell: (row) => (
        <div>
          {row.displayName}
          <span className={styles['quiet']}>
            {row.staff === null
              ? t.accounts.technical
              : [row.staff.post, row.staff.department?.name].filter((part) => part).join(', ')}
          </span>
        </div>
      ),
    },
    { key: 'roles', header: t.accounts.columns.roles, cell: (row) => <RolesToday row={row} /> },
    {
      key: 'lastSeen',
      header: t.accounts.columns.lastSeen,
      width: '11rem',
      cell: (row) => (row.lastSeenAt === null ? t.accounts.never : formatDateTime(row.lastSeenAt)),
    },
    {
      key: 'state',
      header: t.accounts.columns.state,
      width: '9rem',
      cell: (row) => (
        <StatusChip family={row.disabledAt === null ? 'ok' : 'gone'}>
          {row.disabledAt === null ? t.accounts.active : t.accounts.disabled}
        </StatusChip>
      ),
    },
  ];

  return (
    <>
      <PageHeader
        title={t.accounts.title}
        actions={
          <>
            <ExportMenu list="accounts" variables={variables} />
            {may(viewer, 'account:manage') && (
              <Button variant="primary" onClick={() => setIsCreating(true)}>
                {t.accounts.add}
              </Button>
            )}
          </>
        }
      />
      <FilterBar label={t.accounts.filters}>
        <SearchField label={t.accounts.search} value={text} onSearch={(tim) => set({ tim })} />
        <SelectField
          label={t.accounts.role}
          isLabelHidden
          placeholder={t.accounts.anyRole}
          isClearable
          options={ROLES.map((value) => ({ value, label: t.roles[value] }))}
          value={role}
          onChange={(value) => set({ 'vai-tro': value })}
        />
        <SelectField
          label={t.accounts.state}
          isLabelHidden
          placeholder={t.accounts.anyState}
          isClearable
          options={[
            { value: 'dang-dung', label: t.accounts.active },
            { value: 'bi-khoa', label: t.accounts.disabled },
          ]}
          value={state}
          onChange={(value) => set({ 'trang-thai': value })}
        />
      </FilterBar>
      <DataTable
        caption={t.accounts.caption}
        columns={columns}
        {...table}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => hrefs.accountRecord(id)}
        empty={{ message: t.accounts.empty }}
        onClearFilters={
          text === '' && role === undefined && state === undefined
            ? undefined
            : () => set({ tim: undefined, 'vai-tro': undefined, 'trang-thai': undefined })
        }
      />
      {isCreating && <CreateAccountDialog onClose={() => setIsCreating(false)} />}
    </>
  );
}

function RolesToday({ row }: { readonly row: Row }) {
  const t = useText(administrationText);
  const held = row.roles.filter(({ tense }) => tense === 'HELD');
  if (held.length === 0) return t.accounts.noRoles;
  return held
    .map(({ role, department }) => (department === null ? t.roles[role] : t.roleIn(t.roles[role], department.name)))
    .join('; ');
}
