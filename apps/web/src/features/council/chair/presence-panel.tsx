import { useState } from 'react';

import type { AttendanceStatus } from '../../../gql/schema-types.ts';
import { formatPercent } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { RecordAttendanceDocument } from '../actions/record-attendance.gql.ts';
import { useAct } from '../actions/use-act.ts';
import { QuorumLine } from '../components/quorum-line.tsx';
import councilStyles from '../council.module.css';
import { attendanceRefusal } from '../logic/refusals.ts';
import type { ChairedMeeting, ChairPanelProps } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';
import { AbsenceDialog } from './absence-dialog.tsx';
import styles from './chair.module.css';

type Member = ChairedMeeting['members'][number];

/** Who is in the room, one press each, and whether that is enough to meet. */
export function PresencePanel({ meeting, onAnswer }: ChairPanelProps) {
  const t = useText(councilText);
  const [reasonOf, setReasonOf] = useState<Member | undefined>(undefined);
  const record = useAct(RecordAttendanceDocument, (data) => attendanceRefusal(t, data.recordAttendance), onAnswer);
  const mayRecord = meeting.viewerCan.includes('RECORD_ATTENDANCE');
  const unknown = meeting.members.filter(({ attendance }) => attendance === null);
  const { nonLeaders, persons } = meeting.nonLeaderShare;
  const choices = (['PRESENT', 'ABSENT'] as const).map((value) => ({ value, label: t.attendance[value] }));

  function setAttendance({ id }: Member, status: AttendanceStatus, reason?: string): Promise<boolean> {
    const input = { meetingId: meeting.id, memberId: id, status, ...(reason === undefined ? {} : { reason }) };
    return record.run({ input });
  }

  async function handleAllPresent(): Promise<void> {
    for (const member of unknown) {
      if (!(await setAttendance(member, 'PRESENT'))) return;
    }
  }

  return (
    <Card title={t.chair.presence}>
      <QuorumLine quorum={meeting.quorum} hasRule />
      {record.problem !== undefined && <InlineError message={record.problem} />}
      <ul className={classNames(councilStyles['plain'], councilStyles['rows'])}>
        {meeting.members.map((member) => (
          <li key={member.id} className={styles['member']}>
            <div className={styles['memberRow']}>
              <div>
                <span className={councilStyles['name']}>{member.staff.fullName}</span>
                <div className={styles['quiet']}>
                  {t.roles[member.role]}
                  {!member.hasVote && `, ${t.chair.noVote}`}
                </div>
              </div>
              {mayRecord ? (
                <Segmented
                  legend={t.chair.presenceOf(member.staff.fullName)}
                  choices={choices}
                  value={member.attendance ?? undefined}
                  onChange={(status) => void setAttendance(member, status)}
                />
              ) : (
                <span>{member.attendance === null ? t.notRecorded : t.attendance[member.attendance]}</span>
              )}
            </div>
            {member.attendance === 'ABSENT' && (
              <div className={councilStyles['row']}>
                <span className={styles['quiet']}>{member.attendanceReason ?? ''}</span>
                {mayRecord && (
                  <Button variant="quiet" size="small" onClick={() => setReasonOf(member)}>
                    {member.attendanceReason === null ? t.chair.reason : t.chair.editReason}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {mayRecord && unknown.length > 1 && (
        <Button onClick={() => void handleAllPresent()} busyLabel={record.isBusy ? t.chair.recording : undefined}>
          {t.chair.allPresent}
        </Button>
      )}
      {persons > 0 && (
        <p className={styles['quiet']}>
          {t.agenda.nonLeaders(nonLeaders, persons, formatPercent(nonLeaders / persons))}
        </p>
      )}
      {reasonOf !== undefined && (
        <AbsenceDialog
          name={reasonOf.staff.fullName}
          reason={reasonOf.attendanceReason ?? ''}
          problem={record.problem}
          isBusy={record.isBusy}
          onClose={() => setReasonOf(undefined)}
          onSave={async (reason) => {
            if (await setAttendance(reasonOf, 'ABSENT', reason)) setReasonOf(undefined);
          }}
        />
      )}
    </Card>
  );
}
