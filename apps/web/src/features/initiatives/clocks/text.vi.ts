import { INITIATIVE_CLOCK_NAMES } from '@thidua/domain/initiatives';

export const vi = {
  title: 'Thời hạn',
  names: INITIATIVE_CLOCK_NAMES,
  ahead: (days: number) => `còn ${days} ngày`,
  today: 'hôm nay là ngày cuối',
  overdue: (days: number) => `quá hạn ${days} ngày`,
  until: (day: string) => `đến hết ${day}`,
  /** By clock: what happens when it runs out. */
  after: {
    FILING:
      'Tính từ ngày áp dụng lần đầu. Quá hạn vẫn nộp được nếu nêu lý do; Thường trực Hội đồng quyết định có tiếp nhận không.',
    CHECK:
      'Tính từ ngày nộp, để xác nhận, tiếp nhận hoặc trả lại. Quá hạn thì hồ sơ hiện là chậm ở Việc của tôi của nơi đang giữ và trên bảng của năm.',
    MENDING:
      'Tính từ ngày trả lại. Quá hạn tác giả vẫn nộp lại được, cho đến khi Thường trực Hội đồng quyết định không tiếp nhận.',
    DECISION:
      'Ba tháng để quyết định, tính từ ngày tiếp nhận hoặc từ ngày áp dụng lần đầu xong nếu nộp trước khi áp dụng. Quá hạn thì hồ sơ hiện là chậm ở Việc của tôi của Thường trực và trên bảng của năm.',
  },
  ground: {
    FILING: 'Điều 5 Nghị định 13/2012/NĐ-CP, hoặc quy định của cơ quan',
    CHECK: 'Điều 6 Nghị định 13/2012/NĐ-CP, hoặc quy định của cơ quan',
    MENDING: 'Điều 6 Nghị định 13/2012/NĐ-CP, hoặc quy định của cơ quan',
    DECISION: 'Khoản 1 Điều 7 Nghị định 13/2012/NĐ-CP',
  },
  notRunning: {
    FILING: 'Chưa ghi ngày áp dụng lần đầu nên chưa tính hạn nộp.',
    DECISION:
      'Nộp trước khi áp dụng nên chưa tính hạn: ba tháng để quyết định tính từ ngày áp dụng lần đầu xong, và không sớm hơn ngày tiếp nhận.',
  },
  applied: (from: string, to: string) => `Áp dụng lần đầu từ ${from} đến ${to}.`,
  lateReason: 'Lý do nộp muộn',
  lateAdmission: 'Lý do vẫn tiếp nhận',
  tell: 'Ghi ngày áp dụng lần đầu',
  dialog: {
    title: (code: string) => `Ghi lần áp dụng đầu tiên của ${code}`,
    body: 'Sáng kiến được nộp trước khi áp dụng. Thời hạn quyết định tính từ ngày áp dụng lần đầu xong.',
    firstAppliedOn: 'Bắt đầu áp dụng từ ngày',
    endedOn: 'Áp dụng lần đầu xong ngày',
    confirm: 'Ghi',
    busy: 'Đang ghi…',
    done: (code: string) => `Đã ghi lần áp dụng đầu tiên của ${code}.`,
    dayMissing: 'Nhập ngày.',
  },
  late: {
    title: 'Nộp muộn',
    lead: (applied: string, due: string) =>
      `Áp dụng lần đầu ngày ${applied}, hạn nộp đã hết ngày ${due}. Kiểm tra lại ngày này; nếu đúng, nêu lý do. Thường trực Hội đồng quyết định có tiếp nhận không.`,
    field: 'Lý do nộp muộn',
  },
  list: {
    due: 'Hạn',
    isLate: 'Quá hạn',
  },
} as const;
