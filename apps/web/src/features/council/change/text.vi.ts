import type { MeetingChangeHindrance } from '@thidua/domain/meeting-invitation';

export const vi = {
  act: 'Đổi giờ, nơi họp',
  title: 'Đổi giờ, nơi họp',
  invited:
    'Đã gửi giấy mời. Lưu thay đổi thì giấy mời mới được gửi ngay cho mọi thành viên, và thành viên trả lời lại nếu đổi giờ hoặc nơi họp.',
  notInvited: 'Chưa gửi giấy mời, nên chưa ai phải trả lời lại.',
  submit: 'Lưu thay đổi',
  submitInvited: 'Lưu và gửi giấy mời mới',
  busy: 'Đang lưu…',
  done: 'Đã đổi phiên họp.',
  doneInvited: 'Đã đổi phiên họp và gửi giấy mời mới.',
  problems: {
    past: 'Giờ họp mới đã qua. Nhập giờ họp sau lúc này.',
    late: 'Phiên họp đã bắt đầu hoặc đã kết thúc nên không đổi được nữa.',
    noRule: (awards: string) =>
      `Ngày mới chưa có quy tắc biểu quyết cho: ${awards}. Chọn ngày khác, hoặc ghi quy tắc ở trang Thiết lập.`,
    emptyAgenda: 'Chương trình chưa có mục nào nên chưa gửi giấy mời mới được. Đưa hồ sơ vào chương trình rồi đổi.',
    hindered: {
      OTHER_COUNCIL:
        'Ngày mới ngoài nhiệm kỳ của Hội đồng họp phiên này. Chọn ngày trong nhiệm kỳ, hoặc lập phiên họp khác.',
      ROUND_SEALED:
        'Kỳ phiếu kín của phiên họp đã niêm phong theo thành phần của ngày cũ. Hủy kỳ đó rồi mới chuyển ngày.',
    } as const satisfies Record<MeetingChangeHindrance, string>,
  },
} as const;
