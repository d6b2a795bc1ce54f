import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { pointsText } from '../logic/points-text.ts';
import type { ShownSheet } from '../pages/sheet-page.tsx';
import { blockSheetText } from '../text.ts';
import { MemberName } from './member-name.tsx';

type Standing = ShownSheet['standings'][number];

/** The ranking as it was published. */
export function StandingsCard({ sheet }: { readonly sheet: ShownSheet }) {
  const t = useText(blockSheetText);
  const columns: readonly Column<Standing>[] = [
    {
      key: 'rank',
      header: t.columns.rank,
      width: '9rem',
      cell: ({ rank }) => (rank === null ? t.unranked : formatNumber(rank, 0)),
    },
    {
      key: 'member',
      header: t.columns.member,
      isRowHeader: true,
      cell: ({ member }) => <MemberName member={member} />,
    },
    {
      key: 'total',
      header: t.columns.total,
      width: '9rem',
      align: 'end',
      cell: ({ totalHundredths }) => (totalHundredths === null ? '' : pointsText(totalHundredths)),
    },
  ];
  return (
    <Card title={t.sections.ranking}>
      <DataTable
        caption={t.sections.ranking}
        columns={columns}
        rows={sheet.standings}
        keyOf={({ entryId }) => entryId}
        empty={{ message: t.noMembers }}
      />
    </Card>
  );
}
