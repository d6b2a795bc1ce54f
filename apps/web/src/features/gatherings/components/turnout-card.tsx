import type { GatheringKind } from '@thidua/domain/gatherings';

import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import type { ShownGathering } from '../pages/gathering-page.tsx';
import { gatheringText, type GatheringWords } from '../text.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly turnout: ShownGathering['turnout'];
}

/** How many of each division came, and of all. */
export function TurnoutCard({ gathering }: { readonly gathering: ShownGathering }) {
  const t = useText(gatheringText);
  const rows: readonly Row[] = [
    ...gathering.divisionTurnouts.map(({ department, turnout }) => ({ ...department, turnout })),
    { id: 'all', name: t.turnout.all, turnout: gathering.turnout },
  ];
  const { title, caption } = gathering.kind === 'CHARITY' ? t.drive : t.turnout;
  return (
    <Card title={title}>
      <DataTable
        caption={caption}
        columns={columnsOf(t, gathering.kind)}
        rows={rows}
        keyOf={({ id }) => id}
        empty={{ message: t.roll.nobody }}
      />
    </Card>
  );
}

function columnsOf(t: GatheringWords, kind: GatheringKind): readonly Column<Row>[] {
  const column = (key: string, header: string, valueOf: (turnout: Row['turnout']) => number): Column<Row> => ({
    key,
    header,
    width: '7rem',
    align: 'end',
    cell: ({ turnout }) => formatNumber(valueOf(turnout), 0),
  });
  const number = (key: 'invited' | 'present' | 'excused' | 'absent') =>
    column(key, t.turnout[key], (turnout) => turnout[key]);
  // Of a drive people joined in or did not.
  const marks =
    kind === 'CHARITY'
      ? [
          column('present', t.joined.PRESENT, ({ present }) => present),
          column('absent', t.joined.ABSENT, ({ excused, absent }) => excused + absent),
        ]
      : [number('present'), number('excused'), number('absent')];
  return [
    { key: 'name', header: t.turnout.division, isRowHeader: true, cell: ({ name }) => name },
    number('invited'),
    ...marks,
    {
      key: 'share',
      header: t.turnout.share,
      width: '12rem',
      align: 'end',
      cell: ({ turnout }) => shareOf(t, turnout),
    },
  ];
}

function shareOf(t: GatheringWords, { invited, present, excused, absent, presentShare }: Row['turnout']): string {
  if (presentShare !== null) return `${formatNumber(presentShare)}%`;
  return t.turnout.unmarked(formatNumber(invited - present - excused - absent, 0));
}
