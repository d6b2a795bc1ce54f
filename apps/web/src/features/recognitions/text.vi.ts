import { INITIATIVE_SCOPE_NAMES } from '@thidua/domain/vocabulary';

export const vi = {
  scope: INITIATIVE_SCOPE_NAMES,
  decision: {
    number: 'Số, ký hiệu quyết định',
    numberHint: 'Ví dụ: 128/QĐ-…',
    day: 'Ngày quyết định',
    by: 'Người ký, cơ quan ban hành',
    byHint: 'Người ký quyết định, ví dụ: Giám đốc',
    confirm: 'Ghi quyết định',
    busy: 'Đang ghi…',
  },
  approval: {
    isStateFunded: 'Nhà nước đầu tư kinh phí để tạo ra sáng kiến',
    stateFunded: 'Sáng kiến Nhà nước đầu tư kinh phí để tạo ra',
    number: 'Văn bản chấp thuận của cấp trên: số, ký hiệu',
    numberHint:
      'Cần khi tác giả đứng đầu cơ quan hoặc Nhà nước đầu tư kinh phí (Nghị định 13/2012/NĐ-CP Điều 7); nếu không thì để trống.',
    day: 'Ngày văn bản chấp thuận',
    by: 'Cơ quan chấp thuận',
  },
  recognise: {
    title: (code: string) => `Ghi quyết định công nhận ${code}`,
    body: (scope: string) =>
      `Ghi đúng như trên quyết định đã ký, phạm vi ảnh hưởng ${scope}. Sáng kiến được công nhận tính vào chỉ tiêu và điều kiện xét danh hiệu; phạm vi cấp tỉnh, toàn quốc ghi sau.`,
    done: (code: string) => `Đã ghi quyết định công nhận sáng kiến ${code}.`,
  },
  addScope: {
    title: (code: string) => `Ghi quyết định phạm vi rộng hơn của ${code}`,
    body: 'Quyết định này đứng riêng, không thay quyết định của cơ quan.',
    scope: 'Phạm vi ảnh hưởng',
    done: 'Đã ghi quyết định.',
  },
  problems: {
    SCOPE_RECORDED: 'Phạm vi này đã có quyết định.',
    GRASSROOTS_FIRST: 'Ghi quyết định của cơ quan trước.',
    BEFORE_GRASSROOTS: 'Quyết định không thể trước quyết định của cơ quan.',
    IN_FUTURE: 'Ngày này chưa đến.',
    BEFORE_SUBMISSION: 'Quyết định không thể trước ngày nộp đơn.',
    SIGNS_OWN: 'Người ký là tác giả của sáng kiến này; cấp phó ký thay.',
    APPROVAL_NEEDED: 'Tác giả đứng đầu cơ quan, hoặc Nhà nước đầu tư kinh phí: ghi văn bản chấp thuận của cấp trên.',
    AFTER_DECISION: 'Văn bản chấp thuận phải có trước hoặc cùng ngày quyết định.',
    IN_A_SITTING: 'Sáng kiến đang ở một phiên họp Hội đồng chưa có quyết định. Bỏ phiên họp đó trước.',
  },
};
