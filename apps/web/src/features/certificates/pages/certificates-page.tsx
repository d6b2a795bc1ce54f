import { skipToken, useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { useDocumentTitle } from '../../../lib/document-title.ts';
import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import styles from '../components/certificates.module.css';
import { DeskCards } from '../components/desk-cards.tsx';
import { certificateText, type CertificateWords } from '../text.ts';
import {
  CertificateDeskDocument,
  CertificateDivisionsDocument,
  CertificatesPageDocument,
  type CertificatesPageQuery,
} from './certificates-page.gql.ts';

type Row = CertificatesPageQuery['initiativeCertificates']['nodes'][number];

const FORCE = { con: true, het: false } as const;

/** The book of certificates of a year: for the secretariat with who waits and what is to be printed, for an author the own lines. */
export function CertificatesPage() {
  const t = useText(certificateText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  useDocumentTitle(`${t.title} – ${year}`);
  const mayIssue = may(viewer, 'certificate:issue');
  const { data: divisions } = useQuery(CertificateDivisionsDocument, { variables: { year } });
  const {
    data: desk,
    error: deskError,
    refetch,
  } = useQuery(
    CertificateDeskDocument,
    mayIssue ? { variables: { year }, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const text = get('tim');
  const departmentId = get('phong') === '' ? undefined : get('phong');
  const force = get('gia-tri');
  const isInForce = force === 'con' || force === 'het' ? FORCE[force] : undefined;
  const variables = {
    year,
    filter: {
      ...(text === '' ? {} : { text }),
      ...(departmentId === undefined ? {} : { departmentId }),
      ...(isInForce === undefined ? {} : { isInForce }),
    },
  };
  const { table } = usePagedList(CertificatesPageDocument, variables, (answer) => answer.initiativeCertificates);
  const isFiltered = text !== '' || departmentId !== undefined || isInForce !== undefined;
  return (
    <>
      <PageHeader
        title={t.title}
        crumbs={[{ label: t.initiatives, to: hrefs.initiatives(year) }, { label: t.title }]}
        actions={<ExportMenu list="certificates" variables={variables} />}
      />
      {deskError !== undefined && <InlineError code={errorCodeOf(deskError)} onRetry={() => void refetch()} />}
      {desk !== undefined && <DeskCards desk={desk.certificateDesk} />}
      <FilterBar label={t.filters}>
        <SearchField label={t.search} value={text} onSearch={(tim) => set({ tim })} />
        <SelectField
          label={t.division}
          isLabelHidden
          placeholder={t.anyDivision}
          isClearable
          options={(divisions?.departments ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={departmentId}
          onChange={(phong) => set({ phong })}
        />
        <SelectField
          label={t.force}
          isLabelHidden
          placeholder={t.anyForce}
          isClearable
          isSearchable={false}
          options={[
            { value: 'con', label: t.inForce },
            { value: 'het', label: t.revoked },
          ]}
          value={isInForce === undefined ? undefined : force}
          onChange={(value) => set({ 'gia-tri': value })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columnsOf(t)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.initiative(row.initiativeId)}
        empty={{ message: t.none(year) }}
        onClearFilters={isFiltered ? () => set({ tim: undefined, phong: undefined, 'gia-tri': undefined }) : undefined}
      />
    </>
  );
}

function columnsOf(t: CertificateWords): readonly Column<Row>[] {
  return [
    {
      key: 'number',
      header: t.columns.number,
      width: '5rem',
      align: 'end',
      cell: ({ number }) => <span className={styles['number']}>{formatNumber(number, 0)}</span>,
    },
    {
      key: 'holder',
      header: t.columns.holder,
      isRowHeader: true,
      width: '16rem',
      cell: ({ holder, revokedOn }) => (
        <div>
          {holder.fullName}
          <p className={styles['quiet']}>{holder.workplace}</p>
          {revokedOn !== null && <StatusChip family="gone">{t.revokedFrom(formatDate(revokedOn))}</StatusChip>}
        </div>
      ),
    },
    {
      key: 'initiative',
      header: t.columns.initiative,
      cell: ({ initiativeId, initiativeCode, initiativeTitle }) => (
        <div>
          <Link to={hrefs.initiative(initiativeId)}>{initiativeTitle}</Link>
          <p className={styles['quiet']}>{initiativeCode}</p>
        </div>
      ),
    },
    {
      key: 'decision',
      header: t.columns.decision,
      width: '13rem',
      isHiddenOnPhone: true,
      cell: ({ decisionNumber, decidedOn }) => t.decision(decisionNumber, formatDate(decidedOn)),
    },
    { key: 'issuedOn', header: t.columns.issuedOn, width: '8rem', cell: ({ issuedOn }) => formatDate(issuedOn) },
  ];
}
