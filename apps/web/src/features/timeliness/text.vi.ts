export const vi = {
  title: 'Khen thưởng kịp thời',
  /** NĐ 91/2017/NĐ-CP for the years before 2024, the law of 2022 from then on. */
  lead: (isNewLaw: boolean) =>
    isNewLaw
      ? 'Số ngày từ thành tích đến quyết định. Căn cứ: nguyên tắc kịp thời, điểm a khoản 2 Điều 5 Luật Thi đua, khen thưởng 2022.'
      : 'Số ngày từ thành tích đến quyết định. Căn cứ: khoản 3 Điều 40 Nghị định 91/2017/NĐ-CP về thời điểm tặng Giấy khen.',
  how: 'Tính từ ngày lập thành tích của điển hình đã nối với quyết định; nếu không có thì từ ngày cuối của thời gian lập thành tích, hoặc ngày cuối của đợt thi đua đã kết thúc. Quyết định ban hành trước ngày ấy tính là 0 ngày. Việc còn chờ tính đến hôm nay.',
  divisions: 'Theo phòng, đơn vị',
  divisionsCaption: (year: number) => `Khen thưởng kịp thời năm ${year} theo phòng, đơn vị`,
  all: 'Tất cả',
  decided: 'Đã có quyết định',
  waiting: 'Còn chờ quyết định',
  of: (list: string, division: string) => `${list}: ${division}`,
  columns: {
    division: 'Phòng, đơn vị',
    decided: 'Đã có quyết định',
    median: 'Trung vị (ngày)',
    longest: 'Lâu nhất (ngày)',
    waiting: 'Còn chờ',
    waitingLongest: 'Chờ lâu nhất (ngày)',
    subject: 'Cá nhân, tập thể',
    award: 'Danh hiệu, hình thức',
    from: 'Tính từ',
    decision: 'Quyết định',
    days: 'Số ngày',
  },
  base: {
    ACHIEVEMENT: 'ngày lập thành tích',
    PERIOD: 'hết thời gian lập thành tích',
    PHASE: 'hết đợt thi đua',
    PROPOSAL: 'ngày đề nghị',
  },
  from: (day: string, base: string) => `${day}, ${base}`,
  noStart: 'Không có mốc để tính',
  decision: (number: string, day: string) => `${number} ngày ${day}`,
  roleModel: 'Điển hình tiên tiến',
  listOf: (name: string) => `Xem các dòng của ${name}`,
  none: (year: number) => `Năm ${year} chưa có khen thưởng nào anh/chị được xem.`,
  noneDecided: 'Chưa có quyết định nào.',
  noneWaiting: 'Không còn việc nào chờ quyết định.',
  clear: 'Xem tất cả phòng, đơn vị',
  print: 'In',
} as const;
