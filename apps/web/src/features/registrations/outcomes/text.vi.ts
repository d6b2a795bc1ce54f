import { COMPARED_PART_NAMES, PROMISE_VERDICT_NAMES } from '@thidua/domain/registrations';
import { AWARDS, RATING_NAMES, type AwardCode, type RatingLevel } from '@thidua/domain/vocabulary';

export const vi = {
  title: 'Đăng ký và kết quả',
  mine: 'Kết quả so với đăng ký',
  parts: COMPARED_PART_NAMES,
  verdicts: PROMISE_VERDICT_NAMES,
  awardShort: (award: AwardCode) => AWARDS[award].shortName,
  rating: (level: RatingLevel) => RATING_NAMES[level],
  running: 'Năm chưa tổng kết: phần chưa có quyết định ghi là “Chưa có kết quả”.',
  over: 'Kết quả lấy từ quyết định khen thưởng, công nhận sáng kiến, xếp loại và vi phạm đã xác minh của năm.',
  print: 'In',

  tabs: { label: 'Cách xem', figures: 'Tổng hợp', list: 'Từng cá nhân, tập thể' },

  figures: {
    of: {
      TITLES: 'Danh hiệu đăng ký và quyết định khen thưởng',
      INITIATIVES: 'Sáng kiến đăng ký và được công nhận',
      TASKS: 'Nhiệm vụ đăng ký và xếp loại năm',
      PLEDGES: 'Cam kết phong trào và việc chấp hành',
    },
    lead: {
      TITLES: 'Đạt khi mọi danh hiệu đã đăng ký đều có quyết định.',
      INITIATIVES: 'Đạt khi số được công nhận bằng số đã đăng ký; nhiều hơn, kể cả khi không đăng ký, là vượt.',
      TASKS: 'Hoàn thành xuất sắc là vượt, hoàn thành tốt là đạt; dưới mức đó là chưa đạt.',
      PLEDGES: 'Đạt khi hết năm không có vi phạm nào được xác minh.',
    },
    division: 'Phòng, đơn vị',
    compared: 'Đưa vào so sánh',
    all: 'Cả cơ quan',
    allSeen: 'Cộng',
    link: (figure: string, where: string) => `${figure} – ${where}`,
    empty: (year: number) => `Năm ${year} chưa có đăng ký nào được duyệt.`,
  },

  list: {
    caption: (year: number) => `Đăng ký và kết quả năm ${year} của từng cá nhân, tập thể`,
    filters: 'Lọc bảng đăng ký và kết quả',
    search: 'Tìm theo tên',
    department: 'Phòng, đơn vị',
    anyDepartment: 'Mọi phòng, đơn vị',
    part: 'Phần',
    anyPart: 'Mọi phần',
    verdict: 'So với đăng ký',
    anyVerdict: 'Mọi kết quả',
    subject: 'Cá nhân, tập thể',
    empty: (year: number) => `Năm ${year} chưa có cán bộ nào.`,
  },

  part: {
    head: 'Phần',
    promised: 'Đã đăng ký',
    result: 'Kết quả',
    verdict: 'So với đăng ký',
    promisedLine: (words: string) => `Đăng ký: ${words}`,
    resultLine: (words: string) => `Kết quả: ${words}`,
    nothing: 'Không đăng ký',
    noAward: 'chưa có quyết định',
    missed: (titles: string) => `thiếu ${titles}`,
    initiatives: (count: number) => `${count} sáng kiến`,
    recognised: (count: number) => (count === 0 ? 'chưa có sáng kiến được công nhận' : `${count} được công nhận`),
    tasks: 'có nội dung thi đua',
    unrated: 'chưa xếp loại',
    pledges: (count: number) => `${count} phong trào`,
    breaches: (count: number) => (count === 0 ? 'không có vi phạm' : `${count} vi phạm đã xác minh`),
    hidden: 'Không thuộc phạm vi anh/chị được xem',
  },
} as const;
