import { Link } from 'react-router';

import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { pointsText } from '../logic/points-text.ts';
import type { ShownSheet } from '../pages/sheet-page.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { MemberName } from './member-name.tsx';
import { STAGE_FAMILIES } from './sheet-families.ts';

type Entry = ShownSheet['entries'][number];

/** The members whose points the viewer may read: where they stand, what they gave themselves, what the leader gave them. */
export function EntriesCard({ sheet }: { readonly sheet: ShownSheet }) {
  const t = useText(blockSheetText);
  const isScoring = sheet.status === 'SCORING';
  const points = (hundredths: number, missing: number) =>
    missing === 0 ? (
      pointsText(hundredths)
    ) : (
      <>
        {pointsText(hundredths)}
        <span className={styles['quiet']}>{` (${t.missing(formatNumber(missing, 0))})`}</span>
      </>
    );
  const columns: readonly Column<Entry>[] = [
    {
      key: 'member',
      header: t.columns.member,
      isRowHeader: true,
      cell: ({ id, member }) => (
        <Link to={hrefs.blockEntry(id)}>
          <MemberName member={member} />
        </Link>
      ),
    },
    {
      key: 'stage',
      header: t.columns.stage,
      width: '15rem',
      cell: ({ stage, sentOn }) => (
        <span className={styles['row']}>
          <StatusChip family={STAGE_FAMILIES[stage]}>{t.stage[stage]}</StatusChip>
          {sentOn !== null && <span className={styles['quiet']}>{t.sent(formatDate(sentOn))}</span>}
        </span>
      ),
    },
    {
      key: 'self',
      header: t.columns.self,
      width: '10rem',
      align: 'end',
      cell: ({ selfHundredths, unscored }) => points(selfHundredths, unscored),
    },
    ...(isScoring
      ? []
      : ([
          {
            key: 'appraised',
            header: t.columns.appraised,
            width: '10rem',
            align: 'end',
            cell: ({ appraisedHundredths, unappraised }) => points(appraisedHundredths, unappraised),
          },
          {
            key: 'ranking',
            header: t.columns.ranking,
            width: '14rem',
            cell: ({ unrankedReason, votes }) =>
              unrankedReason === ''
                ? votes === null
                  ? t.ranked
                  : t.votes(formatNumber(votes, 0))
                : `${t.unranked}: ${unrankedReason}`,
          },
        ] satisfies readonly Column<Entry>[])),
  ];
  return (
    <Card title={t.sections.members}>
      <DataTable
        caption={t.sections.members}
        columns={columns}
        rows={sheet.entries}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => hrefs.blockEntry(id)}
        empty={{ message: t.noMembers }}
      />
    </Card>
  );
}
