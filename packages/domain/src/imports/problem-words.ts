import { isOneOf } from '../kernel/index.ts';
import type { CellProblemCode, Complaint } from './cell-problem.ts';
import { FIELD_DESCRIPTIONS } from './field-descriptions.ts';
import { IMPORT_FIELDS, type ImportField } from './import-fields.ts';

/** What is said of: the field, and the problem with its blanks. */
export interface SaidProblem extends Pick<Complaint, 'code' | 'suggestion' | 'facts'> {
  readonly field: ImportField;
}

type Words = (facts: readonly string[], label: string) => string;

/**
 * What a problem says in the list of errors that goes back to the office as a file, and on the screen: the same words in both,
 * because people hold one beside the other. Says what is wrong, and what to do where that is not plain.
 */
const WORDS = {
  REQUIRED: (_facts, label) => `Thiếu ${lower(label)}.`,
  TOO_LONG: ([limit, actual]) => `Không được quá ${limit} ký tự. Hiện có ${actual} ký tự.`,
  NOT_A_DATE: () => 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/12/2021.',
  YEAR_ONLY: () => 'Chỉ có tháng hoặc năm. Nhập đủ ngày/tháng/năm, ví dụ 05/12/2021.',
  NO_SUCH_DAY: ([day, month, last]) =>
    month === undefined ? `Không có ngày ${day}.` : `Không có ngày ${day}. Tháng ${month} có ${last} ngày.`,
  MONTH_FIRST: () => 'Tháng không thể lớn hơn 12. Có thể ngày và tháng bị đổi chỗ.',
  IN_FUTURE: ([today]) => `Ngày này chưa đến (hôm nay ${today}).`,
  BEFORE: ([field, value]) => `Không được trước ${lower(labelOf(field))} (${value}).`,
  NOT_A_NUMBER: () => 'Không đọc được số.',
  AMBIGUOUS_NUMBER: ([text]) =>
    `Số ${text} hiểu được hai cách: dấu chấm là phần nghìn hay phần thập phân. Viết lại cho rõ.`,
  OUT_OF_RANGE: ([from, to]) => `Giá trị phải từ ${from} đến ${to}.`,
  LOST_ZERO: ([digits]) => `Có ${digits} chữ số. Có thể bảng tính đã làm mất số 0 ở đầu.`,
  NOT_AN_IDENTITY_NUMBER: ([digits]) =>
    digits === undefined ? 'Số căn cước chỉ gồm chữ số.' : `Số căn cước có 12 (hoặc 9) chữ số. Hiện có ${digits}.`,
  NOT_AN_EMAIL: () => 'Nhập địa chỉ thư điện tử, ví dụ hang.nt@hatinh.gov.vn.',
  NOT_A_PHONE: () => 'Nhập số điện thoại có số 0 ở đầu, ví dụ 0912345678.',
  UNKNOWN_WORD: ([text], label) => `Không tìm thấy “${text}” trong danh mục ${lower(label)}.`,
  UNKNOWN_DEPARTMENT: ([text]) => `Không tìm thấy phòng, đơn vị “${text}”.`,
  AMBIGUOUS_DEPARTMENT: ([count, codes]) => `Có ${count} phòng, đơn vị cùng tên: ${codes}. Ghi mã của phòng, đơn vị.`,
  NAMED_OTHERWISE: ([year, name]) => `Năm ${year} đơn vị này tên là ${name}. Kiểm tra có đúng đơn vị không.`,
  NOT_OPEN_YET: ([year, day]) => `Theo hồ sơ, năm ${year} chưa có đơn vị này (có từ ${day}). Kiểm tra năm và tên.`,
  CLOSED_ALREADY: ([year, day]) => `Năm ${year} đơn vị này không còn (đến ${day}). Kiểm tra năm và tên.`,
  NOT_USED: ([rating]) =>
    rating === 'UNRATED'
      ? 'Dòng chưa xếp loại không lưu quyết định.'
      : 'Dòng đã có mức xếp loại thì không ghi lý do chưa xếp loại.',
  UNKNOWN_PERSON: ([text]) => `Không tìm thấy “${text}” trong cơ quan.`,
  AMBIGUOUS_PERSON: ([count, people]) => `Có ${count} người cùng tên: ${people}. Ghi mã cán bộ hoặc ngày sinh.`,
  OTHER_NAME: ([code, name]) => `Mã ${code} là của ${name}.`,
  OTHER_BIRTH_DATE: ([person]) => `Ngày sinh khác với hồ sơ của ${person}.`,
  WRONG_SUBJECT: ([subject]) =>
    subject === 'PERSON' ? 'Danh hiệu này chỉ tặng tập thể.' : 'Danh hiệu này chỉ tặng cá nhân.',
  CELL_ERROR: ([text]) => `Ô của bảng tính đang báo lỗi ${text}.`,
  FORMULA_WITHOUT_VALUE: () => 'Ô là công thức chưa có kết quả. Mở tệp, lưu lại, hoặc dán giá trị vào ô.',
  FORMULA: () => 'Ô là công thức; lấy kết quả đã lưu trong tệp.',
  LOOKALIKE_LETTERS: () => 'Có chữ cái của bảng chữ khác trông giống chữ Việt. Gõ lại cho chắc.',
  TWICE_IN_FILE: ([row]) => `Trùng với dòng ${row} của tệp.`,
  IDENTITY_TAKEN: ([code]) => `Số này đã có ở hồ sơ ${code}.`,
  SAME_NAME: ([codes]) => `Trùng họ tên với ${codes}, khác ngày sinh hoặc mã: nhập thành người mới.`,
  NOT_CHANGED_HERE: (_facts, label) => `${label} khác với hồ sơ. Nhập tệp không đổi mục này.`,
  SHARES_NOT_WHOLE: ([total, why]) =>
    why === 'AUTHOR_WITH_ERROR'
      ? 'Sáng kiến có đồng tác giả ở dòng lỗi. Sửa dòng đó trước.'
      : `Tổng tỷ lệ đóng góp phải bằng 100%. Hiện là ${total}%.`,
  TOO_EARLY: () => 'Ngày quá xa trong quá khứ.',
  CODE_SHAPE: () => 'Mã chỉ gồm chữ, số và các dấu - . / (không có dấu cách).',
  HAS_DIGITS: () => 'Họ và tên không có chữ số.',
  ONE_WORD: () => 'Ghi đủ họ và tên.',
  OWN_RECORD: () => 'Không ai tự ghi xếp loại, kỷ luật của chính mình. Nhờ người khác của Văn phòng nhập dòng này.',
  AGE_AT_RECRUITMENT: ([, years]) => `Tuổi khi vào cơ quan là ${years}. Kiểm tra năm sinh và ngày vào cơ quan.`,
} as const satisfies Record<CellProblemCode, Words>;

/** The sentence of a problem in Vietnamese, with its suggestion. */
export function problemWords({ field, code, suggestion, facts = [] }: SaidProblem): string {
  const words: Words = WORDS[code];
  const sentence = words(facts, FIELD_DESCRIPTIONS[field].label);
  return suggestion === undefined ? sentence : `${sentence} Gần giống: ${suggestion}.`;
}

function labelOf(field: string | undefined): string {
  return field !== undefined && isOneOf(IMPORT_FIELDS, field) ? FIELD_DESCRIPTIONS[field].label : '';
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
