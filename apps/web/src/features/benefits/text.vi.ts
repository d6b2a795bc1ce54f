import { BENEFIT_STATE_NAMES } from '@thidua/domain/benefits';

/** The time that a check is about. */
function spanOf(months: number, since: number): string {
  return since === 0
    ? `Lợi ích thực tế từ ngày quyết định công nhận đến mốc ${months} tháng.`
    : `Lợi ích thực tế từ sau mốc ${since} tháng đến mốc ${months} tháng; không tính lại phần của mốc trước.`;
}

export const vi = {
  title: 'Lợi ích sau công nhận',
  states: BENEFIT_STATE_NAMES,
  late: (state: string) => `${state}, quá hạn`,
  foreseen: 'Dự kiến trong đơn',
  foreseenBy: { author: 'Theo tác giả', user: 'Theo nơi đã áp dụng' },
  nothingForeseen: 'Đơn không ghi lợi ích dự kiến.',
  real: 'Thực tế',
  after: (months: number) => `Sau ${months} tháng`,
  dueOn: (day: string) => `Hạn báo ${day}`,
  evidence: 'Văn bản minh chứng',
  reason: 'Lý do trả lại',
  reasonAsked: 'Lý do trả lại',
  reported: (name: string, at: string) => `Báo: ${name}, ${at}`,
  answered: { CONFIRMED: 'Xác nhận', RETURNED: 'Trả lại' },
  answeredBy: (act: string, name: string, at: string) => `${act}: ${name}, ${at}`,
  act: { REPORT: 'Báo lợi ích', CONFIRM: 'Xác nhận', RETURN: 'Trả lại' },
  actOf: (act: string, months: number) => `${act}: sau ${months} tháng`,
  busy: 'Đang gửi…',
  report: {
    title: (code: string) => `Báo lợi ích thực tế của ${code}`,
    body: (months: number, since: number) =>
      `${spanOf(months, since)} Trưởng phòng xác nhận hoặc trả lại; trưởng phòng là tác giả thì Văn phòng.`,
    confirm: 'Gửi',
    done: 'Đã gửi, chờ xác nhận.',
    amount: 'Số tiền làm lợi, đồng',
    amountHint: 'Để trống nếu không tính được thành tiền.',
    words: 'Lợi ích thực tế',
    wordsHint: 'Đã giảm hoặc tăng được gì, bao nhiêu, ở đâu.',
    evidenceHint: 'Số, ký hiệu, ngày của văn bản hoặc biên bản.',
  },
  confirm: {
    title: 'Xác nhận lợi ích thực tế?',
    body: (months: number, since: number) =>
      `${spanOf(months, since)} Mọi người trong cơ quan đọc được, số tiền tính vào tổng của năm. Đã xác nhận thì không sửa được.`,
    confirm: 'Xác nhận',
    done: 'Đã xác nhận lợi ích.',
  },
  giveBack: {
    title: 'Trả lại lợi ích đã báo?',
    body: 'Tác giả đọc lý do rồi báo lại.',
    confirm: 'Trả lại',
    done: 'Đã trả lại tác giả.',
  },
  problems: { NOT_AN_AMOUNT: 'Số tiền là số nguyên đồng, từ 1 đến 1.000 tỷ.' },
  filters: 'Lọc lợi ích sau công nhận',
  search: 'Tìm mã, tên sáng kiến, tác giả',
  anyState: 'Mọi trạng thái',
  caption: (year: number) => `Các mốc theo dõi lợi ích đến hạn năm ${year}`,
  none: (year: number) => `Không có mốc theo dõi lợi ích nào đến hạn năm ${year}.`,
  columns: {
    title: 'Sáng kiến',
    owner: 'Người viết đơn',
    dueOn: 'Hạn báo',
    state: 'Trạng thái',
    amount: 'Số tiền làm lợi',
    words: 'Lợi ích thực tế',
  },
  summary: {
    title: (year: number) => `Năm ${year}`,
    amount: 'Tổng số tiền làm lợi đã xác nhận',
    reported: 'Chờ xác nhận',
    waiting: 'Chờ báo hoặc báo lại',
    checks: (count: number) => `${count} mốc`,
    waitingOf: (count: number, overdue: number) =>
      overdue === 0 ? `${count} mốc` : `${count} mốc, trong đó ${overdue} quá hạn`,
  },
};
