import { lazy, Suspense } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { classNames } from '../../../ui/class-names.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import styles from '../council.module.css';
import type { OfficeMeeting } from '../pages/meeting-page.tsx';
import { councilText } from '../text.ts';

const PresenceTimeline = lazy(async () => ({
  default: (await import('../presence/presence-timeline.tsx')).PresenceTimeline,
}));

type Member = OfficeMeeting['members'][number];

/** Who sits on the council on the day, who votes, who came. */
export function MembersTab({ meeting }: { readonly meeting: OfficeMeeting }) {
  const { id, members } = meeting;
  const t = useText(councilText);
  const columns: readonly Column<Member>[] = [
    { key: 'name', header: t.members.columns.name, isRowHeader: true, cell: ({ staff }) => staff.fullName },
    {
      key: 'post',
      header: t.members.columns.post,
      cell: ({ staff }) => (staff.department === null ? staff.post : `${staff.post}, ${staff.department.name}`),
    },
    { key: 'role', header: t.members.columns.role, cell: ({ role }) => t.roles[role] },
    {
      key: 'vote',
      header: t.members.columns.vote,
      cell: ({ hasVote }) => (hasVote ? t.members.votes : t.members.noVote),
    },
    {
      key: 'attendance',
      header: t.members.columns.attendance,
      cell: (member) => <AttendanceCell member={member} />,
    },
  ];
  return (
    <div className={styles['sheets']}>
      {members.length > 0 && (
        <div className={classNames(styles['actions'], styles['screen'])}>
          <ExportMenu list="meeting-members" variables={{ id }} />
        </div>
      )}
      <DataTable
        caption={t.members.caption}
        columns={columns}
        rows={members}
        keyOf={(member) => member.id}
        empty={{ message: t.members.none }}
      />
      <Suspense>
        <PresenceTimeline meeting={meeting} />
      </Suspense>
    </div>
  );
}

function AttendanceCell({ member }: { readonly member: Member }) {
  const t = useText(councilText);
  if (member.attendance === null) return <StatusChip family="draft">{t.notRecorded}</StatusChip>;
  return (
    <>
      <StatusChip family={member.attendance === 'PRESENT' ? 'ok' : 'no'}>{t.attendance[member.attendance]}</StatusChip>
      {member.attendanceReason !== null && <div className={styles['quiet']}>{member.attendanceReason}</div>}
    </>
  );
}
