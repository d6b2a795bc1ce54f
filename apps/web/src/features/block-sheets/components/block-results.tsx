import { Link } from 'react-router';

import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { pointsText } from '../logic/points-text.ts';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { MemberName } from './member-name.tsx';

interface Standing {
  readonly rank: number | null;
  readonly totalHundredths: number | null;
  readonly member: { readonly id: string; readonly name: string; readonly isOwnBody: boolean };
}

interface Result {
  readonly id: string;
  readonly year: number;
  readonly standings: readonly Standing[];
}

interface Row {
  readonly member: Standing['member'];
  readonly byYear: ReadonlyMap<number, Standing>;
}

/** What came of several years side by side, the own body first. */
export function BlockResults({ results }: { readonly results: readonly Result[] }) {
  const t = useText(blockSheetText);
  const columns: readonly Column<Row>[] = [
    {
      key: 'member',
      header: t.columns.member,
      isRowHeader: true,
      cell: ({ member }) => <MemberName member={member} />,
    },
    ...results.map(({ year }) => ({
      key: String(year),
      header: t.results.year(year),
      width: '12rem',
      cell: ({ byYear }: Row) => {
        const standing = byYear.get(year);
        if (standing === undefined) return <span className={styles['quiet']}>{t.results.absent}</span>;
        const { rank, totalHundredths } = standing;
        if (rank === null || totalHundredths === null) return t.unranked;
        return (
          <span className={styles['number']}>{t.results.cell(formatNumber(rank, 0), pointsText(totalHundredths))}</span>
        );
      },
    })),
  ];
  if (results.length === 0) {
    return (
      <Card title={t.results.heading}>
        <p className={styles['quiet']}>{t.results.none}</p>
      </Card>
    );
  }
  return (
    <Card
      title={t.results.heading}
      actions={
        <span className={styles['row']}>
          {results.map(({ id, year }) => (
            <Link key={id} to={hrefs.blockSheet(id)}>
              {t.results.year(year)}
            </Link>
          ))}
        </span>
      }
    >
      <DataTable
        caption={t.results.heading}
        columns={columns}
        rows={rowsOf(results)}
        keyOf={({ member }) => member.id}
        empty={{ message: t.results.none }}
      />
    </Card>
  );
}

/** Everybody who ever stood in a ranking; the own body first, the others in the order of the newest one. */
function rowsOf(results: readonly Result[]): readonly Row[] {
  const standings = results.flatMap(({ year, standings: all }) => all.map((standing) => ({ year, standing })));
  const byMember = Map.groupBy(standings, ({ standing }) => standing.member.id);
  const rows = [...byMember.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ member: first.standing.member, byYear: new Map(own.map(({ year, standing }) => [year, standing])) }];
  });
  return rows.toSorted((a, b) => Number(b.member.isOwnBody) - Number(a.member.isOwnBody));
}
