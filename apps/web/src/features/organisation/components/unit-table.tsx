import type { PlainDate } from '@thidua/domain/kernel';
import { isRatedOrganisation } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { IconChevronDown, IconChevronUp } from '../../../ui/icons.ts';
import type { StructureQuery } from '../pages/structure.gql.ts';
import { organisationText } from '../text.ts';
import styles from './organisation.module.css';

type Unit = StructureQuery['organisationOn'][number];

interface UnitTableProps {
  readonly title: string;
  readonly units: readonly Unit[];
  readonly on: PlainDate;
  readonly empty: string;
  readonly canReorder: boolean;
  readonly onMove: (id: string, by: -1 | 1) => void;
}

/** The departments of one family on the day, in the order of the chart. */
export function UnitTable({ title, units, on, empty, canReorder, onMove }: UnitTableProps) {
  const t = useText(organisationText);
  const { columns: words } = t.structure;
  const order: Column<Unit> = {
    key: 'order',
    header: t.structure.order,
    isOnlyControls: true,
    cell: ({ id, name }) => (
      <span className={styles['moves']}>
        {id !== units[0]?.id && (
          <IconButton
            size="small"
            label={t.structure.moveUp(name)}
            icon={<IconChevronUp size={18} stroke={1.75} aria-hidden />}
            onClick={() => onMove(id, -1)}
          />
        )}
        {id !== units.at(-1)?.id && (
          <IconButton
            size="small"
            label={t.structure.moveDown(name)}
            icon={<IconChevronDown size={18} stroke={1.75} aria-hidden />}
            onClick={() => onMove(id, 1)}
          />
        )}
      </span>
    ),
  };
  const columns: readonly Column<Unit>[] = [
    {
      key: 'name',
      header: words.name,
      isRowHeader: true,
      cell: ({ id, name }) => <Link to={hrefs.unit(id, on)}>{name}</Link>,
    },
    { key: 'shortName', header: words.shortName, cell: ({ shortName }) => shortName },
    { key: 'code', header: words.code, cell: ({ code }) => code },
    {
      key: 'head',
      header: words.head,
      cell: ({ head, kind }) =>
        head === null ? (
          isRatedOrganisation(kind) ? (
            t.structure.noHead
          ) : (
            t.structure.vacant
          )
        ) : (
          <Link to={hrefs.person(head.id)}>{head.fullName}</Link>
        ),
    },
    { key: 'count', header: words.count, align: 'end', cell: ({ staffCount }) => String(staffCount) },
  ];
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        columns={canReorder ? [...columns, order] : columns}
        rows={units}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => hrefs.unit(id, on)}
        empty={{ message: empty }}
      />
    </Card>
  );
}
