export const vi = {
  title: 'Người chủ trì vắng mặt',
  why: 'Thư ký đã ghi người chủ trì rời phiên họp. Kỳ bỏ phiếu này đang chờ người chủ trì.',
  what: 'Phó Chủ tịch có mặt được thay người chủ trì để kết thúc kỳ này, sau khi có hai người chứng kiến: báo đóng, đóng hòm phiếu, ký xác nhận kết quả hoặc hủy kỳ. Không phát phiếu, không mở hòm phiếu, không mở biểu quyết nào khác. Người chủ trì có mặt lại thì việc thay chấm dứt.',
  ask: 'Thay người chủ trì',
  askTitle: 'Thay người chủ trì để kết thúc kỳ bỏ phiếu?',
  reason: 'Lý do',
  reasonHint: 'Ví dụ: Chủ tịch ốm, phải đi viện.',
  noReason: (limit: string) => `Nêu lý do, không quá ${limit} ký tự.`,
  send: 'Xin thay',
  sending: 'Đang gửi…',
  asked: 'Đã gửi. Chờ hai người chứng kiến.',
  askedBy: (who: string, away: string) => `Đ/c ${who} xin thay đ/c ${away}, người chủ trì đã rời phiên họp.`,
  standing: (who: string, away: string) =>
    `Đ/c ${who} thay đ/c ${away}, người chủ trì đã rời phiên họp, để kết thúc kỳ bỏ phiếu này.`,
  told: (reason: string) => `Lý do: ${reason}.`,
  witnesses: (count: number, names: string) =>
    count === 0 ? 'Chưa có người chứng kiến, cần hai người.' : `Chứng kiến ${count}/2: ${names}.`,
  witness: 'Chứng kiến',
  witnessTitle: 'Chứng kiến việc thay người chủ trì?',
  witnessBody: (who: string, away: string) =>
    `Anh/chị xác nhận: đ/c ${away} không có trong phòng họp, và đ/c ${who} thay để kết thúc kỳ bỏ phiếu. Tên anh/chị được ghi lại ở kỳ bỏ phiếu và trong nhật ký.`,
  witnessing: 'Đang ghi…',
  witnessed: 'Đã ghi tên anh/chị.',
};
