import { isOneOf } from '@thidua/domain/kernel';
import { POSTING_STATUSES, PUBLIC_POSTING_STATUSES } from '@thidua/domain/postings';
import { useState } from 'react';
import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDate } from '../../../lib/format/index.ts';
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
import { WriteDialog } from '../acts/write-dialog.tsx';
import { Countdown } from '../components/countdown.tsx';
import { PostingChip } from '../components/posting-chip.tsx';
import { postingText, type PostingWords } from '../text.ts';
import { PostingsPageDocument, type PostingsPageQuery } from './postings-page.gql.ts';

type Row = PostingsPageQuery['postings']['nodes'][number];

/** The public postings of the year, the one that ends last at the top. */
export function PostingsPage() {
  const t = useText(postingText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  const [isWriting, setIsWriting] = useState(false);
  const mayKeep = may(viewer, 'posting:keep');
  const word = get('trang-thai').toUpperCase();
  const status = isOneOf(POSTING_STATUSES, word) ? word : undefined;
  const filter = status === undefined ? {} : { statuses: [status] };
  const variables = { year, filter };
  const { table } = usePagedList(PostingsPageDocument, variables, (answer) => answer.postings);
  const [first] = table.rows;
  // Numbers of comments are for whoever reads them all.
  const readsAll = mayKeep || (first !== undefined && first.commentCount !== null);
  return (
    <>
      <ListHeader
        title={t.title}
        exported={{ list: 'postings', variables }}
        add={mayKeep ? { label: t.write.open, onAdd: () => setIsWriting(true) } : undefined}
      />
      <FilterBar label={t.filters}>
        <ChoiceFilter
          label={t.columns.status}
          any={t.anyStatus}
          values={readsAll ? POSTING_STATUSES : PUBLIC_POSTING_STATUSES}
          words={t.status}
          value={status}
          onChange={(next) => set({ 'trang-thai': next?.toLowerCase() })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columnsOf(t, readsAll)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.posting(row.id)}
        empty={{ message: t.none(year) }}
        onClearFilters={status === undefined ? undefined : () => set({ 'trang-thai': undefined })}
      />
      {isWriting && <WriteDialog year={year} onClose={() => setIsWriting(false)} />}
    </>
  );
}

function columnsOf(t: PostingWords, readsAll: boolean): readonly Column<Row>[] {
  const comments: Column<Row> = {
    key: 'comments',
    header: t.columns.comments,
    width: '12rem',
    cell: ({ commentCount, waitingCount }) => t.commentsOf(commentCount ?? 0, waitingCount ?? 0),
  };
  return [
    {
      key: 'title',
      header: t.columns.title,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.posting(row.id)}>{row.title}</Link>,
    },
    {
      key: 'days',
      header: t.columns.days,
      width: '20rem',
      cell: ({ fromOn, dueOn }) => t.fromTo(formatDate(fromOn), formatDate(dueOn)),
    },
    { key: 'lines', header: t.columns.lines, width: '6rem', align: 'end', cell: ({ lineCount }) => String(lineCount) },
    ...(readsAll ? [comments] : []),
    {
      key: 'status',
      header: t.columns.status,
      width: '15rem',
      cell: (row) => (
        <>
          <PostingChip status={row.status} isOver={row.isOver} /> <Countdown {...row} />
        </>
      ),
    },
  ];
}
