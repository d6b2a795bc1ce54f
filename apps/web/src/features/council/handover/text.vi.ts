import type { ChairHindrance } from '../../../gql/schema-types.ts';

export const vi = {
  title: 'Chủ trì',
  nobody: 'Chưa ghi nhận Chủ tịch hay Phó Chủ tịch Hội đồng có mặt.',
  handed: (from: string, at: string) => `Nhận chủ trì từ ${from} lúc ${at}.`,
  reasonOf: (reason: string) => `Lý do: ${reason}`,
  away: 'Người chủ trì đang được ghi là vắng mặt.',
  hint: 'Giao quyền chủ trì được khi không có mục nào đang biểu quyết và không có kỳ phiếu kín đang diễn ra.',
  handOver: {
    act: 'Giao quyền chủ trì',
    title: 'Giao quyền chủ trì phiên họp',
    body: 'Người nhận mở, đóng biểu quyết và kết thúc họp. Việc giao được ghi vào diễn biến và biên bản.',
    submit: 'Giao quyền chủ trì',
    busy: 'Đang giao…',
    done: (name: string) => `${name} chủ trì từ lúc này.`,
  },
  takeBack: {
    act: 'Nhận lại quyền chủ trì',
    title: 'Nhận lại quyền chủ trì phiên họp',
    body: 'Anh/chị mở, đóng biểu quyết và kết thúc họp. Việc nhận lại được ghi vào diễn biến và biên bản.',
    submit: 'Nhận lại quyền chủ trì',
    busy: 'Đang nhận lại…',
    done: 'Anh/chị chủ trì từ lúc này.',
  },
  taker: 'Người nhận',
  aside: (ordinals: string) => `Có liên quan ở mục ${ordinals}`,
  noTaker:
    'Hội đồng không có Phó Chủ tịch nào có mặt. Ghi nhận Phó Chủ tịch có mặt, hoặc tạm dừng họp cho đến khi Chủ tịch trở lại.',
  reason: 'Lý do',
  reasonHint: 'Ví dụ: Liên quan đến mục 3; Đi công tác đột xuất.',
  problems: {
    taker: 'Chọn người nhận quyền chủ trì.',
    reason: 'Nhập lý do.',
    reasonLong: (limit: number) => `Lý do không được quá ${limit} ký tự.`,
    late: 'Phiên họp chưa bắt đầu hoặc đã kết thúc nên không giao quyền chủ trì được.',
    hindered: {
      ITEM_OPEN: 'Có mục đang biểu quyết. Đóng mục đó rồi mới giao chủ trì.',
      ROUND_OPEN: 'Kỳ phiếu kín đang diễn ra. Ký xác nhận kết quả, hoặc hủy kỳ đó, rồi mới giao chủ trì.',
      ALREADY_PRESIDES: 'Người này đang chủ trì.',
      NOT_PRESIDING_SEAT: 'Chỉ Chủ tịch hoặc Phó Chủ tịch Hội đồng chủ trì phiên họp.',
      NOT_PRESENT: 'Người này chưa được ghi có mặt.',
      NO_SIGN_IN: 'Người này không có tài khoản để điều hành họp. Giao cho người khác.',
    } as const satisfies Record<ChairHindrance, string>,
  },
} as const;
