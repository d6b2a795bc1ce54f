import {
  DEPARTMENT_KIND_NAMES,
  INITIATIVE_SCOPE_NAMES,
  RATING_NAMES,
  STAFF_CLASS_NAMES,
} from '@thidua/domain/vocabulary';

export const vi = {
  rating: RATING_NAMES,
  staffClass: STAFF_CLASS_NAMES,
  scope: INITIATIVE_SCOPE_NAMES,

  people: {
    title: 'Cá nhân',
    caption: (year: number) => `Cán bộ, công chức, viên chức, người lao động năm ${year}`,
    filters: 'Bộ lọc',
    search: 'Tìm tên, chức vụ, phòng, đơn vị',
    department: 'Phòng, đơn vị',
    anyDepartment: 'Tất cả phòng, đơn vị',
    leadership: 'Chức vụ',
    anyLeadership: 'Giữ và không giữ chức vụ',
    leaders: 'Giữ chức vụ lãnh đạo',
    nonLeaders: 'Không giữ chức vụ lãnh đạo',
    columns: {
      code: 'Mã',
      fullName: 'Họ và tên',
      post: 'Chức vụ',
      department: 'Phòng, đơn vị',
      staffClass: 'Đối tượng',
    },
    empty: (year: number) => `Chưa có ai trong danh sách năm ${year}.`,
  },

  person: {
    pageTitle: (name: string) => `Cá nhân – ${name}`,
    posts: 'Quá trình giữ chức vụ',
    noPosts: 'Chưa có chức vụ nào được ghi.',
    until: (from: string, to: string) => `Từ ${from} đến ${to}`,
    since: (from: string) => `Từ ${from}`,
    leader: 'Chức vụ lãnh đạo',
    timeline: 'Quá trình theo năm',
    noTimeline: 'Chưa có gì được ghi.',
    gap: (from: number, to: number) =>
      from === to ? `Năm ${from}: chưa có dữ liệu` : `Từ năm ${to} đến năm ${from}: chưa có dữ liệu`,
    decision: (number: string, day: string, by: string) => `Quyết định số ${number}, ngày ${day}, ${by}`,
    revoked: (day: string) => `Đã hủy ngày ${day}`,
    initiative: (code: string) => `Sáng kiến ${code}`,
    share: (share: string) => `tỷ lệ đóng góp ${share}%`,
    recognised: (scope: string) => `công nhận ${scope}`,
    ratings: 'Xếp loại hằng năm',
    ratingsHidden: 'Xếp loại chỉ hiện với người đó, người đứng đầu phòng, thường trực Hội đồng và lãnh đạo cơ quan.',
    noRatings: 'Chưa có xếp loại nào được ghi.',
    ratingOf: (year: number) => `Năm ${year}`,
    rated: (level: string) => `Xếp loại: ${level}`,
    unrated: (reason: string) => `Chưa xếp loại: ${reason}`,
    tookPost: (day: string, title: string, department: string) =>
      `Từ ngày ${day} giữ chức vụ ${title}${department === '' ? '' : `, ${department}`}`,
    disciplined: (day: string) => `Kỷ luật theo quyết định ngày ${day}`,
    outlook: (year: number) => `Còn thiếu gì cho danh hiệu năm ${year}`,
    outlookNote: 'Xét theo hồ sơ hiện có và quy định đang áp dụng; hồ sơ thay đổi thì kết quả này thay đổi theo.',
    outlookMissing: (count: number) => `Còn ${count} điều kiện chưa đạt hoặc cần xác nhận`,
    outlookComplete: 'Các điều kiện kiểm tra được đều đã đạt.',
  },

  departments: {
    title: 'Tập thể',
    caption: (year: number) => `Phòng, đơn vị, tổ chức năm ${year}`,
    columns: { name: 'Tên gọi', kind: 'Loại', head: 'Người đứng đầu', staffCount: 'Số người' },
    kind: DEPARTMENT_KIND_NAMES,
    vacant: 'Đang khuyết',
    empty: (year: number) => `Chưa có phòng, đơn vị nào trong năm ${year}.`,
  },

  department: {
    pageTitle: (name: string) => `Tập thể – ${name}`,
    inYear: (year: number) => `Năm thi đua ${year}`,
    absent: (year: number) => `Chưa có hoặc đã giải thể trong năm ${year}. Chọn năm thi đua khác để xem.`,
    head: 'Người đứng đầu',
    people: (count: number) => `Cán bộ (${count})`,
    noPeople: (year: number) => `Không có ai thuộc biên chế phòng này trong năm ${year}.`,
    awards: 'Khen thưởng của tập thể',
    noAwards: 'Chưa có khen thưởng nào được ghi.',
  },
} as const;
