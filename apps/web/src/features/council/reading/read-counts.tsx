import { Link } from 'react-router';
import { AWARDS } from '@thidua/domain/vocabulary';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import councilStyles from '../council.module.css';
import type { ReadItem } from './reading-tab.tsx';
import { readingText } from './text.ts';

/** How many members have read each dossier; never who has not. */
export function ReadCounts({ items }: { readonly items: readonly ReadItem[] }) {
  const t = useText(readingText);
  const columns: readonly Column<ReadItem>[] = [
    {
      key: 'item',
      header: t.columns.item,
      isRowHeader: true,
      cell: ({ ordinal, nomination }) => (
        <div>
          <Link to={hrefs.nomination(nomination.id)}>{t.item(ordinal, nomination.subjectName)}</Link>
          <div className={councilStyles['quiet']}>{AWARDS[nomination.award].name}</div>
        </div>
      ),
    },
    {
      key: 'read',
      header: t.columns.read,
      width: '8rem',
      cell: ({ reading }) => t.countOf(reading.readCount ?? 0, reading.readerCount),
    },
  ];
  return (
    <Card title={t.counts}>
      <p className={councilStyles['quiet']}>{t.countsHint}</p>
      <DataTable
        caption={t.counts}
        columns={columns}
        rows={items}
        keyOf={({ id }) => id}
        empty={{ message: t.noItems }}
      />
    </Card>
  );
}
