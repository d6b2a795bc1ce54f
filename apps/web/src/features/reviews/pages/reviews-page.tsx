import { isOneOf } from '@thidua/domain/kernel';
import { REVIEW_KINDS, type ReviewKind, type ReviewStatus } from '@thidua/domain/reviews';
import { useState } from 'react';
import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { ListHeader } from '../../../ui/list-header.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { StartReviewDialog } from '../acts/start-review-dialog.tsx';
import { reviewText } from '../text.ts';
import { ReviewsPageDocument, type ReviewsPageQuery } from './reviews-page.gql.ts';

type Row = ReviewsPageQuery['movementReviews']['nodes'][number];

export const REVIEW_FAMILIES = {
  DRAFT: 'draft',
  SENT: 'issued',
  DISCARDED: 'gone',
} as const satisfies Record<ReviewStatus, StatusFamily>;

/** The reviews of a year: drafts, and what was sent to whom with the figures of which day. */
export function ReviewsPage() {
  const t = useText(reviewText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  const [isStarting, setIsStarting] = useState(false);
  const kind = kindOf(get('loai'));
  const variables = { year, ...(kind === undefined ? {} : { kind }) };
  const { table } = usePagedList(ReviewsPageDocument, variables, (answer) => answer.movementReviews);
  const columns: readonly Column<Row>[] = [
    {
      key: 'title',
      header: t.columns.title,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.review(row.id)}>{row.title}</Link>,
    },
    { key: 'kind', header: t.columns.kind, width: '9rem', cell: (row) => t.kind[row.kind] },
    { key: 'receiver', header: t.columns.receiver, width: '16rem', cell: ({ receiver }) => receiver || '–' },
    {
      key: 'status',
      header: t.columns.status,
      width: '9rem',
      cell: (row) => <StatusChip family={REVIEW_FAMILIES[row.status]}>{t.status[row.status]}</StatusChip>,
    },
    {
      key: 'asOf',
      header: t.columns.asOf,
      width: '9rem',
      cell: ({ asOf }) => (asOf === null ? '–' : formatDate(asOf)),
    },
    {
      key: 'sent',
      header: t.columns.sent,
      width: '11rem',
      isHiddenOnPhone: true,
      cell: ({ sentAt }) => (sentAt === null ? '–' : formatDateTime(sentAt)),
    },
  ];
  return (
    <>
      <ListHeader
        title={t.title}
        exported={{ list: 'reviews', variables }}
        add={may(viewer, 'review:write') ? { label: t.start.open, onAdd: () => setIsStarting(true) } : undefined}
      />
      <FilterBar label={t.filters}>
        <ChoiceFilter
          label={t.columns.kind}
          any={t.anyKind}
          values={REVIEW_KINDS}
          words={t.kind}
          value={kind}
          onChange={(chosen) => set({ loai: chosen?.toLowerCase() })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columns}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.review(row.id)}
        empty={{ message: t.none(year) }}
        onClearFilters={kind === undefined ? undefined : () => set({ loai: undefined })}
      />
      {isStarting && <StartReviewDialog year={year} onClose={() => setIsStarting(false)} />}
    </>
  );
}

function kindOf(slug: string): ReviewKind | undefined {
  const word = slug.toUpperCase();
  return isOneOf(REVIEW_KINDS, word) ? word : undefined;
}
