import { useQuery } from '@apollo/client/react';
import { BENEFIT_STATES } from '@thidua/domain/benefits';
import { useMemo } from 'react';
import { Link } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { useDocumentTitle } from '../../../lib/document-title.ts';
import { formatDate, formatMoney } from '../../../lib/format/index.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYearAmong } from '../../../lib/year.tsx';
import { Card } from '../../../ui/card.tsx';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { ListHeader } from '../../../ui/list-header.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { BenefitState } from '../components/benefit-state.tsx';
import styles from '../components/benefits.module.css';
import { benefitText, type BenefitWords } from '../text.ts';
import { BenefitsPageDocument, BenefitSummaryDocument, type BenefitsPageQuery } from './benefits-page.gql.ts';

type Row = BenefitsPageQuery['benefitChecks']['nodes'][number];

/** What recognised initiatives brought, of the checks that fall due in a year: for the desks all, for others what is theirs. */
export function BenefitsPage() {
  const t = useText(benefitText);

  const { get, set } = useListParams();
  const nextYear = Number(useViewer().today.slice(0, 4)) + 1;
  // What was recognised this year falls due in the next.
  const year = useYearAmong(useMemo(() => [nextYear], [nextYear]));
  useDocumentTitle(`${t.title} – ${year}`);
  const text = get('tim');
  const state = BENEFIT_STATES.find((each) => each === get('trang-thai').toUpperCase().replaceAll('-', '_'));
  const variables = {
    year,
    filter: { ...(text === '' ? {} : { text }), ...(state === undefined ? {} : { state }) },
  };
  const { table } = usePagedList(BenefitsPageDocument, variables, (answer) => answer.benefitChecks);
  const isFiltered = text !== '' || state !== undefined;
  return (
    <>
      <ListHeader title={t.title} exported={{ list: 'benefits', variables }} add={undefined} />
      <div className={styles['summary']}>
        <Summary year={year} />
      </div>
      <FilterBar label={t.filters}>
        <SearchField label={t.search} value={text} onSearch={(tim) => set({ tim })} />
        <ChoiceFilter
          label={t.columns.state}
          any={t.anyState}
          values={BENEFIT_STATES}
          words={t.states}
          value={state}
          onChange={(chosen) => set({ 'trang-thai': chosen?.toLowerCase().replaceAll('_', '-') })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columnsOf(t)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.initiative(row.initiativeId)}
        empty={{ message: t.none(year) }}
        onClearFilters={isFiltered ? () => set({ tim: undefined, 'trang-thai': undefined }) : undefined}
      />
    </>
  );
}

function Summary({ year }: { readonly year: number }) {
  const t = useText(benefitText);
  const { data, error, refetch } = useQuery(BenefitSummaryDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) {
    return error === undefined ? null : <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  }
  const { confirmedAmount, confirmed, reported, waiting, overdue, notDue } = data.benefitSummary;
  return (
    <Card title={t.summary.title(year)}>
      <DescriptionList
        items={[
          { term: t.summary.amount, detail: <strong>{formatMoney(confirmedAmount)}</strong> },
          { term: t.states.CONFIRMED, detail: t.summary.checks(confirmed) },
          { term: t.summary.reported, detail: t.summary.checks(reported) },
          { term: t.summary.waiting, detail: t.summary.waitingOf(waiting, overdue) },
          { term: t.states.NOT_DUE, detail: t.summary.checks(notDue) },
        ]}
      />
    </Card>
  );
}

function columnsOf(t: BenefitWords): readonly Column<Row>[] {
  return [
    {
      key: 'title',
      header: t.columns.title,
      isRowHeader: true,
      cell: ({ initiativeId, code, title }) => (
        <div>
          <Link to={hrefs.initiative(initiativeId)}>{title}</Link>
          <p className={styles['quiet']}>{code}</p>
        </div>
      ),
    },
    {
      key: 'owner',
      header: t.columns.owner,
      width: '11rem',
      cell: ({ owner, department }) => (
        <div>
          {owner.fullName}
          <p className={styles['quiet']}>{department.name}</p>
        </div>
      ),
    },
    {
      key: 'dueOn',
      header: t.columns.dueOn,
      width: '8rem',
      cell: ({ dueOn, months }) => (
        <div>
          {formatDate(dueOn)}
          <p className={styles['quiet']}>{t.after(months)}</p>
        </div>
      ),
    },
    { key: 'state', header: t.columns.state, width: '11rem', cell: (row) => <BenefitState check={row} /> },
    {
      key: 'amount',
      header: t.columns.amount,
      align: 'end',
      width: '10rem',
      cell: ({ amount }) => (amount === null ? '–' : formatMoney(amount)),
    },
    {
      key: 'words',
      header: t.columns.words,
      width: '16rem',
      cell: ({ words }) => (words === '' ? '–' : <p className={styles['text']}>{words}</p>),
    },
  ];
}
