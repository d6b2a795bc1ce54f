import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';

import type { TaskOutcome } from '../../../gql/schema-types.ts';
import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { AttachmentList } from '../../attachments/index.ts';
import { AssignItemDialog } from '../actions/assign-item-dialog.tsx';
import { ReportItemForm } from '../actions/report-item-form.tsx';
import type { ShownTask } from '../pages/task-page.tsx';
import { taskText, type TaskWords } from '../task-text.ts';
import checkIns from './check-ins.module.css';
import { OutcomeSelect } from './outcome-select.tsx';
import { TaskItemLifeFragmentDoc, type TaskItemLifeFragment } from './task-item-card.gql.ts';
import styles from './task-items.module.css';

const FAMILIES = { MET: 'ok', NOT_MET: 'no', NOT_MEASURED: 'draft' } as const satisfies Record<
  TaskOutcome,
  StatusFamily
>;

interface TaskItemCardProps {
  readonly item: FragmentType<TaskItemLifeFragment>;
  readonly movement: ShownTask['movement'];
  /** One form is open on the page at a time. */
  readonly isReporting: boolean;
  readonly onReport: (isReporting: boolean) => void;
}

/** One concrete work of a task, with what may be done to it and everything that was. */
export function TaskItemCard({ item, movement, isReporting, onReport }: TaskItemCardProps) {
  const t = useText(taskText);
  const { today } = useViewer();
  const [isAssigning, setIsAssigning] = useState(false);
  const { data, complete } = useFragment({
    fragment: TaskItemLifeFragmentDoc,
    fragmentName: 'TaskItemLife',
    from: item,
  });
  if (!complete) return null;
  const { id, text, outcome, dueDay, viewerCan, entries } = data;
  const isLate = dueDay !== null && dueDay < today && outcome !== 'MET';
  return (
    <Card title={text}>
      <DescriptionList
        items={[
          { term: t.owner, detail: ownerWords(data, t) ?? t.noOwner },
          {
            term: t.due,
            detail: dueDay === null ? t.noDue : isLate ? t.overdue(formatDate(dueDay)) : formatDate(dueDay),
          },
          {
            term: t.outcome,
            detail: viewerCan.includes('JUDGE') ? (
              <div className={styles['outcome']}>
                <OutcomeSelect item={data} />
              </div>
            ) : outcome === null ? (
              t.notJudged
            ) : (
              <StatusChip family={FAMILIES[outcome]}>{t.outcomes[outcome]}</StatusChip>
            ),
          },
        ]}
      />
      {!isReporting && viewerCan.some((each) => each !== 'JUDGE') && (
        <div className={checkIns['acts']}>
          {viewerCan.includes('REPORT') && (
            <Button describedBy={`${id}-words`} onClick={() => onReport(true)}>
              {t.report.open}
            </Button>
          )}
          {viewerCan.includes('ASSIGN') && (
            <Button describedBy={`${id}-words`} onClick={() => setIsAssigning(true)}>
              {t.assign.open}
            </Button>
          )}
        </div>
      )}
      <span id={`${id}-words`} hidden>
        {text}
      </span>
      {isReporting && <ReportItemForm itemId={id} movement={movement} onClose={() => onReport(false)} />}
      {isAssigning && <AssignItemDialog item={data} movement={movement} onClose={() => setIsAssigning(false)} />}
      <h3 className={styles['history']}>{t.history}</h3>
      {entries.length === 0 ? <p>{t.noHistory}</p> : <Entries entries={entries} />}
    </Card>
  );
}

type Owned = Pick<TaskItemLifeFragment, 'ownerDepartment' | 'ownerStaff'>;

/** The person and the division, or the division alone; undefined where nobody is in charge. */
export function ownerWords({ ownerDepartment, ownerStaff }: Owned, t: TaskWords): string | undefined {
  if (ownerDepartment === null) return undefined;
  return ownerStaff === null ? ownerDepartment.name : t.ownerOf(ownerStaff.fullName, ownerDepartment.name);
}

type Entry = TaskItemLifeFragment['entries'][number];

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const t = useText(taskText);
  return (
    <ol className={checkIns['figures']}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <p>
            <strong>{entryWords(entry, t)}</strong>
          </p>
          {entry.note !== '' && <p className={styles['note']}>{entry.note}</p>}
          {entry.attachments.length > 0 && <AttachmentList files={entry.attachments} />}
          <p className={checkIns['meta']}>{t.by(entry.recordedBy, formatDateTime(entry.recordedAt))}</p>
        </li>
      ))}
    </ol>
  );
}

function entryWords({ kind, departmentName, staffName, onDay, outcome }: Entry, t: TaskWords): string {
  switch (kind) {
    case 'ASSIGNED': {
      if (departmentName === null) return t.unassigned;
      const who = staffName === null ? departmentName : t.ownerOf(staffName, departmentName);
      return [t.assignedTo(who), ...(onDay === null ? [] : [t.assignedDue(formatDate(onDay))])].join(', ');
    }
    case 'REPORTED':
      return onDay === null ? t.kinds.REPORTED : t.reported(formatDate(onDay));
    case 'JUDGED':
      return outcome === null ? t.unjudged : t.judged(t.outcomes[outcome]);
  }
}
