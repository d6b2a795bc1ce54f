import { useText } from '../../../lib/text/language.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { amendmentText } from '../text.ts';
import type { CorrectedPlaceFragment } from './decision-amendments.gql.ts';

interface CorrectedPlacesProps {
  readonly caption: string;
  readonly places: readonly CorrectedPlaceFragment[];
  /** Of a decision that was corrected: by which other ones. */
  readonly withPaper: boolean;
}

/** What was written and what is to be read instead, place by place. */
export function CorrectedPlaces({ caption, places, withPaper }: CorrectedPlacesProps) {
  const t = useText(amendmentText);
  const columns: readonly Column<CorrectedPlaceFragment>[] = [
    { key: 'line', header: t.columns.line, align: 'end', width: '7rem', cell: (place) => place.lineOrdinal },
    { key: 'field', header: t.columns.field, isRowHeader: true, cell: (place) => t.fields[place.field] },
    { key: 'before', header: t.columns.before, cell: ({ before }) => (before === '' ? t.empty : before) },
    { key: 'after', header: t.columns.after, cell: ({ after }) => (after === '' ? t.taken : after) },
    ...(withPaper
      ? [{ key: 'by', header: t.columns.by, cell: (place: CorrectedPlaceFragment) => place.documentNumber ?? '–' }]
      : []),
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={places}
      keyOf={(place) => place.id}
      empty={{ message: t.problems.nothing }}
    />
  );
}
