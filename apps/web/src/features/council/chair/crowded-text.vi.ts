import type { SecondVoteHindrance } from '../../../gql/schema-types.ts';

/** More have passed than there are places. */
export const vi = {
  title: (award: string, passed: number, allowed: number) =>
    `${award}: ${passed} mục đủ tỷ lệ, hạn mức ${allowed}. Xếp theo số phiếu đồng ý:`,
  placed: 'Có chỗ',
  tied: (left: number) => `Bằng phiếu, còn ${left} chỗ`,
  beyond: 'Đủ tỷ lệ nhưng vượt hạn mức',
  line: (ordinal: number, subject: string, agree: number) => `${ordinal}. ${subject} (${agree} phiếu)`,
  beyondWhat: 'Người vượt hạn mức không đưa vào quyết định, tờ trình: khi lập, chỉ chọn người có chỗ.',
  equal: 'Ngang nhau thì ưu tiên nữ, hoặc tập thể có từ 70% là nữ.',
  act: (count: number) => `Bỏ phiếu lại giữa ${count} mục bằng phiếu`,
  askTitle: (count: number) => `Đưa ${count} mục bằng phiếu ra bỏ phiếu lại?`,
  askBody:
    'Mỗi mục có lần 2 ở cuối chương trình, theo cùng quy tắc. Kết quả lần 1 giữ nguyên và ghi vào biên bản. Sau lần 2, ai nhiều phiếu hơn thì có chỗ; ai không còn đủ tỷ lệ thì không đạt.',
  busy: 'Đang đưa vào chương trình…',
  hindrance: {
    MEETING_NOT_OPEN: 'Phiên họp chưa bắt đầu hoặc đã kết thúc nên không bỏ phiếu lại được.',
    NOT_CLOSED: 'Có mục chưa đóng biểu quyết.',
    PASSED: 'Các mục này không còn bằng phiếu.',
    NOT_ALLOWED: 'Quy tắc biểu quyết của danh hiệu này không cho biểu quyết lần 2. Hội đồng chọn theo thứ tự ưu tiên.',
    LOWERED: 'Có mục đã được đưa ra xét mức thấp hơn.',
    HAS_SECOND: 'Lần 2 vẫn bằng phiếu. Hội đồng chọn theo thứ tự ưu tiên và ghi vào biên bản.',
    NOT_CERTIFIED: 'Tổ kiểm phiếu và người chủ trì ký xác nhận kết quả xong thì mới bỏ phiếu lại được.',
  } as const satisfies Record<SecondVoteHindrance, string>,
} as const;
