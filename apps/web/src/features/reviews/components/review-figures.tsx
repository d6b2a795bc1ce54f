import { TARGET_STATE_NAMES, type TargetState } from '@thidua/domain/movements';
import { RATING_NAMES } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import type { ShownReview } from '../pages/review-page.tsx';
import { reviewText } from '../text.ts';
import styles from './reviews.module.css';

type Row = ShownReview['figures'][number];

/** Where the targets stand: today in a draft, on the day of sending in what was sent, with what differs today. */
export function ReviewFigures({ review: { figures, asOf } }: { readonly review: ShownReview }) {
  const t = useText(reviewText);
  const viewer = useViewer();
  const isSent = asOf !== null;
  const columns: readonly Column<Row>[] = [
    { key: 'code', header: t.columns.code, width: '5rem', cell: ({ code }) => code },
    {
      key: 'target',
      header: t.columns.target,
      isRowHeader: true,
      cell: ({ title, targetId }) => <Link to={hrefs.target(targetId)}>{title}</Link>,
    },
    { key: 'value', header: t.columns.value, width: '9rem', align: 'end', cell: valueOf },
    { key: 'wanted', header: t.columns.wanted, width: '6rem', align: 'end', cell: ({ wanted }) => wanted ?? '–' },
    { key: 'base', header: t.columns.base, width: '6rem', align: 'end', cell: ({ base }) => base ?? '–' },
    { key: 'state', header: t.columns.state, width: '11rem', cell: ({ state }) => stateName(state) },
    ...(isSent
      ? [
          {
            key: 'now',
            header: t.columns.now,
            width: '11rem',
            cell: (row: Row) =>
              row.isChanged ? (
                <span className={styles['changed']}>
                  {row.stateNow === null ? t.gone : `${row.valueNow ?? '–'}, ${stateName(row.stateNow)}`}
                </span>
              ) : (
                t.sameAsSent
              ),
          },
        ]
      : []),
  ];
  return (
    <Card title={t.figures}>
      <p className={styles['quiet']}>
        {isSent ? t.figuresOf(formatDate(asOf)) : t.figuresToday(formatDate(viewer.today))}
      </p>
      {isSent && <p className={styles['quiet']}>{t.changed(figures.filter(({ isChanged }) => isChanged).length)}</p>}
      <DataTable
        caption={t.figures}
        columns={columns}
        rows={figures}
        keyOf={(row) => row.targetId}
        empty={{ message: '–' }}
      />
    </Card>
  );
}

function valueOf({ value, rating }: Row): string {
  if (rating !== null) return RATING_NAMES[rating];
  return value === null ? '–' : String(value);
}

function stateName(state: TargetState): string {
  return TARGET_STATE_NAMES[state];
}
