import type { LowerAwardHindrance } from '../../../gql/schema-types.ts';

/** A nominee who did not pass, put forward for a lower award. */
export const vi = {
  act: (ordinal: number) => `Xét mức thấp hơn cho mục ${ordinal}`,
  title: (subject: string) => `Đưa ${subject} ra xét mức thấp hơn?`,
  body: (award: string) =>
    `Kết quả không đạt ${award} giữ nguyên và ghi vào biên bản. Phần mềm lập hồ sơ mới có số riêng, kiểm tra điều kiện theo số liệu lúc này, rồi thêm mục mới vào cuối chương trình theo quy tắc biểu quyết của danh hiệu, hình thức được chọn.`,
  choose: 'Danh hiệu, hình thức thấp hơn',
  confirm: 'Đưa vào chương trình',
  done: (award: string, ordinal: number) => `Đã đưa ra xét ${award} ở mục ${ordinal}.`,
  hindrance: {
    MEETING_NOT_OPEN: () => 'Phiên họp chưa bắt đầu hoặc đã kết thúc nên không đưa ra xét được.',
    NOT_CLOSED: () => 'Mục này chưa đóng biểu quyết.',
    PASSED: () => 'Mục này đã đạt, không xét mức thấp hơn.',
    VOTED_ON_AGAIN: () => 'Mục này còn lần biểu quyết thứ hai. Xét mức thấp hơn từ kết quả lần hai.',
    LOWERED_ALREADY: () => 'Đã đưa ra xét mức thấp hơn ở một mục khác của phiên họp.',
    NOT_CERTIFIED: () => 'Tổ kiểm phiếu và người chủ trì ký xác nhận kết quả xong thì mới đưa ra xét được.',
    NOT_LOWER: () => 'Danh hiệu, hình thức này không thấp hơn mức vừa xét, hoặc không dành cho đối tượng này.',
    STANDS_ALREADY: (facts: string) =>
      `Năm nay đã có hồ sơ ${facts} đề nghị danh hiệu, hình thức này. Đưa hồ sơ ấy vào chương trình, hoặc xem kết quả của hồ sơ ấy.`,
    NO_RULE: (facts: string) => `Chưa có quy tắc biểu quyết vào ngày họp cho ${facts}. Bổ sung ở phần Quy định.`,
    NOT_POSTED: () =>
      'Cơ quan quy định phải công khai lấy ý kiến trước khi trình Hội đồng danh hiệu, hình thức này. Lập hồ sơ, công khai, rồi trình ở phiên họp sau.',
    CRITERIA: (facts: string) => `Chưa đủ điều kiện của mức thấp hơn. ${facts}`,
    PLACES_TAKEN: (facts: string) => `Hạn mức của danh hiệu, hình thức này đã hết: đã thông qua ${facts}.`,
  } as const satisfies Record<LowerAwardHindrance, (facts: string) => string>,
};
