import { mostOfGroup } from '@thidua/domain/blocks';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { pointsText } from '../logic/points-text.ts';
import type { ShownSheet } from '../pages/sheet-page.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';

interface Row {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly points: string;
  readonly isGroup: boolean;
}

/** What gives points, group by group, and what tells equal members apart. */
export function CriteriaCard({ sheet }: { readonly sheet: ShownSheet }) {
  const t = useText(blockSheetText);
  const rows: readonly Row[] = sheet.groups.flatMap((group, index) => [
    {
      id: group.id,
      number: String(index + 1),
      title: group.kind === 'BASE' ? group.title : t.withKind(group.title, t.kind[group.kind]),
      points: pointsText(mostOfGroup(group)),
      isGroup: true,
    },
    ...group.criteria.map(({ id, title, maxHundredths }, place) => ({
      id,
      number: `${index + 1}.${place + 1}`,
      title,
      points: pointsText(maxHundredths),
      isGroup: false,
    })),
  ]);
  const columns: readonly Column<Row>[] = [
    {
      key: 'criterion',
      header: t.columns.criterion,
      isRowHeader: true,
      cell: ({ number, title, isGroup }) =>
        isGroup ? <strong>{`${number}. ${title}`}</strong> : `${number}. ${title}`,
    },
    {
      key: 'max',
      header: t.columns.max,
      width: '8rem',
      align: 'end',
      cell: ({ points, isGroup }) => (isGroup ? <strong>{points}</strong> : points),
    },
  ];
  return (
    <Card title={t.sections.criteria} actions={<ExportMenu list="block-sheet" variables={{ id: sheet.id }} />}>
      <div className={styles['sheets']}>
        <p className={styles['row']}>
          <span>{t.write.total(pointsText(sheet.baseHundredths))}</span>
          <span>{`${t.tieRule}: ${t.tie[sheet.tieRule]}`}</span>
        </p>
        <DataTable
          caption={t.sections.criteria}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          empty={{ message: t.write.empty }}
        />
      </div>
    </Card>
  );
}
