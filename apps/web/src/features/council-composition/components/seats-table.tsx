import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownSeat } from '../pages/councils-page.tsx';
import { compositionText, type CompositionWords } from '../text.ts';

interface SeatsTableProps {
  readonly caption: string;
  readonly seats: readonly ShownSeat[];
  /** Marks who could not take part in a meeting today. */
  readonly marksRoles?: boolean;
}

/** Who holds which seat, with which vote and from when to when. */
export function SeatsTable({ caption, seats, marksRoles = false }: SeatsTableProps) {
  const t = useText(compositionText);
  return (
    <DataTable
      caption={caption}
      columns={columnsOf(t, marksRoles)}
      rows={seats}
      keyOf={({ id }) => id}
      empty={{ message: t.members.empty }}
    />
  );
}

function columnsOf(t: CompositionWords, marksRoles: boolean): readonly Column<ShownSeat>[] {
  return [
    {
      key: 'name',
      header: t.members.name,
      isRowHeader: true,
      cell: ({ staff, leftBodyOn, mayTakePart }) => (
        <>
          <Link to={hrefs.person(staff.id)}>{staff.fullName}</Link>
          {leftBodyOn !== null && <StatusChip family="need">{t.members.left(formatDate(leftBodyOn))}</StatusChip>}
          {marksRoles && leftBodyOn === null && mayTakePart === false && (
            <StatusChip family="wait">{t.members.noRole}</StatusChip>
          )}
        </>
      ),
    },
    { key: 'role', header: t.members.role, width: '17rem', cell: ({ role }) => t.role[role] },
    {
      key: 'place',
      header: t.members.place,
      width: '20rem',
      cell: ({ staff }) => [staff.post, staff.department?.name].filter(Boolean).join(', '),
    },
    {
      key: 'vote',
      header: t.members.vote,
      width: '7rem',
      cell: ({ hasVote }) => (hasVote ? t.members.hasVote : t.members.noVote),
    },
    {
      key: 'period',
      header: t.members.period,
      width: '12rem',
      cell: ({ validFrom, validTo }) =>
        validTo === null
          ? t.members.since(formatDate(validFrom))
          : t.members.between(formatDate(validFrom), formatDate(validTo)),
    },
  ];
}
