import { Link } from 'react-router';

import { dayOf, formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { OfficesMark } from '../../consultations/index.ts';
import { VerdictChip } from '../components/verdict-chip.tsx';
import { SharedMark } from '../one-achievement/shared-mark.tsx';
import { CopyMark } from '../report-copies/copy-mark.tsx';
import styles from '../pages/nomination-list.module.css';
import { MissingMark } from '../papers/missing-mark.tsx';
import { DueMark } from '../returns/due-mark.tsx';
import type { NominationWords } from '../text.ts';
import type { NominationDeskQuery } from './desk-page.gql.ts';
import type { DeskWords } from './text.ts';

export type DeskRow = NominationDeskQuery['nominations']['nodes'][number];

export function deskColumns(t: DeskWords, words: NominationWords): readonly Column<DeskRow>[] {
  return [
    {
      key: 'code',
      header: t.columns.code,
      width: '7.25rem',
      cell: (row) => <span className={styles['code']}>{row.code}</span>,
    },
    {
      key: 'subject',
      header: t.columns.subject,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.nomination(row.id)}>{row.subjectName}</Link>,
    },
    { key: 'award', header: t.columns.award, width: '11rem', cell: (row) => words.awardName(row.award) },
    { key: 'department', header: t.columns.department, width: '10rem', cell: (row) => row.department.name },
    {
      key: 'verdict',
      header: words.findings.panel,
      width: '10rem',
      cell: (row) => (
        <div className={styles['stack']}>
          <VerdictChip verdict={row.assessment.verdict} />
          <SharedMark shared={row.sharedAchievements} />
          <MissingMark count={row.missingPaperCount} />
          <CopyMark copies={row.reportCopies} />
        </div>
      ),
    },
    {
      key: 'checker',
      header: t.columns.checker,
      width: '10rem',
      cell: (row) => row.checker?.fullName ?? t.nobody,
    },
    {
      key: 'offices',
      header: t.columns.offices,
      width: '12rem',
      cell: (row) => <OfficesMark consultations={row.consultations} />,
    },
    {
      key: 'received',
      header: t.columns.received,
      width: '6.75rem',
      cell: (row) => (row.receivedAt === null ? '–' : formatDate(dayOf(row.receivedAt))),
    },
    {
      key: 'due',
      header: t.columns.due,
      width: '15rem',
      cell: (row) => <DueMark {...row} isNamed />,
    },
  ];
}
