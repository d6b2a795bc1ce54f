import { DISPATCH_WAY_NAMES } from '@thidua/domain/plans';

export const vi = {
  sent: (day: string, way: string) => `đã gửi ${day}, ${way}`,
  notSent: 'chưa ghi ngày gửi',
  ways: DISPATCH_WAY_NAMES,
  record: 'Ghi việc đã gửi…',
  title: 'Ghi việc đã gửi kế hoạch',
  recipients: 'Đã gửi tới',
  sentOn: 'Ngày gửi',
  way: 'Cách gửi',
  confirm: 'Ghi ngày gửi',
  busy: 'Đang ghi…',
  recorded: 'Đã ghi việc gửi kế hoạch.',
  problems: {
    IN_FUTURE: 'Ngày gửi chưa đến.',
    BEFORE_LAUNCH: 'Ngày gửi trước ngày phát động.',
    UNKNOWN: 'Nơi nhận vừa được sửa. Đóng hộp này, mở lại rồi chọn.',
  },
  readers: 'Ai đã đọc',
  department: 'Phòng, đơn vị',
  people: 'Đã đọc',
  head: 'Người đứng đầu',
  headRead: 'đã đọc',
  headNotRead: 'chưa',
  mark: 'Tôi đã đọc kế hoạch',
  markBusy: 'Đang ghi…',
  marked: 'Anh/chị đã xác nhận đọc kế hoạch.',
} as const;
