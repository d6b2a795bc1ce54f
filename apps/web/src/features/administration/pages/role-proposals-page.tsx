import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { proposalColumns } from '../components/proposal-columns.tsx';
import { administrationText } from '../text.ts';
import { RoleProposalsPageDocument } from './role-proposals-page.gql.ts';

/** Apollo's network status while “Xem thêm” runs. */
const FETCH_MORE = 3;

/** Roles that were asked for: those that wait for somebody, and those that are settled. */
export function RoleProposalsPage() {
  const t = useText(administrationText);
  const [params, setParams] = useSearchParams();
  const isOpen = params.get('the') !== 'da-xong';
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(RoleProposalsPageDocument, {
    variables: { isOpen },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.roleProposals;
  return (
    <>
      <PageHeader
        title={t.proposals.title}
        lead={<p>{t.proposals.lead}</p>}
        actions={<ExportMenu list="role-proposals" variables={{ isOpen }} />}
      />
      <Tabs
        label={t.proposals.tabs}
        tabs={[
          { slug: 'dang-xu-ly', label: t.proposals.open },
          { slug: 'da-xong', label: t.proposals.settled },
        ]}
        current={isOpen ? 'dang-xu-ly' : 'da-xong'}
        onChange={(slug) => setParams(slug === 'da-xong' ? { the: slug } : {}, { replace: true })}
      >
        <DataTable
          caption={t.proposals.caption}
          columns={proposalColumns(t, { isOfOneAccount: false, onChanged: () => void refetch() })}
          rows={list?.nodes ?? []}
          keyOf={({ id }) => id}
          state={
            error !== undefined
              ? { code: errorCodeOf(error), onRetry: () => void refetch() }
              : list === undefined
                ? 'loading'
                : 'ready'
          }
          empty={{ message: isOpen ? t.proposals.empty : t.proposals.emptySettled }}
          paging={
            list === undefined
              ? undefined
              : {
                  totalCount: list.totalCount,
                  hasMore: list.pageInfo.hasNextPage,
                  isLoadingMore: networkStatus === FETCH_MORE,
                  onLoadMore: () => void fetchMore({ variables: { after: list.pageInfo.endCursor } }),
                }
          }
        />
      </Tabs>
    </>
  );
}
