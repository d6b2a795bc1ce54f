import { DELEGATED_DUTIES, DELEGATION_VIEWS } from '@thidua/domain/accounts';
import { isOneOf } from '@thidua/domain/kernel';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { useListParams } from '../../../lib/list-params.ts';
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

/** Who acts in whose stead: what waits, holds, comes and is over. */
export function DelegationsPage() {
  const t = useText(delegationText);
  const viewer = useViewer();
  const [params] = useSearchParams();
  const { set } = useListParams();
  const [isProposing, setIsProposing] = useState(false);
  const askedView = params.get('tinh-trang') ?? '';
  const askedDuty = params.get('viec') ?? '';
  const view = isOneOf(DELEGATION_VIEWS, askedView) ? askedView : undefined;
  const duty = isOneOf(DELEGATED_DUTIES, askedDuty) ? askedDuty : undefined;
  const variables = { ...(view === undefined ? {} : { view }), ...(duty === undefined ? {} : { duty }) };
  const { refetch, table } = usePagedList(DelegationsPageDocument, variables, (answer) => answer.delegations);

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
          onChange={(value) => set({ 'tinh-trang': value })}
        />
        <SelectField
          label={t.duty}
          isLabelHidden
          placeholder={t.anyDuty}
          isClearable
          options={DELEGATED_DUTIES.map((value) => ({ value, label: t.duties[value] }))}
          value={duty}
          onChange={(value) => set({ viec: value })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption}
        columns={delegationColumns(t, refetch)}
        {...table}
        keyOf={({ id }) => id}
        empty={{ message: view === undefined ? t.empty : t.emptyView }}
        onClearFilters={
          view === undefined && duty === undefined ? undefined : () => set({ 'tinh-trang': undefined, viec: undefined })
        }
      />
      {isProposing && <ProposeDelegationDialog onChanged={refetch} onClose={() => setIsProposing(false)} />}
    </>
  );
}
