import { TRAINING_STEPS, trainingStepsFrom, type TrainingStatus, type TrainingStepKind } from '@thidua/domain/training';
import { useState } from 'react';
import { Link } from 'react-router';

import { formatDate, formatDateTime, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable, type Selection } from '../../../ui/data-table/data-table.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { EnrolDialog } from '../acts/enrol-dialog.tsx';
import { RecordDialog } from '../acts/record-dialog.tsx';
import type { ShownCourse } from '../pages/training-course-page.tsx';
import { trainingText, type TrainingWords } from '../text.ts';
import styles from './training.module.css';

type Learner = ShownCourse['records'][number];

const TRAINING_FAMILIES = {
  ATTENDING: 'review',
  COMPLETED: 'ok',
  NOT_COMPLETED: 'no',
  REMOVED: 'gone',
} as const satisfies Record<TrainingStatus, StatusFamily>;

/** Who learns: one outcome is recorded for all that are selected. */
export function LearnersCard({ course }: { readonly course: ShownCourse }) {
  const t = useText(trainingText);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [step, setStep] = useState<TrainingStepKind | undefined>(undefined);
  const [isListing, setIsListing] = useState(false);
  const { records, tally, viewerCan } = course;
  const chosen = records.filter(({ id }) => selected.has(id));
  const steps = TRAINING_STEPS.filter((each) => chosen.every(({ status }) => trainingStepsFrom(status).includes(each)));
  const selection: Selection<Learner> = {
    selected,
    onChange: setSelected,
    labelOf: ({ name }) => name,
    actions:
      steps.length === 0 ? (
        <span>{t.record.mixed}</span>
      ) : (
        steps.map((each) => (
          <Button key={each} size="small" onClick={() => setStep(each)}>
            {t.record[each].open}
          </Button>
        ))
      ),
  };
  const number = (count: number) => formatNumber(count, 0);
  return (
    <Card
      title={t.people.title}
      actions={
        viewerCan.includes('ENROL') && (
          <Button
            size="small"
            variant={tally.people === 0 ? 'primary' : 'secondary'}
            onClick={() => setIsListing(true)}
          >
            {t.enrol.open}
          </Button>
        )
      }
    >
      <p className={styles['quiet']}>
        {tally.people === 0
          ? t.people.nobody
          : t.people.lead(number(tally.people), number(tally.completed), number(tally.notCompleted))}
        {records.length < tally.people && ` ${t.people.hidden}`}
      </p>
      {records.length > 0 && (
        <DataTable
          caption={t.people.caption}
          columns={columnsOf(t)}
          rows={records}
          keyOf={({ id }) => id}
          selection={viewerCan.includes('RESULT') ? selection : undefined}
          empty={{ message: t.people.nobody }}
        />
      )}
      {isListing && <EnrolDialog course={course} onClose={() => setIsListing(false)} />}
      {step !== undefined && (
        <RecordDialog
          course={course}
          people={chosen}
          step={step}
          onDone={() => setSelected(new Set())}
          onClose={() => setStep(undefined)}
        />
      )}
    </Card>
  );
}

function columnsOf(t: TrainingWords): readonly Column<Learner>[] {
  return [
    {
      key: 'name',
      header: t.people.name,
      isRowHeader: true,
      cell: ({ name, staffId }) => <Link to={hrefs.person(staffId)}>{name}</Link>,
    },
    { key: 'division', header: t.people.division, width: '15rem', cell: ({ departmentName }) => departmentName },
    {
      key: 'status',
      header: t.people.status,
      width: '16rem',
      cell: ({ status, steps }) => (
        <div className={styles['state']}>
          <StatusChip family={TRAINING_FAMILIES[status]}>{t.status[status]}</StatusChip>
          {steps.length > 1 && <History steps={steps} />}
        </div>
      ),
    },
    {
      key: 'grade',
      header: t.people.grade,
      width: '8rem',
      cell: ({ grade }) => (grade === null ? '–' : t.grade[grade]),
    },
    {
      key: 'certificate',
      header: t.people.certificate,
      width: '14rem',
      cell: ({ certificate }) => (certificate === '' ? '–' : certificate),
    },
  ];
}

/** What was recorded of somebody, newest first, folded away. */
function History({ steps }: Pick<Learner, 'steps'>) {
  const t = useText(trainingText);
  return (
    <details className={styles['history']}>
      <summary>{t.people.history}</summary>
      <ul>
        {steps.map(({ id, to, onDay, note, recordedAt, recordedBy }) => (
          <li key={id}>
            {t.people.step(t.status[to], formatDate(onDay))}
            {note !== '' && `: ${note}`}
            <p className={styles['quiet']}>{t.people.by(recordedBy, formatDateTime(recordedAt))}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
