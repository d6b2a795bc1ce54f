import { useQuery } from '@apollo/client/react';
import { DELEGATED_DUTIES, DELEGATION_VIEWS } from '@thidua/domain/accounts';
import { isOneOf } from '@thidua/domain/kernel';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { ProposeDelegationDialog } from '../actions/propose-delegation-dialog.tsx';
import { delegationColumns } from '../components/delegation-columns.tsx';
import { delegationText } from '../text.ts';
import { DelegationsPageDocument } from './delegations-page.gql.ts';

/** Apollo's network status while “Xem thêm” runs. */
const FETCH_MORE = 3;

/** Who acts in whose stead: what waits, holds, comes and is over. */
export function DelegationsPage() {
  const t = useText(delegationText);
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const [isProposing, setIsProposing] = useState(false);
  const askedView = params.get('tinh-trang') ?? '';
  const askedDuty = params.get('viec') ?? '';
  const view = isOneOf(DELEGATION_VIEWS, askedView) ? askedView : undefined;
  const duty = isOneOf(DELEGATED_DUTIES, askedDuty) ? askedDuty : undefined;
  const variables = { ...(view === undefined ? {} : { view }), ...(duty === undefined ? {} : { duty }) };
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(DelegationsPageDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const list = (data ?? previousData)?.delegations;

  function set(name: string, value: string | undefined): void {
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        if (value === undefined) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  }

  return (
    <>
      <PageHeader
        title={t.title}
        lead={<p>{t.lead}</p>}
        actions={
          <>
            <ExportMenu list="delegations" variables={variables} />
            {may(viewer, 'delegation:propose') && (
              <Button variant="primary" onClick={() => setIsProposing(true)}>
                {t.propose.open}
              </Button>
            )}
          </>
        }
      />
      <FilterBar label={t.filters}>
        <SelectField
          label={t.view}
          isLabelHidden
          placeholder={t.anyView}
          isClearable
          options={DELEGATION_VIEWS.map((value) => ({ value, label: t.views[value] }))}
          value={view}
          onChange={(value) => set('tinh-trang', value)}
        />
        <SelectField
          label={t.duty}
          isLabelHidden
          placeholder={t.anyDuty}
          isClearable
          options={DELEGATED_DUTIES.map((value) => ({ value, label: t.duties[value] }))}
          value={duty}
          onChange={(value) => set('viec', value)}
        />
      </FilterBar>
      <DataTable
        caption={t.caption}
        columns={delegationColumns(t, () => void refetch())}
        rows={list?.nodes ?? []}
        keyOf={({ id }) => id}
        state={
          error !== undefined
            ? { code: errorCodeOf(error), onRetry: () => void refetch() }
            : list === undefined
              ? 'loading'
              : 'ready'
        }
        empty={{ message: view === undefined ? t.empty : t.emptyView }}
        onClearFilters={view === undefined && duty === undefined ? undefined : () => setParams({}, { replace: true })}
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
      {isProposing && (
        <ProposeDelegationDialog onChanged={() => void refetch()} onClose={() => setIsProposing(false)} />
      )}
    </>
  );
}
