import { AWARDS } from '@thidua/domain/vocabulary';
import { useState } from 'react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { CorrectDialog } from '../acts/answer-acts.tsx';
import type { ShownLine, ShownSubmission } from '../pages/submission-page.tsx';
import { submissionText, type SubmissionWords } from '../text.ts';
import { LineAnswers } from './line-answers.tsx';
import { SubmissionLineChip } from './submission-chip.tsx';
import styles from './submissions.module.css';

/** The annexed list in the order of the ceremony, each line with how long it waits and what was answered. */
export function SubmissionLines({ submission }: { readonly submission: ShownSubmission }) {
  const t = useText(submissionText);
  const [corrected, setCorrected] = useState<ShownLine | undefined>(undefined);
  const { lines } = submission;
  const columns: readonly Column<ShownLine>[] = [
    { key: 'subject', header: t.lines.subject, isRowHeader: true, cell: (line) => <Subject line={line} /> },
    { key: 'award', header: t.lines.award, width: '16rem', cell: ({ award }) => AWARDS[award].name },
    ...(lines.some(({ agreeCount }) => agreeCount !== null)
      ? [{ key: 'vote', header: t.lines.vote, width: '7rem', cell: (line: ShownLine) => voteOf(t, line) }]
      : []),
    // Before it has gone out there is nothing to wait for.
    ...(submission.status === 'DISPATCHED' || submission.status === 'CANCELLED'
      ? [{ key: 'state', header: t.lines.state, width: '24rem', cell: (line: ShownLine) => <State line={line} /> }]
      : []),
    ...(lines.some(({ viewerCan }) => viewerCan.includes('CORRECT'))
      ? [
          {
            key: 'acts',
            header: t.lines.acts,
            width: '12rem',
            isOnlyControls: true,
            cell: (line: ShownLine) =>
              line.viewerCan.includes('CORRECT') && (
                <Button onClick={() => setCorrected(line)}>{t.correct.open}</Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <>
      <DataTable
        caption={t.lines.title}
        columns={columns}
        rows={lines}
        keyOf={(line) => line.id}
        empty={{ message: t.add.none }}
      />
      {corrected !== undefined && (
        <CorrectDialog submission={submission} line={corrected} onClose={() => setCorrected(undefined)} />
      )}
    </>
  );
}

function voteOf(t: SubmissionWords, { agreeCount, baseCount }: ShownLine): string {
  return agreeCount === null || baseCount === null ? '–' : t.lines.voteOf(agreeCount, baseCount);
}

function Subject({ line: { nominationId, code, subjectName, subjectPost } }: { readonly line: ShownLine }) {
  return (
    <div>
      <Link to={hrefs.nomination(nominationId)}>{subjectName}</Link> ({code})
      {subjectPost !== '' && <div className={styles['quiet']}>{subjectPost}</div>}
    </div>
  );
}

function State({ line }: { readonly line: ShownLine }) {
  const t = useText(submissionText);
  const { daysWaiting, expectedOn, answers } = line;
  return (
    <div className={styles['state']}>
      <SubmissionLineChip line={line} />
      {daysWaiting !== null && expectedOn !== null && (
        <div className={styles['quiet']}>{t.clockOf(daysWaiting, formatDate(expectedOn))}</div>
      )}
      <LineAnswers answers={answers} />
    </div>
  );
}
