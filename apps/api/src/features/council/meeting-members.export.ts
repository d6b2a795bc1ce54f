import { COUNCIL_ROLE_NAMES, type AttendanceStatus, type CouncilRole } from '@thidua/domain/council';
import { question, type ExportList } from '../../platform/export/export-list.ts';
import type { Answered } from '../../platform/http/ask.ts';

interface Row {
  readonly role: CouncilRole;
  readonly hasVote: boolean;
  readonly attendance: AttendanceStatus | null;
  readonly attendanceReason: string | null;
  readonly staff: {
    readonly fullName: string;
    readonly post: string;
    readonly department: { readonly name: string } | null;
  };
}

const ATTENDANCE_WORDS = {
  PRESENT: 'Có mặt',
  ABSENT: 'Vắng',
} as const satisfies Record<AttendanceStatus, string>;

function meetingOf({ meeting }: Answered): { readonly title: string; readonly members: readonly Row[] } {
  return meeting as { readonly title: string; readonly members: readonly Row[] };
}

/** Who sits on the council at a meeting, who votes and who came: the list that is signed. */
export const meetingMembersExport: ExportList<Row> = {
  slug: 'meeting-members',
  permission: 'meeting:read',
  document: question(`
    query ($id: UUID!) {
      meeting(id: $id) {
        title
        members { role hasVote attendance attendanceReason staff { fullName post department { name } } }
      }
    }`),
  title: (_variables, data) => `Thành phần dự họp – ${meetingOf(data).title}`,
  portionOf: (data) => ({ nodes: meetingOf(data).members }),
  columns: [
    { header: 'Họ và tên', kind: 'text', width: 28, fieldClass: 'P0', value: ({ staff }) => staff.fullName },
    { header: 'Chức vụ', kind: 'text', width: 24, fieldClass: 'P0', value: ({ staff }) => staff.post },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 34,
      fieldClass: 'P0',
      value: ({ staff }) => staff.department?.name ?? null,
    },
    {
      header: 'Vai trò trong Hội đồng',
      kind: 'text',
      width: 24,
      fieldClass: 'P1',
      value: ({ role }) => COUNCIL_ROLE_NAMES[role],
    },
    {
      header: 'Quyền biểu quyết',
      kind: 'text',
      width: 14,
      fieldClass: 'P1',
      value: ({ hasVote }) => (hasVote ? 'Có' : 'Không'),
    },
    {
      header: 'Dự họp',
      kind: 'text',
      width: 20,
      fieldClass: 'P1',
      value: ({ attendance }) => (attendance === null ? 'Chưa ghi nhận' : ATTENDANCE_WORDS[attendance]),
    },
    {
      header: 'Lý do vắng',
      kind: 'text',
      width: 40,
      fieldClass: 'P1',
      value: ({ attendanceReason }) => attendanceReason,
    },
  ],
};
