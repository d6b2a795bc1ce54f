import { AWARDS } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import type { PraiseLine } from '../pages/timely-praise-page.tsx';
import { timelinessText, type TimelinessWords } from '../text.ts';

interface PraiseLinesProps {
  readonly caption: string;
  readonly lines: readonly PraiseLine[];
  readonly none: string;
  readonly isDecided: boolean;
}

/** What was rewarded or waits, the longest first. */
export function PraiseLines({ caption, lines, none, isDecided }: PraiseLinesProps) {
  const t = useText(timelinessText);
  return (
    <DataTable
      caption={caption}
      columns={columnsOf(t, isDecided)}
      rows={lines}
      keyOf={({ key }) => key}
      empty={{ message: none }}
    />
  );
}

function columnsOf(t: TimelinessWords, isDecided: boolean): readonly Column<PraiseLine>[] {
  return [
    { key: 'subject', header: t.columns.subject, isRowHeader: true, cell: (line) => <Subject line={line} /> },
    { key: 'division', header: t.columns.division, width: '14rem', cell: ({ department }) => department.name },
    {
      key: 'award',
      header: t.columns.award,
      width: '14rem',
      cell: ({ award }) => (award === null ? t.roleModel : AWARDS[award].name),
    },
    {
      key: 'from',
      header: t.columns.from,
      width: '14rem',
      cell: ({ from, base }) => (from === null || base === null ? t.noStart : t.from(formatDate(from), t.base[base])),
    },
    ...(isDecided
      ? [
          {
            key: 'decision',
            header: t.columns.decision,
            width: '11rem',
            cell: ({ decisionNumber, decidedOn }: PraiseLine) =>
              decisionNumber === null || decidedOn === null ? '–' : t.decision(decisionNumber, formatDate(decidedOn)),
          },
        ]
      : []),
    {
      key: 'days',
      header: t.columns.days,
      width: '6rem',
      align: 'end',
      cell: ({ days }) => (days === null ? '–' : formatNumber(days, 0)),
    },
  ];
}

/** The record behind the line: the example, the nomination that waits, or the person. */
function Subject({ line: { subjectName, roleModelId, nominationId, staffId } }: { readonly line: PraiseLine }) {
  if (roleModelId !== null) return <Link to={hrefs.roleModel(roleModelId)}>{subjectName}</Link>;
  if (nominationId !== null) return <Link to={hrefs.nomination(nominationId)}>{subjectName}</Link>;
  return staffId === null ? subjectName : <Link to={hrefs.person(staffId)}>{subjectName}</Link>;
}
