import type { PresenceStep } from '../../../gql/schema-types.ts';

export const vi = {
  title: 'Diễn biến điểm danh',
  columns: { at: 'Lúc', what: 'Diễn biến', present: 'Có mặt', by: 'Người ghi' },
  step: {
    CAME: (name: string) => `${name} có mặt`,
    WAS_ABSENT: (name: string) => `${name} vắng`,
    LEFT: (name: string) => `${name} rời phòng họp`,
    RETURNED: (name: string) => `${name} trở lại họp`,
    CORRECTED: (name: string) => `${name}: sửa lý do`,
  } as const satisfies Record<PresenceStep, (name: string) => string>,
  handed: (from: string, to: string) => `Quyền chủ trì chuyển từ ${from} sang ${to}`,
  opened: 'Bắt đầu họp',
  closed: 'Kết thúc họp',
  voted: (ordinal: number, subject: string) => `Đóng biểu quyết mục ${ordinal}: ${subject}`,
  present: (present: number, total: number) => `${present}/${total}`,
  quorum: (present: number, total: number, needed: number) =>
    present >= needed
      ? `Có mặt ${present}/${total} thành viên, đủ số thành viên để họp`
      : `Có mặt ${present}/${total} thành viên, chưa đủ ${needed}`,
  none: 'Chưa ghi nhận ai có mặt hay vắng.',
} as const;
