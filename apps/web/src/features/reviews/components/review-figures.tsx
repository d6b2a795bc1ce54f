import { Link } from 'react-router';

import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { useIsPhone } from '../../../ui/use-is-phone.ts';
import type { ShownReview } from '../pages/review-page.tsx';
import { reviewText } from '../text.ts';
import { figureNow, reachedWords, wantedWords } from './figure-words.ts';
import styles from './reviews.module.css';

type Row = ShownReview['figures'][number];

const GROUPS = ['COLLECTIVE', 'PERSON', 'TASK'] as const;

/**
 * Where the targets stand: on the day of the review in a draft, as they were sent in what was sent, with what differs today.
 * By group; on a phone the groups are closed, because 25 targets are a long way to the words.
 */
export function ReviewFigures({ review }: { readonly review: ShownReview }) {
  const t = useText(reviewText);
  const isPhone = useIsPhone();
  const { figures, asOf } = review;
  const isSent = asOf !== null;
  const columns: readonly Column<Row>[] = [
    { key: 'code', header: t.columns.code, width: '5rem', cell: ({ code }) => code },
    {
      key: 'target',
      header: t.columns.target,
      isRowHeader: true,
      cell: ({ title, targetId }) => <Link to={hrefs.target(targetId)}>{title}</Link>,
    },
    { key: 'value', header: t.columns.value, width: '9rem', align: 'end', cell: (row) => reachedWords(t, row) },
    { key: 'wanted', header: t.columns.wanted, width: '9rem', align: 'end', cell: (row) => wantedWords(t, row) },
    {
      key: 'base',
      header: t.columns.base,
      width: '6rem',
      align: 'end',
      cell: ({ base }) => (base === null ? '–' : formatNumber(base, 0)),
    },
    { key: 'state', header: t.columns.state, width: '11rem', cell: ({ state }) => t.states[state] },
    ...(isSent
      ? [
          {
            key: 'now',
            header: t.columns.now,
            width: '11rem',
            cell: (row: Row) =>
              row.isChanged ? (
                <span className={styles['changed']}>
                  {row.stateNow === null ? t.gone : figureNow(t, row.valueNow, row.stateNow)}
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
      <DayLine review={review} />
      {isSent && <p className={styles['quiet']}>{t.changed(figures.filter(({ isChanged }) => isChanged).length)}</p>}
      {GROUPS.map((group) => {
        const rows = figures.filter((figure) => figure.group === group);
        if (rows.length === 0) return null;
        const met = rows.filter(({ state }) => state === 'MET' || state === 'EXCEEDED').length;
        return (
          <details key={group} className={styles['group']} open={!isPhone}>
            <summary>
              {t.groups[group]} <span className={styles['count']}>({t.reached(met, rows.length)})</span>
            </summary>
            <DataTable
              caption={`${t.figures}: ${t.groups[group]}`}
              columns={columns}
              rows={rows}
              keyOf={(row) => row.targetId}
              empty={{ message: '–' }}
            />
          </details>
        );
      })}
    </Card>
  );
}

/** Which day the figures are of, and what becomes of them. */
function DayLine({ review: { asOf, figuresOn, figuresDay } }: { readonly review: ShownReview }) {
  const t = useText(reviewText);
  const { today } = useViewer();
  return <p className={styles['quiet']}>{sentence()}</p>;

  function sentence(): string {
    if (asOf !== null) return t.figuresOf(formatDate(asOf));
    if (figuresDay < today) return t.figuresPast(formatDate(figuresDay));
    return figuresOn !== null && figuresOn > today
      ? t.figuresNotYet(formatDate(figuresOn), formatDate(today))
      : t.figuresToday(formatDate(today));
  }
}
