import { dayText, shareText } from '../eligibility/index.ts';
import type { ProposalWarning, ProposalWarningCode } from '../plan-proposal/index.ts';

type Language = 'vi' | 'en';
type Facts = Omit<ProposalWarning, 'code' | 'line'>;
type Sentences = Readonly<Record<ProposalWarningCode, (facts: Facts) => string>>;

const day = (text: Facts['fromDay']) => (text === undefined ? '?' : dayText(text));
const share = (points: number | undefined) => shareText(points ?? 0);

const VI: Sentences = {
  PLAN_WITHOUT_NUMBER: () => 'Thiếu số, ký hiệu của kế hoạch.',
  PLAN_WITHOUT_DATE: () => 'Thiếu ngày ban hành.',
  PLAN_WITHOUT_ISSUER: () => 'Thiếu dòng tên cơ quan ban hành.',
  PLAN_WITHOUT_MOTTO: () => 'Thiếu Quốc hiệu, Tiêu ngữ.',
  NO_YEAR: () => 'Không thấy năm của kế hoạch. Nhập năm ở phần đầu.',
  NO_THEME: () => 'Không thấy chủ đề thi đua.',
  NO_TARGETS: () => 'Không thấy chỉ tiêu nào.',
  NO_PHASES: () => 'Không thấy đợt thi đua nào.',
  OLD_FONT: ({ found }) => `Tệp dùng phông cũ (${found}); đã đổi sang Unicode. Xem lại các chữ có dấu.`,
  UNKNOWN_ABBREVIATION: ({ found, suggestion }) => `“${found}” có thể là “${suggestion}”.`,
  PROBABLE_TYPO: ({ found, suggestion }) => `“${found}” có thể là “${suggestion}”.`,
  ODD_SIGN: ({ found, suggestion }) => `Ký hiệu “${found}” thường viết là “${suggestion}”.`,
  SPELLING_VARIANT: ({ found, suggestion }) =>
    `“${found}” trong danh mục viết là “${suggestion}”; hai cách được hiểu như nhau.`,
  MIXED_PERCENT: () => 'Có chỗ viết “100 %”, có chỗ viết “100%”.',
  MIXED_NUMBER_FORM: ({ found, suggestion }) => `Viết “${found}” trong khi các chỗ khác viết dạng “${suggestion}”.`,
  MIXED_BULLETS: ({ found }) => `Các ý dùng nhiều loại dấu đầu dòng: ${found}.`,
  UNNUMBERED_HEADING: ({ found }) => `Đề mục “${found}” không đánh số.`,
  BROKEN_LINE: () => 'Câu bị ngắt dòng ở giữa; đã đọc liền với dòng sau.',
  HARD_WRAPPED: ({ actual }) =>
    `Văn bản bị ngắt dòng theo bề rộng trang (${actual} chỗ); các dòng của một câu đã được đọc liền.`,
  JOINED_TARGETS: ({ stated }) => `Một ý gộp ${stated} chỉ tiêu; đã tách riêng từng chỉ tiêu.`,
  PERSON_TITLE_FOR_COLLECTIVE: () => 'Danh hiệu của cá nhân ghi cho tập thể; hiểu là “Tập thể lao động tiên tiến”.',
  MIXED_KINDS: ({ found, suggestion }) =>
    `“${found}” và “${suggestion}” là hai loại khác nhau, theo hai quy định khác nhau. Chọn loại được đếm.`,
  FLOOR_MEETS_CAP: ({ stated, actual, citation }) =>
    `Chỉ tiêu ít nhất ${share(stated)} của toàn bộ cán bộ trong khi quy định tối đa ${share(actual)} số người đạt Lao động tiên tiến (${citation}). Hai mức có thể không cùng đạt được.`,
  BASE_UNKNOWN: ({ found }) =>
    `Hệ thống không giữ số tổng để tính ${found}; theo dõi bằng tỷ lệ phần trăm được báo cáo.`,
  NOT_WHOLE: ({ found }) =>
    `“${found}” không phải số nguyên, chỉ tiêu số lượng chỉ nhận số nguyên nên để trống. Nhập số phải đạt.`,
  EACH_COUNT: ({ found }) =>
    `“${found}” là mức của mỗi người hoặc mỗi đơn vị; chỉ tiêu không giữ được mức này. Xem lại cách đo.`,
  AWARD_UNKNOWN: () => 'Danh hiệu hoặc hình thức này không có trong danh mục; chọn lại nếu cần tự đếm.',
  COMMENDATION_OF_OTHERS: ({ found }) =>
    `Giấy khen này do ${found} tặng, không phải Giấy khen của Giám đốc Sở trong danh mục; hệ thống không tự đếm. Xem lại cách đo.`,
  UPPER_END_LOST: ({ found }) => `“${found}”: chỉ tiêu loại này không giữ mức tối đa. Xem lại cách đo.`,
  RANGE_UPSIDE_DOWN: ({ found, stated, actual }) =>
    `“${found}”: số đầu (${stated}) lớn hơn số cuối (${actual}). Sửa trước khi lập kế hoạch.`,
  SHARE_ABOVE_ALL: ({ found }) => `Tỷ lệ ${found} vượt 100%. Sửa trước khi lập kế hoạch.`,
  FUZZY_DATE: ({ found, fromDay }) => `“${found}” được hiểu là ngày ${day(fromDay)}.`,
  NO_SUCH_DAY: ({ found }) => `“${found}”: không có ngày này trong lịch.`,
  PHASE_UPSIDE_DOWN: ({ fromDay, toDay }) => `Đợt kết thúc (${day(toDay)}) trước khi bắt đầu (${day(fromDay)}).`,
  PHASE_GAP: ({ found, fromDay, toDay }) => `${found}: từ ${day(fromDay)} đến ${day(toDay)} không thuộc đợt nào.`,
  PHASE_OVERLAP: ({ found, fromDay, toDay }) => `${found}: chồng nhau từ ${day(fromDay)} đến ${day(toDay)}.`,
  DURATION_COUNT: ({ stated, actual, fromDay, toDay }) =>
    `Ghi ${stated} ngày, nhưng từ ${day(fromDay)} đến ${day(toDay)} là ${actual} ngày.`,
  ANNIVERSARY_COUNT: ({ found, stated, actual }) => `${found}: ghi ${stated} năm, tính ra ${actual} năm.`,
  REFERENCE_WITHOUT_DATE: ({ found }) => `Văn bản ${found} không ghi ngày ban hành.`,
  BLOCK_NAME_UNCLEAR: ({ found }) => `“${found}”: một khối tên dài hay hai khối? Sửa lại nếu cần.`,
};

