import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';

import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { AccountActs } from '../actions/account-acts.tsx';
import styles from '../administration.module.css';
import { heldRoleColumns } from '../components/held-role-columns.tsx';
import { proposalColumns } from '../components/proposal-columns.tsx';
import { administrationText } from '../text.ts';
import { AccountPageDocument, type AccountPageQuery } from './account-page.gql.ts';

/** One account: who uses it, its roles over time, and everything that was asked for it. */
export function AccountPage() {
  const t = useText(administrationText);
  const { accountId = '' } = useParams();
  const { data, error, refetch } = useQuery(AccountPageDocument, {
    variables: { id: accountId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.accounts.title}>
      {({ account }) => <AccountRecord account={account} onChanged={() => void refetch()} />}
    </QueryState>
  );
}

interface AccountRecordProps {
  readonly account: AccountPageQuery['account'];
  readonly onChanged: () => void;
}

function AccountRecord({ account, onChanged }: AccountRecordProps) {
  const t = useText(administrationText);
  const { staff } = account;
  return (
    <>
      <PageHeader
        title={account.displayName}
        windowTitle={t.account.windowTitle(account.displayName)}
        crumbs={[{ label: t.accounts.title, to: hrefs.accounts() }, { label: account.username }]}
        lead={
          staff === null ? t.accounts.technical : [staff.post, staff.department?.name].filter((part) => part).join(', ')
        }
        actions={<AccountActs account={account} onChanged={onChanged} />}
      />
      <div className={styles['cards']}>
        {account.disabledAt !== null && (
          <Notice kind="warning">{t.account.disabledAt(formatDateTime(account.disabledAt))}</Notice>
        )}
        <Card title={t.account.roles}>
          <DataTable
            caption={t.account.rolesCaption}
            columns={heldRoleColumns(t, onChanged)}
            rows={account.roles}
            keyOf={({ id }) => id}
            empty={{ message: t.account.noRoles }}
          />
        </Card>
        <Card title={t.account.history}>
          <DataTable
            caption={t.proposals.caption}
            columns={proposalColumns(t, { isOfOneAccount: true, onChanged })}
            rows={account.roleProposals}
            keyOf={({ id }) => id}
            empty={{ message: t.account.noHistory }}
          />
        </Card>
        <Card title={t.account.facts}>
          <DescriptionList
            items={[
              { term: t.account.username, detail: account.username },
              {
                term: t.account.person,
                detail: staff === null ? null : <Link to={hrefs.person(staff.id)}>{staff.fullName}</Link>,
              },
              { term: t.account.createdAt, detail: formatDateTime(account.createdAt) },
              {
                term: t.account.lastSeen,
                detail: account.lastSeenAt === null ? t.accounts.never : formatDateTime(account.lastSeenAt),
              },
              { term: t.account.password, detail: <PasswordState account={account} /> },
              ...(account.recentFailures === null
                ? []
                : [{ term: t.account.failures, detail: t.account.failuresOf(account.recentFailures) }]),
            ]}
          />
        </Card>
      </div>
    </>
  );
}

/** Never the password: only whose it is and until when it opens the door. */
function PasswordState({ account }: Pick<AccountRecordProps, 'account'>) {
  const t = useText(administrationText);
  if (account.oneTimePasswordUntil !== null)
    return t.account.passwordOnce(formatDateTime(account.oneTimePasswordUntil));
  if (account.passwordChangedAt !== null) return t.account.passwordOwn(formatDateTime(account.passwordChangedAt));
  return t.account.passwordUnset;
}
