/** A line is a fact of the head of the form, prose is the story that is read, measured and compared. */
export type ReportSectionShape = 'LINE' | 'PROSE';

/** The chapters of every form: who, what was done, what was given before. */
export const REPORT_CHAPTERS = ['BACKGROUND', 'ACHIEVEMENTS', 'AWARDS'] as const;
export type ReportChapter = (typeof REPORT_CHAPTERS)[number];

/** What a writer fills in, over all forms (law.md g.2); the function `report_text` of the database repeats those of prose. */
export const REPORT_SECTIONS = [
  'ALIAS',
  'HOME_PLACE',
  'RESIDENCE',
  'PARTY_POST',
  'QUALIFICATION',
  'ACADEMIC_TITLES',
  'SEAT',
  'FOUNDING',
  'STAFFING',
  'PARTY_AND_UNIONS',
  'DUTIES',
  'SERVICE',
  'RESULTS',
  'REFORMS',
  'MEASURES',
  'COMPLIANCE',
  'WELFARE',
  'PARTY_WORK',
  'DEED',
  'CAMPAIGN_RESULTS',
  'CONTRIBUTION',
  'OTHER_AWARDS',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

export interface ReportSectionDescription {
  readonly chapter: ReportChapter;
  readonly shape: ReportSectionShape;
}

const LINE = { chapter: 'BACKGROUND', shape: 'LINE' } as const;
const STORY = { chapter: 'ACHIEVEMENTS', shape: 'PROSE' } as const;

export const REPORT_SECTION_SHAPES = {
  ALIAS: LINE,
  HOME_PLACE: LINE,
  RESIDENCE: LINE,
  PARTY_POST: LINE,
  QUALIFICATION: LINE,
  ACADEMIC_TITLES: LINE,
  SEAT: LINE,
  FOUNDING: LINE,
  STAFFING: LINE,
  PARTY_AND_UNIONS: LINE,
  DUTIES: STORY,
  SERVICE: STORY,
  RESULTS: STORY,
  REFORMS: STORY,
  MEASURES: STORY,
  COMPLIANCE: STORY,
  WELFARE: STORY,
  PARTY_WORK: STORY,
  DEED: STORY,
  CAMPAIGN_RESULTS: STORY,
  CONTRIBUTION: STORY,
  OTHER_AWARDS: { chapter: 'AWARDS', shape: 'PROSE' },
} as const satisfies Record<ReportSection, ReportSectionDescription>;

export const REPORT_CHAPTER_NAMES = {
  BACKGROUND: 'Sơ lược',
  ACHIEVEMENTS: 'Thành tích đạt được',
  AWARDS: 'Các hình thức đã được khen thưởng',
} as const satisfies Record<ReportChapter, string>;

/** How the form calls its fields; the paper prints them. */
export const REPORT_SECTION_NAMES = {
  ALIAS: 'Bí danh, tên gọi khác',
  HOME_PLACE: 'Quê quán',
  RESIDENCE: 'Nơi thường trú',
  PARTY_POST: 'Chức vụ Đảng, đoàn thể',
  QUALIFICATION: 'Trình độ chuyên môn, nghiệp vụ',
  ACADEMIC_TITLES: 'Học hàm, học vị, danh hiệu, giải thưởng',
  SEAT: 'Trụ sở, điện thoại, địa chỉ trang tin điện tử',
  FOUNDING: 'Quá trình thành lập và phát triển',
  STAFFING: 'Cơ cấu tổ chức, số lượng công chức, viên chức, người lao động',
  PARTY_AND_UNIONS: 'Các tổ chức Đảng, đoàn thể',
  DUTIES: 'Quyền hạn, nhiệm vụ được giao hoặc đảm nhận',
  SERVICE: 'Quá trình công tác',
  RESULTS: 'Kết quả thực hiện nhiệm vụ',
  REFORMS: 'Đổi mới công tác quản lý, cải cách hành chính, sáng kiến đã áp dụng',
  MEASURES: 'Biện pháp để đạt thành tích; phong trào thi đua đã thực hiện',
  COMPLIANCE: 'Chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
  WELFARE: 'Chăm lo đời sống, hoạt động xã hội, từ thiện',
  PARTY_WORK: 'Hoạt động của tổ chức Đảng, đoàn thể',
  DEED: 'Thành tích đột xuất: việc gì, ở đâu, khi nào, kết quả ra sao',
  CAMPAIGN_RESULTS: 'Thành tích trong phong trào, chuyên đề',
  CONTRIBUTION: 'Đóng góp cho cơ quan, địa phương',
  OTHER_AWARDS: 'Khen thưởng khác chưa có trong hệ thống',
} as const satisfies Record<ReportSection, string>;

/** What is written under a field: one line of guidance, from the notes of the forms. */
export const REPORT_SECTION_HINTS = {
  ALIAS: 'Để trống nếu không có.',
  HOME_PLACE: 'Ghi xã, phường và tỉnh theo đơn vị hành chính hiện nay.',
  RESIDENCE: 'Ghi xã, phường và tỉnh; không cần số nhà.',
  PARTY_POST: 'Ví dụ: Phó Bí thư Chi bộ, Chủ tịch Công đoàn. Để trống nếu không giữ chức vụ.',
  QUALIFICATION: 'Bằng cấp cao nhất và chuyên ngành.',
  ACADEMIC_TITLES: 'Để trống nếu không có.',
  SEAT: 'Trụ sở chính, số điện thoại, trang tin.',
  FOUNDING: 'Năm thành lập, những mốc thay đổi chính.',
  STAFFING: 'Số bộ phận, số người, trình độ.',
  PARTY_AND_UNIONS: 'Chi bộ, công đoàn, đoàn thanh niên.',
  DUTIES: 'Việc được giao theo phân công; phần việc trực tiếp phụ trách.',
  SERVICE: 'Từng thời gian: chức vụ, nơi công tác.',
  RESULTS: 'Nêu số liệu so với chỉ tiêu hoặc năm trước; khối lượng, chất lượng, hiệu quả; phần việc mình chủ trì.',
  REFORMS: 'Số quyết định công nhận và nơi đã áp dụng.',
  MEASURES: 'Cách làm dẫn đến kết quả.',
  COMPLIANCE: 'Bản thân và gia đình hoặc tập thể chấp hành ra sao.',
  WELFARE: 'Việc đã làm, số tiền hoặc số người được giúp nếu có.',
  PARTY_WORK: 'Kết quả xếp loại của chi bộ, công đoàn, đoàn thanh niên.',
  DEED: 'Chỉ kể thành tích đột xuất này.',
  CAMPAIGN_RESULTS: 'Chỉ kể kết quả trong phong trào, chuyên đề này.',
  CONTRIBUTION: 'Việc đã hợp tác, giúp đỡ và kết quả.',
  OTHER_AWARDS: 'Ghi năm, hình thức, số và ngày quyết định, cơ quan quyết định.',
} as const satisfies Record<ReportSection, string>;

/** The sections whose words are a story: measured and compared with other reports. */
export const REPORT_PROSE = REPORT_SECTIONS.filter((section) => REPORT_SECTION_SHAPES[section].shape === 'PROSE');

/** Longest texts in characters; the CHECK `achievement_reports_texts` holds the whole. */
export const REPORT_LIMITS = { LINE: 300, PROSE: 12_000, reason: 1_000 } as const;

export function reportLimitOf(section: ReportSection): number {
  return REPORT_LIMITS[REPORT_SECTION_SHAPES[section].shape];
}