const EN: Sentences = {
  PLAN_WITHOUT_NUMBER: () => 'The plan has no number.',
  PLAN_WITHOUT_DATE: () => 'The plan has no date.',
  PLAN_WITHOUT_ISSUER: () => 'The line of the issuing body is missing.',
  PLAN_WITHOUT_MOTTO: () => 'The national motto is missing.',
  NO_YEAR: () => 'The year of the plan is not told. Enter it in the head.',
  NO_THEME: () => 'No theme was found.',
  NO_TARGETS: () => 'No target was found.',
  NO_PHASES: () => 'No phase was found.',
  OLD_FONT: ({ found }) =>
    `The file uses an old font (${found}); it was turned into Unicode. Look at letters with marks.`,
  UNKNOWN_ABBREVIATION: ({ found, suggestion }) => `“${found}” may be “${suggestion}”.`,
  PROBABLE_TYPO: ({ found, suggestion }) => `“${found}” may be “${suggestion}”.`,
  ODD_SIGN: ({ found, suggestion }) => `The sign “${found}” is usually written “${suggestion}”.`,
  SPELLING_VARIANT: ({ found, suggestion }) => `“${found}” is “${suggestion}” in the catalogue; both are understood.`,
  MIXED_PERCENT: () => 'Some places have “100 %”, others “100%”.',
  MIXED_NUMBER_FORM: ({ found, suggestion }) => `“${found}”, while other places write “${suggestion}”.`,
  MIXED_BULLETS: ({ found }) => `Lists use several kinds of bullets: ${found}.`,
  UNNUMBERED_HEADING: ({ found }) => `The heading “${found}” has no number.`,
  BROKEN_LINE: () => 'A line break inside a sentence; it was read on with the next line.',
  HARD_WRAPPED: ({ actual }) =>
    `The text is cut by the width of its page (${actual} places); lines of a sentence were joined.`,
  JOINED_TARGETS: ({ stated }) => `One item holds ${stated} targets; each was taken by itself.`,
  PERSON_TITLE_FOR_COLLECTIVE: () =>
    "A person's title is promised to a collective; read as “Tập thể lao động tiên tiến”.",
  MIXED_KINDS: ({ found, suggestion }) =>
    `“${found}” and “${suggestion}” are two kinds under two laws. Choose which is counted.`,
  FLOOR_MEETS_CAP: ({ stated, actual, citation }) =>
    `At least ${share(stated)} of all staff, while the law allows at most ${share(actual)} of those with LĐTT (${citation}). Both may not be possible.`,
  BASE_UNKNOWN: ({ found }) => `The system keeps no total for ${found}; the reported percentage is followed instead.`,
  NOT_WHOLE: ({ found }) => `“${found}” is no whole number, and a count takes no other; it was left empty. Enter it.`,
  EACH_COUNT: ({ found }) =>
    `“${found}” is asked of each person or unit; the target cannot hold that. Look at how it is measured.`,
  AWARD_UNKNOWN: () => 'This title or form is not in the catalogue; choose one where it is to be counted.',
  COMMENDATION_OF_OTHERS: ({ found }) =>
    `${found} gives this Giấy khen, not the director of the catalogue; it is not counted by itself. Look at how it is measured.`,
  UPPER_END_LOST: ({ found }) => `“${found}”: a target of this kind holds no upper end. Look at how it is measured.`,
  RANGE_UPSIDE_DOWN: ({ found, stated, actual }) =>
    `“${found}”: the first number (${stated}) is above the last (${actual}). Mend it first.`,
  SHARE_ABOVE_ALL: ({ found }) => `The share ${found} is above 100%. Mend it first.`,
  FUZZY_DATE: ({ found, fromDay }) => `“${found}” is read as ${day(fromDay)}.`,
  NO_SUCH_DAY: ({ found }) => `“${found}”: no calendar has this day.`,
  PHASE_UPSIDE_DOWN: ({ fromDay, toDay }) => `The phase ends (${day(toDay)}) before it starts (${day(fromDay)}).`,
  PHASE_GAP: ({ found, fromDay, toDay }) => `${found}: ${day(fromDay)} to ${day(toDay)} lies in no phase.`,
  PHASE_OVERLAP: ({ found, fromDay, toDay }) => `${found}: they overlap from ${day(fromDay)} to ${day(toDay)}.`,
  DURATION_COUNT: ({ stated, actual, fromDay, toDay }) =>
    `${stated} days are told, but ${day(fromDay)} to ${day(toDay)} are ${actual}.`,
  ANNIVERSARY_COUNT: ({ found, stated, actual }) => `${found}: ${stated} years are told, ${actual} are counted.`,
  REFERENCE_WITHOUT_DATE: ({ found }) => `The paper ${found} has no date.`,
  BLOCK_NAME_UNCLEAR: ({ found }) => `“${found}”: one block with a long name, or two? Mend it where needed.`,
};

/** A warning as a sentence; quoted words stay in the plan's own language. */
export function warningSentence({ code, ...facts }: Omit<ProposalWarning, 'line'>, language: Language): string {
  return (language === 'vi' ? VI : EN)[code](facts);
}
