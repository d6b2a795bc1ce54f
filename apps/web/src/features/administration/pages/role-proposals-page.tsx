import { useSearchParams } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { proposalColumns } from '../components/proposal-columns.tsx';
import { administrationText } from '../text.ts';
import { RoleProposalsPageDocument } from './role-proposals-page.gql.ts';

/** Roles that were asked for: those that wait for somebody, and those that are settled. */
export function RoleProposalsPage() {
  const t = useText(administrationText);
  const [params, setParams] = useSearchParams();
  const isOpen = params.get('the') !== 'da-xong';
  const { refetch, table } = usePagedList(RoleProposalsPageDocument, { isOpen }, (answer) => answer.roleProposals);
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
          columns={proposalColumns(t, { isOfOneAccount: false, onChanged: refetch })}
          {...table}
          keyOf={({ id }) => id}
          empty={{ message: isOpen ? t.proposals.empty : t.proposals.emptySettled }}
        />
      </Tabs>
    </>
  );
}
