import { Link } from 'react-router';

import { dayOf, formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { NominationStatusChip } from '../components/nomination-status-chip.tsx';
import { MissingMark } from '../papers/missing-mark.tsx';
import type { ProposalWords } from '../proposals/text.ts';
import { DueMark } from '../returns/due-mark.tsx';
import type { NominationWords } from '../text.ts';
import type { NominationListQuery } from './nomination-list.gql.ts';
import styles from './nomination-list.module.css';

export type NominationListRow = NominationListQuery['nominations']['nodes'][number];

export function nominationColumns(t: NominationWords, proposal: ProposalWords): readonly Column<NominationListRow>[] {
  const { columns } = t.list;
  return [
    {
      key: 'code',
      header: columns.code,
      sortKey: 'CODE',
      width: '7.25rem',
      cell: (row) => <span className={styles['code']}>{row.code}</span>,
    },
    {
      key: 'subject',
      header: columns.subject,
      sortKey: 'SUBJECT',
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.nomination(row.id)}>{row.subjectName}</Link>,
    },
    {
      key: 'award',
      header: columns.award,
      width: '12.5rem',
      cell: (row) => <AwardAndKind t={t} proposal={proposal} row={row} />,
    },
    {
      key: 'department',
      header: columns.department,
      sortKey: 'DEPARTMENT',
      width: '11rem',
      cell: (row) => row.department.name,
    },
    {
      key: 'status',
      header: columns.status,
      width: '13.5rem',
      cell: (row) => <StatusAndDue row={row} />,
    },
    {
      key: 'lastAwards',
      header: columns.lastAwards,
      width: '8rem',
      isHiddenOnPhone: true,
      cell: (row) => <span className={styles['quiet']}>{lastAwards(t, row)}</span>,
    },
    {
      key: 'updated',
      header: columns.updated,
      sortKey: 'UPDATED',
      width: '6.75rem',
      cell: (row) => formatDate(dayOf(row.updatedAt)),
    },
  ];
}

/** Where it is; and until when, where a clock runs. */
function StatusAndDue({ row }: { readonly row: NominationListRow }) {
  return (
    <div className={styles['stack']}>
      <NominationStatusChip status={row.status} />
      <MissingMark count={row.missingPaperCount} />
      {row.daysLeft !== null && (
        <span className={styles['kind']}>
          <DueMark {...row} isNamed />
        </span>
      )}
    </div>
  );
}

interface AwardAndKindProps {
  readonly t: NominationWords;
  readonly proposal: ProposalWords;
  readonly row: NominationListRow;
}

/** The kind is told where it is not the usual one. */
function AwardAndKind({ t, proposal, row: { award, kind, achievement } }: AwardAndKindProps) {
  return (
    <>
      {t.awardName(award)}
      {kind !== 'MERIT' && (
        <span className={styles['kind']}>
          {[proposal.kinds[kind], achievement].filter((part) => part !== '').join(': ')}
        </span>
      )}
    </>
  );
}

function lastAwards(t: NominationWords, { lastAwards: given }: NominationListRow): string {
  // The dossier has them all; the list only tells old hands from new ones.
  const shown = given.slice(0, 2).map(({ award, year }) => `${t.awardShort(award)} ${year}`);
  return shown.length === 0 ? '–' : shown.join(', ');
}
