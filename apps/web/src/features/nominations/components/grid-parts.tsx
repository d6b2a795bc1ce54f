import { Link } from 'react-router';

import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { nominationText } from '../text.ts';
import type { GridRow, GridSubject } from './grid-hand.ts';
import styles from './grid-parts.module.css';

/** Name and post; last year's titles in grey; why the person is away. */
export function SubjectName({ row, year }: { readonly row: GridRow; readonly year: number }) {
  const t = useText(nominationText);
  const { staff, previousAwards, absence } = row;
  return (
    <span className={styles['subject']}>
      <span className={styles['name']}>{staff.fullName}</span>
      <span className={styles['post']}>{staff.post}</span>
      {previousAwards.length > 0 && (
        <span className={styles['quiet']}>
          {t.grid.previous(year - 1, previousAwards.map((award) => t.awardShort(award)).join(', '))}
        </span>
      )}
      {absence !== null && <span className={styles['away']}>{absence}</span>}
    </span>
  );
}

/** The initiatives of the year that a decision has recognised. */
export function SubjectInitiatives({ row }: { readonly row: GridRow }) {
  const t = useText(nominationText);
  const recognised = row.initiatives.filter(({ status }) => status === 'RECOGNISED');
  if (recognised.length === 0) return <span className={styles['quiet']}>{t.grid.noInitiatives}</span>;
  return (
    <span className={styles['codes']}>
      {recognised.map(({ id, code, title }) => (
        <Link key={id} to={hrefs.initiative(id)} title={title} data-place={`initiative ${code}`}>
          {code}
        </Link>
      ))}
    </span>
  );
}

interface SummaryButtonProps {
  readonly subject: GridSubject;
  readonly onOpen: () => void;
}

/** Opens the summaries of the lines proposed, says how long they are, and leads to the reports. */
export function SummaryButton({ subject, onOpen }: SummaryButtonProps) {
  const t = useText(nominationText);
  const proposed = subject.cells.flatMap(({ award, nomination }) =>
    nomination === null ? [] : [{ award, nomination }],
  );
  const lines = proposed.map(({ nomination }) => nomination);
  if (lines.length === 0) return <span className={styles['quiet']}>–</span>;
  const isWriter = lines.some(({ viewerCan }) => viewerCan.includes('EDIT'));
  const length = lines.reduce((sum, { summary }) => sum + summary.length, 0);
  return (
    <span className={styles['summary']}>
      <button type="button" className={styles['open']} data-place="summary" onClick={onOpen}>
        {isWriter ? t.grid.writeSummary : t.grid.readSummary}
        <span className="visually-hidden"> – {subject.name}</span>
      </button>
      <span className={styles['quiet']}>{t.grid.summaryLength(formatNumber(length, 0))}</span>
      <span className={styles['codes']}>
        {proposed.map(({ award, nomination }) => (
          <Link key={nomination.id} to={hrefs.achievementReport(nomination.id)} data-place={`report ${award}`}>
            {t.grid.reportOf(t.awardShort(award))}
            <span className="visually-hidden"> – {subject.name}</span>
          </Link>
        ))}
      </span>
    </span>
  );
}
